import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Capture } from './capture.entity';
import type { RenditionKind } from './statement';
import { StatementVersion } from './statement-version.entity';

/** One page of one form of one version, with the capture it was read from. Only guides have several. */
@Entity()
export class StatementRendition {
  @ManyToOne(() => StatementVersion)
  @JoinColumn()
  version: Relation<StatementVersion>;

  @PrimaryColumn({ type: 'uuid' })
  versionId: string;

  /** The best for reading has 1. */
  @PrimaryColumn({ type: 'smallint' })
  rendition: number;

  /** Place among the pages of a guide, from 1. */
  @PrimaryColumn({ type: 'smallint' })
  page: number;

  @Column({ type: 'varchar', length: 5 })
  kind: RenditionKind;

  /** `en`, `cy` or `other`. */
  @Column({ type: 'varchar', length: 5 })
  language: string;

  /** Canonical address that was asked for. */
  @Index()
  @Column({ type: 'text' })
  address: string;

  @ManyToOne(() => Capture, { nullable: false })
  @JoinColumn()
  capture: Relation<Capture>;

  @Index()
  @Column({ type: 'uuid' })
  captureId: string;
}
