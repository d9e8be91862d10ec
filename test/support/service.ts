import { compiled } from './compiled';
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { migrate } from '../../src/commands/open-database';
import { type Running, startWeb } from '../../src/commands/start-web';
import { readConfig } from '../../src/config';
import { connect } from '../../src/database/data-source';
import { eventually } from './eventually';
import { freshDatabase } from './fresh-database';
import { freshFolder } from './fresh-folder';

export type DocumentJson = {
  readonly id: string;
  readonly state: string;
  readonly progress: { readonly percent: number; readonly text: string };
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly assessment: { readonly id: string } | null;
};

type Settings = { readonly redisUrl?: string | undefined; readonly databaseUrl?: string };

const ROOT = path.join(__dirname, '../..');
const FINAL = ['assessed', 'needs-a-person', 'failed'];

/** The service as a test uses it: the real one, on a database and a folder of its own. */
export class Service {
  private readonly started: Running[] = [];
  private readonly workers: ChildProcess[] = [];

  private constructor(
    private readonly environment: Record<string, string>,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  static async prepare({ redisUrl, databaseUrl }: Settings): Promise<Service> {
    const folder = freshFolder();
    const database = databaseUrl
      ? { url: databaseUrl, drop: () => Promise.resolve() }
      : await freshDatabase();
    const environment = {
      DATABASE_URL: database.url,
      DATA_DIR: folder.path,
      PORT: '0',
      LOG_LEVEL: 'fatal',
      ALLOW_LOOPBACK_FETCH: 'true',
      FETCH_DELAY_MS: '0',
      READER_CHILDREN: '1',
      ...(redisUrl && { REDIS_URL: redisUrl }),
    };
    const config = { ...readConfig(environment), databaseUrl: database.url };
    await migrate({ config, close: () => Promise.resolve() });
    return new Service(environment, async () => {
      await database.drop();
      folder.remove();
    });
  }

  async web({ working }: { readonly working: boolean }): Promise<Running> {
    const running = await startWeb(readConfig(this.environment), { working });
    this.started.push(running);
    return running;
  }

  /** A worker in a process of its own, to be killed. */
  worker(): ChildProcess {
    const worker = spawn(process.execPath, [compiled('worker.js')], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], ...this.environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.workers.push(worker);
    return worker;
  }

  async upload(text: string, name = 'statement.txt'): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([text]), name);
    return this.post({ body: form });
  }

  async submit(address: string): Promise<string> {
    const headers = { 'content-type': 'application/json' };
    return this.post({ body: JSON.stringify({ address }), headers });
  }

  async get<Answer>(at: string): Promise<Answer> {
    return (await (await fetch(this.url(at))).json()) as Answer;
  }

  document(id: string): Promise<DocumentJson> {
    return this.get(`/api/documents/${id}`);
  }

  finished(id: string, milliseconds = 90_000): Promise<DocumentJson> {
    const isFinal = ({ state }: DocumentJson) => FINAL.includes(state);
    return eventually(() => this.document(id), isFinal, milliseconds);
  }

  get databaseUrl(): string {
    return this.environment['DATABASE_URL'] ?? '';
  }

  async query<Row>(query: string, values: unknown[] = []): Promise<Row[]> {
    const source = await connect(this.databaseUrl);
    try {
      return await source.query<Row[]>(query, values);
    } finally {
      await source.destroy();
    }
  }

  async retry(id: string): Promise<number> {
    return (await fetch(this.url(`/api/documents/${id}/retry`), { method: 'POST' })).status;
  }

  url(at: string): string {
    return `${this.started.at(-1)?.address}${at}`;
  }

  /** Stops what runs in this process, as Ctrl-C does; what was accepted stays. */
  async stop(): Promise<void> {
    await Promise.all(this.started.splice(0).map((running) => running.close()));
  }

  async close(): Promise<void> {
    for (const worker of this.workers) worker.kill('SIGKILL');
    await this.stop();
    await this.cleanUp();
  }

  private async post(init: RequestInit): Promise<string> {
    const response = await fetch(this.url('/api/documents'), { method: 'POST', ...init });
    const answer = (await response.json()) as { id: string };
    if (response.status !== 202) throw new Error(JSON.stringify(answer));
    return answer.id;
  }
}
