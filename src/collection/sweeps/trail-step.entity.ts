import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Outcome } from '../fetch/visit';
import type { HopNote } from '../captures/capture';
import { Capture } from '../captures/capture.entity';
import { Sweep } from './sweep.entity';

/** One visit of a sweep: what was asked for and why, what came back, what it was taken for. */
@Entity()
export class TrailStep {
  @ManyToOne(() => Sweep)
  @JoinColumn()
  sweep: Relation<Sweep>;

  @PrimaryColumn({ type: 'uuid' })
  sweepId: string;

  /** From 1, in order. */
  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @Column({ type: 'text' })
  requested: string;

  /** The address that answered, after redirects. */
  @Column({ type: 'text' })
  address: string;

  /** What the visit was for: see StepPurpose and CheckPurpose. */
  @Column({ type: 'varchar', length: 20 })
  purpose: string;

  /** Why this address was chosen, in words for people. */
  @Column({ type: 'text' })
  why: string;

  /** The page it was linked from. */
  @Column({ type: 'text', nullable: true })
  cameFrom: string | null;

  /** Clicks from the home page. */
  @Column({ type: 'smallint', default: 0 })
  depth: number;

  /** What it gave, in a few words for people. */
  @Column({ type: 'text', default: '' })
  gave: string;

  @Column({ type: 'varchar', length: 20 })
  outcome: Outcome;

  @Column({ type: 'smallint', nullable: true })
  status: number | null;

  @Column({ type: 'integer' })
  milliseconds: number;

  /** Whether only what has changed was asked for. */
  @Column({ type: 'boolean' })
  conditional: boolean;

  @Column({ type: 'varchar', length: 45, nullable: true })
  ip: string | null;

  @Column({ type: 'varchar', length: 20 })
  robots: string;

  @Column({ type: 'text', nullable: true })
  robotsRule: string | null;

  @Column({ type: 'json' })
  chain: HopNote[];

  @Column({ type: 'varchar', length: 64, nullable: true })
  problemCode: string | null;

  @Column({ type: 'text', nullable: true })
  problemMessage: string | null;

  /** What the page was taken for, when it was looked at. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  pageKind: string | null;

  /** 0 to 1. */
  @Column({ type: 'double precision', nullable: true })
  score: number | null;

  @Column({ type: 'json' })
  reasons: string[];

  @ManyToOne(() => Capture)
  @JoinColumn()
  capture: Relation<Capture> | null;

  /** What was kept of the answer for good. */
  @Column({ type: 'uuid', nullable: true })
  captureId: string | null;
}
