import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { canonicalAddress } from '../address/canonical-address';
import { storableJson } from '../captures/storable';
import { type VisitNote, visitNote } from '../captures/visit-note';
import { headerOf } from '../fetch/header';
import type { Validators, Visit } from '../fetch/visit';
import { ByteStore } from '../../documents/byte-store';

/** The last full answer of an address. */
export type Memory = {
  readonly address: string;
  readonly visit: VisitNote;
  readonly latest: VisitNote;
  readonly validators: Validators | null;
  readonly bytes: Buffer;
};

type Row = {
  readonly address: string;
  readonly visit: VisitNote;
  readonly latest: VisitNote;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly sha256: string | null;
  readonly body: Buffer | null;
};

/** More than this, packed, goes to the byte store at once. */
const MOST_BYTES = 4 * 1024 * 1024;

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Remembers what addresses answered, so that a sweep asks only for what has changed. */
@Injectable()
export class PageMemoryService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly store: ByteStore,
  ) {}

  /** What is remembered of an address that was asked for, or that answered; `null` for nothing. */
  async recall(organisation: string, address: string): Promise<Memory | null> {
    const [row] = await this.database.query<Row[]>(
      `select address, visit, latest, etag, last_modified, sha256, body from page_memory
       where organisation_id = $1 and (address = $2 or final_address = $2)
       order by address = $2 desc, latest->>'at' desc limit 1`,
      [organisation, address],
    );
    if (!row) return null;
    const bytes = row.body ? await unpack(row.body) : row.sha256 && (await this.get(row.sha256));
    if (!bytes) return null;
    const { etag, last_modified: lastModified } = row;
    return {
      ...{ address: row.address, visit: row.visit, latest: row.latest, bytes },
      validators:
        etag || lastModified
          ? { ...(etag && { etag }), ...(lastModified && { lastModified }) }
          : null,
    };
  }

  /** Packs what a visit brought, outside of any transaction. @returns what writes it down inside */
  async remember(
    organisation: string,
    visit: Visit,
  ): Promise<(manager: EntityManager) => Promise<void>> {
    const note = storableJson(visitNote(visit));
    if (visit.outcome === 'not-modified')
      return async (manager) => {
        await manager.query(
          'update page_memory set latest = $3 where organisation_id = $1 and address = $2',
          [organisation, visit.requested, note],
        );
      };
    if (visit.outcome !== 'ok' || !visit.bytes) return () => Promise.resolve();
    const packed = await pack(visit.bytes, { level: 4 });
    const large = packed.length > MOST_BYTES ? await this.store.put(visit.bytes) : null;
    const whole = visit.truncated === null;
    return async (manager) => {
      await manager.query(
        `insert into page_memory (organisation_id, address, final_address, etag, last_modified,
                                  visit, latest, sha256, body)
         values ($1, $2, $3, $4, $5, $6, $6, $7, $8)
         on conflict (organisation_id, address) do update set
           final_address = excluded.final_address, etag = excluded.etag,
           last_modified = excluded.last_modified, visit = excluded.visit,
           latest = excluded.latest, sha256 = excluded.sha256, body = excluded.body`,
        [
          ...[organisation, visit.requested, canonicalAddress(visit.address)],
          ...(whole ? [header(visit, 'etag'), header(visit, 'last-modified')] : [null, null]),
          ...[note, large?.sha256 ?? null, large ? null : packed],
        ],
      );
    };
  }

  private get(sha256: string): Promise<Buffer | null> {
    // Lost bytes are fetched again: the memory is no evidence.
    return this.store.get(sha256).catch(() => null);
  }
}

/**
 * The bytes are in the byte store now: they need not be remembered twice.
 *
 * @param at when they came, ISO 8601: what came since stays
 */
export async function keptElsewhere(
  manager: EntityManager,
  { organisation, address, sha256, at }: Readonly<Record<string, string>>,
): Promise<void> {
  await manager.query(
    `update page_memory set sha256 = $3, body = null
     where organisation_id = $1 and address = $2 and body is not null and visit->>'at' = $4`,
    [organisation, address, sha256, at],
  );
}

/** A visit that was told that nothing has changed, as if everything had been sent again. */
export function asIfSent(visit: Visit, memory: Memory): Visit {
  if (visit.outcome !== 'not-modified') return visit;
  const { bytes, visit: before } = memory;
  const headers = { ...before.headers, ...visit.headers };
  return { ...visit, outcome: 'ok', status: before.status, headers, bytes };
}

const header = ({ headers }: Visit, name: string): string | null =>
  headerOf(headers, name)?.replaceAll('\0', '') ?? null;
