import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { Candidate } from './candidate.entity';
import type { CandidateState } from './sweep';

/** What a person decided of a candidate. Nothing is struck out: undoing is written down as well. */
@Entity()
@Index(['candidateId', 'at'])
export class CandidateDecision {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => Candidate, { nullable: false })
  @JoinColumn()
  candidate: Relation<Candidate>;

  @Column({ type: 'uuid' })
  candidateId: string;

  @Column({ type: 'varchar', length: 10 })
  was: CandidateState;

  @Column({ type: 'varchar', length: 10 })
  became: CandidateState;

  /** Name of the person. */
  @Column({ type: 'text' })
  decidedBy: string;

  @Column({ type: 'text', default: '' })
  note: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  undoneAt: Date | null;
}
