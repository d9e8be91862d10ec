import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { randomUUID } from 'node:crypto';
import { MoreThan, type Repository } from 'typeorm';
import { ByteStore } from '../../documents/byte-store';
import { isUuid } from '../../documents/submission-input';
import { NotFound } from '../../errors';
import { OrganisationsService } from '../../organisations/organisations.service';
import { Capture } from './capture.entity';
import { type WarcCapture, writeWarc } from './warc';

const BATCH = 100;

/** Answers questions about captures, and exports them. Captures are never changed or deleted. */
@Injectable()
export class CapturesService {
  constructor(
    @InjectRepository(Capture) private readonly captures: Repository<Capture>,
    private readonly organisations: OrganisationsService,
    private readonly store: ByteStore,
  ) {}

  /** @throws NotFound */
  async find(id: string): Promise<Capture> {
    const found = isUuid(id) ? await this.captures.findOneBy({ id }) : null;
    if (!found) throw new NotFound('There is no such capture.');
    return found;
  }

  /**
   * The captures of an organisation as a WARC 1.1 file, oldest first, piece by piece.
   *
   * @param software name and version, for the head of the file
   * @throws NotFound when there is no such organisation
   */
  async warc(organisationId: string, software: string): Promise<AsyncGenerator<Buffer>> {
    const { name } = await this.organisations.find(organisationId);
    const info = {
      software,
      description: `Captures of modern slavery statements of ${name} (${organisationId})`,
      filename: `${organisationId}.warc.gz`,
      at: new Date(),
      id: randomUUID(),
    };
    return writeWarc(info, this.oldestFirst(organisationId));
  }

  private async *oldestFirst(organisationId: string): AsyncGenerator<WarcCapture> {
    const first = { createdAt: 'asc', id: 'asc' } as const;
    let last: Capture | undefined;
    for (;;) {
      const batch: Capture[] = await this.captures.find({
        where: last
          ? [
              { organisationId, createdAt: MoreThan(last.createdAt) },
              { organisationId, createdAt: last.createdAt, id: MoreThan(last.id) },
            ]
          : { organisationId },
        relations: { revisitOf: true, document: true },
        order: first,
        take: BATCH,
      });
      for (const capture of batch) yield this.forWarc(capture);
      if (batch.length < BATCH) return;
      last = batch.at(-1);
    }
  }

  private forWarc(capture: Capture): WarcCapture {
    const { revisitOf } = capture;
    return {
      ...capture,
      refersTo: revisitOf && { id: revisitOf.id, address: revisitOf.address, at: revisitOf.at },
      bytes: () => this.bytesOf(capture),
    };
  }

  private bytesOf({ payloadDigest, documentId }: Capture): Promise<Buffer> {
    if (!documentId) throw new NotFound('This capture has no bytes of its own.');
    return this.store.get(payloadDigest);
  }
}
