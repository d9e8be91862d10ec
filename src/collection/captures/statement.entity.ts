import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { StatementSource, StatementState } from './statement';

/** One published statement, however many forms, languages, versions and publishers it has. */
@Entity()
@Unique(['key'])
export class Statement {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Canonical address where it was first seen, or `upload:` and a digest; never changes. */
  @Column({ type: 'text' })
  key: string;

  /** Canonical address of its first rendition now; `null` for one that was handed in. */
  @Column({ type: 'text', nullable: true })
  address: string | null;

  @Column({ type: 'text', default: '' })
  title: string;

  /** `2024-25`, or `2024`; `null` when its text names none. Of the newest version. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  year: string | null;

  /** On a site of a council that no longer exists. */
  @Column({ type: 'boolean', default: false })
  historical: boolean;

  /** The page that leads to it, when it was found through one. */
  @Column({ type: 'text', nullable: true })
  landing: string | null;

  /** What a person should look at: sentences. */
  @Column({ type: 'json', default: [] })
  doubts: string[];

  @Column({ type: 'varchar', length: 10 })
  source: StatementSource;

  @Column({ type: 'varchar', length: 15, default: 'ok' })
  state: StatementState;

  @Column({ type: 'timestamptz', precision: 3 })
  firstSeenAt: Date;

  /** The last time it was there. */
  @Column({ type: 'timestamptz', precision: 3 })
  lastSeenAt: Date;

  /** The last time it was looked for. */
  @Column({ type: 'timestamptz', precision: 3 })
  lastCheckedAt: Date;

  /** Checks in a row that were answered with 404 or 410. */
  @Column({ type: 'smallint', default: 0 })
  goneChecks: number;

  /** When the first of them was. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  goneSince: Date | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
