import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A request on its way. It ends by itself soon after the process that sent it has died. */
@Entity()
export class FetchLease {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ length: 253 })
  host: string;

  @Column({ length: 253 })
  domain: string;

  @Column({ length: 45 })
  ip: string;

  /** Moved on every few seconds while the request lasts. */
  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;
}
