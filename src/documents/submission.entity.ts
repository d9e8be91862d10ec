import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  UpdateDateColumn,
} from 'typeorm';
import { Document } from './document.entity';
import type { SubmissionKind, SubmissionState } from './submission-state';
import { StoredText } from './text.entity';

/** What was handed in, by a person or by a sweep, and how far its assessment has come. */
@Entity()
@Index(['createdAt', 'id'])
@Index(['state'])
export class Submission {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'varchar', length: 10 })
  kind: SubmissionKind;

  /** Name of the file, or the address, as it was given. */
  @Column({ type: 'text' })
  source: string;

  /** The rubric the person chose; `null` lets the document decide. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  rubric: string | null;

  @Column({ type: 'varchar', length: 20, default: 'waiting' })
  state: SubmissionState;

  /** 0 to 100. */
  @Column({ type: 'smallint', default: 0 })
  progressPercent: number;

  /** What is being done now, for people. */
  @Column({ type: 'text', default: '' })
  progressText: string;

  /** How often the step in hand was begun. */
  @Column({ type: 'smallint', default: 0 })
  attempts: number;

  @Column({ type: 'varchar', length: 64, nullable: true })
  errorCode: string | null;

  @Column({ type: 'text', nullable: true })
  errorMessage: string | null;

  @ManyToOne(() => Document)
  @JoinColumn()
  document: Relation<Document> | null;

  /** `null` until the bytes are here. */
  @Index()
  @Column({ type: 'uuid', nullable: true })
  documentId: string | null;

  /** Extension of the name the bytes came under: a web page sent as `pdf` is an error page. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  declared: string | null;

  @ManyToOne(() => StoredText)
  @JoinColumn()
  text: Relation<StoredText> | null;

  /** `null` until the document was read. */
  @Index()
  @Column({ type: 'uuid', nullable: true })
  textId: string | null;

  // Assessments stand to the right of documents: named here, never imported.
  @ManyToOne('StoredAssessment')
  @JoinColumn()
  assessment: object | null;

  /** `null` until the assessment is stored. */
  @Column({ type: 'uuid', nullable: true })
  assessmentId: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz', precision: 3 })
  updatedAt: Date;
}
