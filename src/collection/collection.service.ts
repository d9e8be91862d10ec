import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { CONFIG, type Config } from '../config';
import type { Try } from '../database/fence';
import { ByteStore } from '../documents/byte-store';
import { documentOf } from '../documents/documents.queries';
import { advance, ProgressService } from '../documents/progress.service';
import { LIMITS } from '../documents/reading';
import { declaredExtension } from '../documents/source-name';
import { Submission } from '../documents/submission.entity';
import { NotFound } from '../errors';
import { fetchPublic } from './fetch/fetch-public';
import { userAgent } from './fetch/user-agent';

/** Fetches what people gave an address of. */
@Injectable()
export class CollectionService {
  constructor(
    @InjectRepository(Submission) private readonly submissions: Repository<Submission>,
    private readonly bytes: ByteStore,
    private readonly progress: ProgressService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws PermanentError or PassingFault as `fetchPublic` does; NotFound */
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
    const fetched = await fetchPublic(submission.source, {
      userAgent: userAgent(this.config.version, this.config.publicUrl),
      maxBytes: LIMITS.bytes,
      allowLoopback: this.config.allowLoopbackFetch,
    });
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
