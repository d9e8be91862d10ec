import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RobotsRecord } from './robots-record';
import type { Outcome, Problem } from './visit';

/** The robots.txt of an origin, and what came of asking for it. */
@Entity()
export class RobotsFileCopy implements RobotsRecord {
  @PrimaryColumn({ length: 300 })
  origin: string;

  @Column({ type: 'timestamptz', precision: 3 })
  askedAt: Date;

  @Column({ type: 'text' })
  address: string;

  @Column({ type: 'smallint', nullable: true })
  status: number | null;

  @Column({ type: 'varchar', length: 20 })
  outcome: Outcome;

  @Column({ type: 'jsonb', nullable: true })
  problem: Problem | null;

  /** As sent, at most 512 KB. */
  @Column({ type: 'bytea', nullable: true })
  content: Buffer | null;

  @Column({ type: 'text', nullable: true })
  etag: string | null;

  @Column({ type: 'text', nullable: true })
  lastModified: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  failingSince: Date | null;
}
