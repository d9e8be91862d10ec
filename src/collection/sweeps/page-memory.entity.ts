import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity';
import type { VisitNote } from '../captures/visit-note';

/**
 * The last full answer of an address, so that the next sweep need only ask whether it has changed.
 * Working memory: overwritten by the next answer, and no evidence of anything.
 */
@Entity()
@Index(['organisationId', 'finalAddress'])
export class PageMemory {
  @ManyToOne(() => Organisation)
  @JoinColumn()
  organisation: Relation<Organisation>;

  @PrimaryColumn({ type: 'varchar', length: 40 })
  organisationId: string;

  /** Canonical address that was asked for. */
  @PrimaryColumn({ type: 'text' })
  address: string;

  /** Canonical address that answered, after redirects. */
  @Column({ type: 'text' })
  finalAddress: string;

  @Column({ type: 'text', nullable: true })
  etag: string | null;

  @Column({ type: 'text', nullable: true })
  lastModified: string | null;

  /** The visit that brought the bytes, without them. */
  @Column({ type: 'json' })
  visit: VisitNote;

  /** The last visit: the same, or one that was told that nothing has changed. */
  @Column({ type: 'json' })
  latest: VisitNote;

  /** Names the bytes in the byte store, once they are part of a capture, or when there are many. */
  @Column({ type: 'char', length: 64, nullable: true })
  sha256: string | null;

  /** The bytes, packed by gzip, while they are in no capture. */
  @Column({ type: 'bytea', nullable: true, select: false })
  body: Buffer | null;
}
