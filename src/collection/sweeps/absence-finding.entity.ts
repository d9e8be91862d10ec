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
import { Organisation } from '../../organisations/organisation.entity';
import type { Absence } from './absence';
import { Sweep } from './sweep.entity';

/** "No statement found": what was tried, when and with which answer, and until when it holds. */
@Entity()
@Unique(['sweepId'])
@Index(['organisationId', 'foundAt'])
export class AbsenceFinding {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => Organisation, { nullable: false })
  @JoinColumn()
  organisation: Relation<Organisation>;

  @Column({ type: 'varchar', length: 40 })
  organisationId: string;

  @ManyToOne(() => Sweep, { nullable: false })
  @JoinColumn()
  sweep: Relation<Sweep>;

  /** The sweep whose trail shows it all. */
  @Column({ type: 'uuid' })
  sweepId: string;

  @Column({ type: 'timestamptz', precision: 3 })
  foundAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;

  @Column({ type: 'json' })
  finding: Absence;

  /** When a statement was found after all. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  withdrawnAt: Date | null;
}
