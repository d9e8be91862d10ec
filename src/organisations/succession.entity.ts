import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from './organisation.entity';

/** Who stepped into whose place. */
@Entity('succession')
export class StoredSuccession {
  @PrimaryColumn({ length: 40 })
  predecessorId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn()
  predecessor: Relation<Organisation>;

  @PrimaryColumn({ length: 40 })
  successorId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn()
  successor: Relation<Organisation>;

  /** The successor's first day. */
  @Column({ type: 'date' })
  date: string;

  /** Which part, when the predecessor was divided. */
  @Column({ type: 'text', default: '' })
  note: string;

  /** Whether a person has written this row: the reference data leaves it alone. */
  @Column({ type: 'boolean', default: false })
  byHand: boolean;
}
