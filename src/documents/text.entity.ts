import {
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { Document } from './document.entity';
import type { Block, Page, Sentence } from '../text/text';
import type { MediaType, Quality, Warning } from './reading';

/** What one version of a reader found in one document. Never changed once written. */
@Entity('text')
@Unique(['documentId', 'reader'])
export class StoredText {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => Document)
  @JoinColumn()
  document: Relation<Document>;

  @Column({ type: 'uuid' })
  documentId: string;

  /** Name and version of the reader: reading again with a newer one makes a new text. */
  @Column({ length: 80 })
  reader: string;

  @Column({ type: 'varchar', length: 100 })
  mediaType: MediaType;

  @Column({ type: 'text' })
  content: string;

  // The parts are only ever read and written whole, so `json` keeps them exactly as they were.
  @Column({ type: 'json' })
  pages: Page[];

  @Column({ type: 'json' })
  blocks: Block[];

  @Column({ type: 'json' })
  sentences: Sentence[];

  @Column({ type: 'json' })
  quality: Quality;

  @Column({ type: 'json' })
  ocrPages: number[];

  @Column({ type: 'json' })
  warnings: Warning[];

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
