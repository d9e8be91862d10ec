import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { Document } from '../../documents/document.entity';
import { Organisation } from '../../organisations/organisation.entity';
import { Sweep } from '../sweeps/sweep.entity';
import type { CaptureKind, HeaderNotes, HopNote, RevisitProfile, RobotsNote } from './capture';

/** What one address answered at one time, with all that shows where it came from. Never deleted. */
@Entity()
@Index(['organisationId', 'at'])
@Index(['organisationId', 'requested', 'at'])
export class Capture {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => Organisation, { nullable: false })
  @JoinColumn()
  organisation: Relation<Organisation>;

  @Column({ type: 'varchar', length: 40 })
  organisationId: string;

  @ManyToOne(() => Sweep)
  @JoinColumn()
  sweep: Relation<Sweep> | null;

  /** `null` for what was handed in by hand. */
  @Column({ type: 'uuid', nullable: true })
  sweepId: string | null;

  @Column({ type: 'varchar', length: 10 })
  kind: CaptureKind;

  /** Only of a revisit. */
  @Column({ type: 'varchar', length: 30, nullable: true })
  profile: RevisitProfile | null;

  @ManyToOne(() => Capture)
  @JoinColumn()
  revisitOf: Relation<Capture> | null;

  /** The capture whose bytes a revisit stands for. */
  @Column({ type: 'uuid', nullable: true })
  revisitOfId: string | null;

  /** The address that was asked for; of an upload, the name of the file. */
  @Column({ type: 'text' })
  requested: string;

  /** The address that answered, after redirects. */
  @Column({ type: 'text' })
  address: string;

  /** When the answer came. */
  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @Column({ type: 'integer', default: 0 })
  milliseconds: number;

  @Column({ type: 'smallint', nullable: true })
  status: number | null;

  // Kept as they were and only read whole.
  @Column({ type: 'json' })
  requestHeaders: HeaderNotes;

  @Column({ type: 'json' })
  headers: HeaderNotes;

  @Column({ type: 'varchar', length: 45, nullable: true })
  ip: string | null;

  @Column({ type: 'json', nullable: true })
  robots: RobotsNote | null;

  /** Redirects, in order. */
  @Column({ type: 'json' })
  chain: HopNote[];

  @ManyToOne(() => Document)
  @JoinColumn()
  document: Relation<Document> | null;

  /** The bytes; `null` for a revisit, which shares those of another capture. */
  @Column({ type: 'uuid', nullable: true })
  documentId: string | null;

  /** SHA-256 of the bytes that were answered, in hexadecimal; of a 304, those it stands for. */
  @Column({ type: 'char', length: 64 })
  payloadDigest: string;

  /** SHA-256 of the main text of a page, or of the bytes of a file. */
  @Column({ type: 'char', length: 64 })
  textHash: string;

  /** `length`, `time` or `disconnect` when not all bytes came. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  truncated: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
