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
import { Statement } from '../captures/statement.entity';
import type { NotCounted } from '../discover/discovery';
import type { PageKind } from '../rank/kinds';
import type { CandidateState } from './sweep';
import { Sweep } from './sweep.entity';

/** An address that may hold a statement of an organisation, and what people decided of it. */
@Entity()
@Unique(['organisationId', 'address'])
@Index(['state'])
export class Candidate {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => Organisation, { nullable: false })
  @JoinColumn()
  organisation: Relation<Organisation>;

  @Column({ type: 'varchar', length: 40 })
  organisationId: string;

  /** Canonical. */
  @Column({ type: 'text' })
  address: string;

  @Column({ type: 'varchar', length: 20 })
  pageKind: PageKind;

  /** 0 to 1: how likely a statement, or a page that leads to one. */
  @Column({ type: 'double precision' })
  score: number;

  /** Sentences for people. */
  @Column({ type: 'json' })
  reasons: string[];

  @Column({ type: 'text', default: '' })
  linkText: string;

  @Column({ type: 'varchar', length: 10, default: 'proposed' })
  state: CandidateState;

  /** Why it is not counted as a statement; `null` when it is one or leads to one. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  notCounted: NotCounted | null;

  @Column({ type: 'text', nullable: true })
  cameFrom: string | null;

  @Column({ type: 'boolean', default: false })
  visited: boolean;

  /** Whether only a person can settle what it is. */
  @Column({ type: 'boolean', default: false })
  needsPerson: boolean;

  @Column({ type: 'text', nullable: true })
  decidedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  firstSeenAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  lastSeenAt: Date;

  @ManyToOne(() => Sweep)
  @JoinColumn()
  sweep: Relation<Sweep> | null;

  /** The sweep that saw it last. */
  @Column({ type: 'uuid', nullable: true })
  sweepId: string | null;

  @ManyToOne(() => Statement)
  @JoinColumn()
  statement: Relation<Statement> | null;

  /** The statement it was taken for. */
  @Index()
  @Column({ type: 'uuid', nullable: true })
  statementId: string | null;
}
