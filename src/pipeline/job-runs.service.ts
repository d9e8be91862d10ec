import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { randomUUID } from 'node:crypto';
import type { Repository } from 'typeorm';
import { type Fence, Superseded } from '../database/fence';
import { JobRun } from './job-run.entity';

export type Claim = { readonly tries: number; readonly fence: Fence; readonly hold: Fence };

/** Keeps, for every job in hand, which try of it may write. Outlives any queue. */
@Injectable()
export class JobRunsService {
  constructor(@InjectRepository(JobRun) private readonly runs: Repository<JobRun>) {}

  /** Begins a try: from now on no earlier try of the same job can write. */
  async claim(key: string): Promise<Claim> {
    const token = randomUUID();
    const [claimed] = await this.runs.query<{ tries: number }[]>(
      `insert into job_run (key, token, tries, started_at) values ($1, $2, 1, now())
       on conflict (key) do update
         set token = excluded.token, tries = job_run.tries + 1, started_at = now()
       returning tries`,
      [key, token],
    );
    const fence: Fence = async (manager) => {
      const { affected } = await manager.delete(JobRun, { key, token });
      if (!affected) throw new Superseded(`another try of ${key} has taken over`);
    };
    const hold: Fence = async (manager) => {
      const select = 'select 1 from job_run where key = $1 and token = $2 for share';
      const held = await manager.query<unknown[]>(select, [key, token]);
      if (held.length === 0) throw new Superseded(`another try of ${key} has taken over`);
    };
    return { tries: claimed?.tries ?? 1, fence, hold };
  }

  /** Ends a job that has no result to write. */
  async end({ fence }: Claim): Promise<void> {
    await fence(this.runs.manager);
  }
}
