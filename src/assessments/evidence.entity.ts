import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import type { ClaimStatus } from '../disclosures/claim';
import { StoredAssessment } from './assessment.entity';

/** One quote behind one level: `text.content.slice(start, end) === quote`, checked on save. */
@Entity('evidence')
@Index(['criterion', 'status'])
export class StoredEvidence {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @ManyToOne(() => StoredAssessment)
  @JoinColumn()
  assessment: Relation<StoredAssessment>;

  @Index()
  @Column({ type: 'uuid' })
  assessmentId: string;

  /** Id within the rubric, for example G1. */
  @Column({ length: 16 })
  criterion: string;

  /** UTF-16 offset into the text's content. */
  @Column({ type: 'integer', name: 'start_offset' })
  start: number;

  /** End of the range, excluded. */
  @Column({ type: 'integer', name: 'end_offset' })
  end: number;

  @Column({ type: 'integer' })
  page: number;

  @Column({ type: 'text' })
  quote: string;

  @Column({ type: 'varchar', length: 20 })
  status: ClaimStatus;
}
