import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Bytes that somebody handed in, kept once however often they arrive. */
@Entity()
@Unique(['sha256'])
export class Document {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Of the bytes, in hexadecimal; names the file in the byte store. */
  @Column({ type: 'char', length: 64 })
  sha256: string;

  /** In bytes. */
  @Column({ type: 'integer' })
  size: number;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
