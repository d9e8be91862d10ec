import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from './organisation.entity';
import type { HostRole } from './register-entry';

/** A host of an organisation beside those of its website and committee system. */
@Entity()
export class OrganisationHost {
  @PrimaryColumn({ length: 40 })
  organisationId: string;

  @ManyToOne(() => Organisation)
  @JoinColumn()
  organisation: Relation<Organisation>;

  /** Lower case, without www. */
  @PrimaryColumn({ length: 253 })
  host: string;

  /** `none` when a person has said that it is not theirs: the reference data may say otherwise. */
  @Column({ type: 'varchar', length: 12 })
  role: HostRole | 'none';

  @Column({ type: 'text', default: '' })
  note: string;

  /** Whether a person has written this row: the reference data leaves it alone. */
  @Column({ type: 'boolean', default: false })
  byHand: boolean;
}
