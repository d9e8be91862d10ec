import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A council or combined authority. Loaded from the reference data at every migration. */
@Entity()
export class Organisation {
  /**
   * A council's is its Office for National Statistics code (E06000047), a company's its registered
   * number (GB-COH-01234567).
   */
  @PrimaryColumn({ length: 40 })
  id: string;

  @Column()
  name: string;

  @Column()
  shortName: string;

  /** County, unitary, metropolitan-borough, london-borough, district … */
  @Column({ length: 40 })
  type: string;

  @Column({ length: 20 })
  nation: string;

  @Column({ length: 60 })
  region: string;

  @Column({ type: 'text', nullable: true })
  website: string | null;
}
