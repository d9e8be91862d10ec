import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { Submission } from '../../documents/submission.entity';
import { Statement } from './statement.entity';

/** One wording of a statement: a new one whenever its main text changed. */
@Entity()
@Unique(['statementId', 'number'])
export class StatementVersion {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => Statement)
  @JoinColumn()
  statement: Relation<Statement>;

  @Column({ type: 'uuid' })
  statementId: string;

  /** 1 for the first that was seen. */
  @Column({ type: 'smallint' })
  number: number;

  /** SHA-256 over the addresses and text hashes of its renditions. */
  @Column({ type: 'char', length: 64 })
  textHash: string;

  @Column({ type: 'timestamptz', precision: 3 })
  firstSeenAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  lastSeenAt: Date;

  @Column({ type: 'varchar', length: 10, nullable: true })
  year: string | null;

  @ManyToOne(() => Submission)
  @JoinColumn()
  submission: Relation<Submission> | null;

  /** How its reading and its assessment go. */
  @Index()
  @Column({ type: 'uuid', nullable: true })
  submissionId: string | null;
}
