import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity';
import type { HeldAnswer } from './held-answer';
import type { SweepKind, SweepOutcome, SweepState } from './sweep';

/** One look at the web of one organisation, and how far it has come. */
@Entity()
@Index(['organisationId', 'kind'], { unique: true, where: '(finished_at IS NULL)' })
@Index(['organisationId', 'createdAt'])
export class Sweep {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => Organisation, { nullable: false })
  @JoinColumn()
  organisation: Relation<Organisation>;

  @Column({ type: 'varchar', length: 40 })
  organisationId: string;

  @Column({ type: 'varchar', length: 10 })
  kind: SweepKind;

  @Column({ type: 'varchar', length: 10, default: 'waiting' })
  state: SweepState;

  @Column({ type: 'varchar', length: 20, nullable: true })
  outcome: SweepOutcome | null;

  /** Who asked for it; `null` when it was due by itself. */
  @Column({ type: 'text', nullable: true })
  askedBy: string | null;

  /** Where the search stands: all that is needed to go on. `null` before it began and once over. */
  @Column({ type: 'json', nullable: true })
  engine: object | null;

  /** What was answered last and is not yet worked into `engine`; its bytes are in the page memory. */
  @Column({ type: 'json', nullable: true })
  answer: HeldAnswer | null;

  /** Requests sent, those for robots.txt left out. */
  @Column({ type: 'integer', default: 0 })
  requests: number;

  /** Those of them that asked only for what has changed. */
  @Column({ type: 'integer', default: 0 })
  conditional: number;

  /** What is being done now, or why it stopped, for people. */
  @Column({ type: 'text', default: '' })
  progressText: string;

  @Column({ type: 'varchar', length: 64, nullable: true })
  errorCode: string | null;

  /** Not before this time is it gone on with. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  resumeAt: Date | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  startedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  finishedAt: Date | null;
}
