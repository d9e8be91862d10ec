import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A council or combined authority. Loaded from the reference data at every migration. */
@Entity()
export class Organisation {
  /** Office for National Statistics code, for example E06000047. */
  @PrimaryColumn({ length: 9 })
  gss: string;

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
