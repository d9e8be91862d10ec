import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { StoredText } from '../documents/text.entity';
import { Organisation } from '../organisations/organisation.entity';
import type { DocumentRecord } from './audit-record';

/** The result of holding one text against one version of one rubric. Never changed once written. */
@Entity('assessment')
@Unique(['textId', 'rubricHash', 'engine', 'disclosureModel'])
export class StoredAssessment {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => StoredText)
  @JoinColumn()
  text: Relation<StoredText>;

  @Column({ type: 'uuid' })
  textId: string;

  @Column({ length: 64 })
  rubricId: string;

  @Column({ length: 40 })
  rubricVersion: string;

  @Column({ type: 'char', length: 64 })
  rubricHash: string;

  /** Version of the code that assessed: newer code assesses again. */
  @Column({ length: 40 })
  engine: string;

  /** Hash of the model whose labels it rests on; empty before there was one. */
  @Column({ length: 64 })
  disclosureModel: string;

  @ManyToOne(() => Organisation)
  @JoinColumn()
  organisation: Relation<Organisation> | null;

  /** The council the statement names, when the reference data knows it. */
  @Index()
  @Column({ type: 'varchar', length: 40, nullable: true })
  organisationId: string | null;

  /** Name of the legal entity as the statement gives it. */
  @Column({ type: 'text', nullable: true })
  entity: string | null;

  /** 0 to 100, unrounded; `null` when the document needs a person. */
  @Column({ type: 'double precision', nullable: true })
  score: number | null;

  @Column({ type: 'varchar', length: 40, nullable: true })
  band: string | null;

  /** The whole record but its source. `json`, not `jsonb`: the order of keys is part of it. */
  @Column({ type: 'json' })
  result: DocumentRecord;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
