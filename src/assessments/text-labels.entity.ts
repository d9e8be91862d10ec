import {
  Column,
  CreateDateColumn,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { StoredText } from '../documents/text.entity';

/** The disclosures that one model sees in one text: a changed rubric is held against them as they are. */
@Entity('text_labels')
export class StoredLabels {
  @ManyToOne(() => StoredText)
  @JoinColumn()
  text: Relation<StoredText>;

  @PrimaryColumn({ type: 'uuid' })
  textId: string;

  /** See `labelsKey`: the model and the rules that gave the labels. */
  @PrimaryColumn({ type: 'char', length: 64 })
  key: string;

  /** See `LabelTable.bytes`. */
  @Column({ type: 'bytea' })
  perMille: Buffer;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
