import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A job in hand, or one that ended badly and will be tried again. Gone once the job has ended. */
@Entity()
export class JobRun {
  /** Name and subject of the job. */
  @PrimaryColumn({ length: 200 })
  key: string;

  /** Changes with every try: a worker that was thought dead cannot write any more. */
  @Column({ type: 'uuid' })
  token: string;

  /** Tries begun, those included that ended with the death of a worker. */
  @Column({ type: 'smallint' })
  tries: number;

  @Column({ type: 'timestamptz', precision: 3 })
  startedAt: Date;
}
