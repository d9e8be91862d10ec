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
import { StoredAssessment } from '../assessments/assessment.entity';
import type { Level } from '../rubrics/rubric';
import type { QuoteMark } from './mark';

/** What one person says of one criterion in one assessment. Withdrawn, never deleted. */
@Entity()
@Index(['assessmentId', 'criterion', 'marker'], { unique: true, where: 'withdrawn_at is null' })
export class Mark {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => StoredAssessment)
  @JoinColumn()
  assessment: Relation<StoredAssessment>;

  @Column({ type: 'uuid' })
  assessmentId: string;

  @Column({ length: 16 })
  criterion: string;

  @Column({ type: 'smallint' })
  level: Level;

  /** The machine's level when the mark was made; `null` when it gave none. */
  @Column({ type: 'smallint', nullable: true })
  machineLevel: number | null;

  @Column({ type: 'json' })
  quotes: readonly QuoteMark[];

  @Column({ length: 100 })
  marker: string;

  @Column({ type: 'text' })
  note: string;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  /** Set when its author took it back, or marked again. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  withdrawnAt: Date | null;
}
