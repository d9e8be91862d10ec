import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind, RegisterEntry } from './register-entry';

/**
 * A council, a combined authority or a contractor; `RegisterEntry` says what each column means.
 * Councils are loaded from the reference data at every migration.
 */
@Entity()
export class Organisation implements RegisterEntry {
  /** E06000047, GB-COH-01234567 …; see organisation-id.ts. */
  @PrimaryColumn({ length: 40 })
  id: string;

  @Column({ type: 'varchar', length: 20 })
  kind: OrganisationKind;

  @Column()
  name: string;

  @Column()
  shortName: string;

  @Column({ type: 'text', nullable: true })
  welshName: string | null;

  @Column({ length: 40 })
  type: string;

  @Column({ length: 20 })
  nation: string;

  @Column({ length: 60 })
  region: string;

  @Column({ type: 'int', nullable: true })
  population: number | null;

  @Column({ type: 'smallint', nullable: true })
  populationYear: number | null;

  @Column({ type: 'text', nullable: true })
  website: string | null;

  @Column({ type: 'varchar', length: 40, nullable: true })
  committeeSystem: string | null;

  @Column({ type: 'text', nullable: true })
  committeeAddress: string | null;

  @Column({ type: 'date', nullable: true })
  startDate: string | null;

  @Column({ type: 'date', nullable: true })
  endDate: string | null;

  @Column({ type: 'varchar', length: 8, nullable: true, unique: true })
  companyNumber: string | null;

  @Column({ type: 'text', array: true, default: '{}' })
  otherNames: string[];

  /** Columns that people have changed by import: the reference data leaves them alone. */
  @Column({ type: 'text', array: true, default: '{}' })
  amended: string[];
}
