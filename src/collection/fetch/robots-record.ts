import type { Outcome, Problem } from './visit';

/** What came of the last time a robots.txt was asked for. */
export type RobotsRecord = {
  /** `https://www.ambershire.gov.uk`; each scheme, host and port has its own file. */
  readonly origin: string;
  readonly askedAt: Date;
  /** Where it was found, after redirects. */
  readonly address: string;
  readonly status: number | null;
  readonly outcome: Outcome;
  readonly problem: Problem | null;
  /** The last that was had; null when there has never been one. */
  readonly content: Buffer | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Since when it could not be read; null when it could. */
  readonly failingSince: Date | null;
};

/** Where records are kept: in memory for a command, in the database for all processes. */
export type RobotsStore = {
  find(origin: string): Promise<RobotsRecord | null>;
  save(record: RobotsRecord): Promise<void>;
};

/** Keeps the records of the origins that were used last. */
export class MemoryRobots implements RobotsStore {
  private readonly records = new Map<string, RobotsRecord>();

  /** @param most more than this and the oldest is forgotten */
  constructor(private readonly most = 2_000) {}

  find(origin: string): Promise<RobotsRecord | null> {
    return Promise.resolve(this.records.get(origin) ?? null);
  }

  save(record: RobotsRecord): Promise<void> {
    this.records.delete(record.origin);
    const oldest = this.records.size >= this.most ? this.records.keys().next().value : undefined;
    if (oldest !== undefined) this.records.delete(oldest);
    this.records.set(record.origin, record);
    return Promise.resolve();
  }
}
