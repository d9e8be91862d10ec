import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Try } from '../database/fence';
import { ByteStore } from '../documents/byte-store';
import { documentOf } from '../documents/documents.queries';
import { advance, ProgressService } from '../documents/progress.service';
import { declaredExtension } from '../documents/source-name';
import { Submission } from '../documents/submission.entity';
import { NotFound } from '../errors';
import { fetchedOf } from './fetch/fetch-public';
import { VisitsService } from './fetch/visits.service';

/** Fetches what people gave an address of. */
@Injectable()
export class CollectionService {
  constructor(
    @InjectRepository(Submission) private readonly submissions: Repository<Submission>,
    private readonly bytes: ByteStore,
    private readonly progress: ProgressService,
    private readonly visits: VisitsService,
  ) {}

  /** @throws PermanentError or PassingFault as `fetchedOf` does; NotFound */
  async fetch(id: string, attempt: Try): Promise<void> {
    const scope = { submission: id };
    const submission = await this.submissions.findOneBy({ id });
    if (!submission) throw new NotFound('There is no such submission.');
    await this.progress.step(scope, {
      state: 'fetching',
      progressPercent: 5,
      progressText: 'Fetching the document',
      attempts: attempt.number,
    });
    const visit = await this.visits.visit({
      address: submission.source,
      organisation: null,
      hosts: 'any-public',
      // A person gave this very address: robots.txt is for robots that follow links.
      robots: 'not-asked',
      signal: attempt.signal,
    });
    const fetched = fetchedOf(visit);
    const stored = await this.bytes.put(fetched.bytes);
    await this.submissions.manager.transaction(async (manager) => {
      await attempt.fence(manager);
      await advance(manager, scope, {
        documentId: await documentOf(manager, stored),
        declared: declaredExtension(fetched.finalAddress, fetched.contentType),
        state: 'reading',
        progressPercent: 15,
        progressText: 'Waiting to be read',
        attempts: 0,
      });
    });
  }
}
