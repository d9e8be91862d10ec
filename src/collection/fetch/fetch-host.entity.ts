import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Closed } from './gate';

/** When a host may be asked next, for all processes. */
@Entity()
export class FetchHost {
  @PrimaryColumn({ length: 253 })
  host: string;

  @Column({ type: 'timestamptz', precision: 3 })
  nextAt: Date;

  /** Left alone until then: it said so, or it refused us. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  closedUntil: Date | null;

  @Column({ type: 'varchar', length: 10, nullable: true })
  because: Closed['because'] | null;

  /** Refused pages in a row. */
  @Column({ type: 'smallint', default: 0 })
  refusals: number;
}
