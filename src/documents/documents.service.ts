import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Subject } from 'rxjs';
import type { Repository } from 'typeorm';
import { Invalid, NotFound } from '../errors';
import { ByteStore } from './byte-store';
import { Document } from './document.entity';
import {
  documentOf,
  listSubmissions,
  type SubmissionFilter,
  type SubmissionPage,
} from './documents.queries';
import { declaredExtension, sourceName } from './source-name';
import { checkedAddress, checkUpload, isUuid } from './submission-input';
import { Submission } from './submission.entity';

export type Upload = {
  readonly name: string;
  readonly bytes: Buffer;
  /** `null` lets the document decide. */
  readonly rubric?: string | null;
};

export type Address = { readonly address: string; readonly rubric?: string | null };

/** Takes documents in and answers questions about them. Knows no queue: it says what was accepted. */
@Injectable()
export class DocumentsService {
  /** Ids of submissions that were just stored or put back; whoever does the work listens. */
  readonly accepted = new Subject<string>();

  constructor(
    @InjectRepository(Submission) private readonly submissions: Repository<Submission>,
    private readonly bytes: ByteStore,
  ) {}

  /** @throws Invalid for the field `file` */
  async submitUpload({ name, bytes, rubric }: Upload): Promise<Submission> {
    checkUpload(bytes);
    const stored = await this.bytes.put(bytes);
    return this.accept(async (manager) => ({
      kind: 'upload',
      source: sourceName(name),
      rubric: rubric ?? null,
      progressText: 'Waiting to be read',
      documentId: await documentOf(manager, stored),
      declared: declaredExtension(name),
    }));
  }

  /** @throws Invalid for the field `address` */
  submitAddress({ address, rubric }: Address): Promise<Submission> {
    const source = checkedAddress(address);
    return this.accept(() => ({
      kind: 'address',
      source,
      rubric: rubric ?? null,
      progressText: 'Waiting to be fetched',
    }));
  }

  /** @throws NotFound */
  async findSubmission(id: string): Promise<Submission> {
    const found = isUuid(id) ? await this.submissions.findOneBy({ id }) : null;
    if (!found) throw new NotFound('There is no document with this number.');
    return found;
  }

  /** @throws Invalid for the field `cursor` */
  list(filter: SubmissionFilter = {}): Promise<SubmissionPage> {
    return listSubmissions(this.submissions, filter);
  }

  /**
   * Puts a failed submission back to where it failed.
   *
   * @throws NotFound; Invalid for the field `state` when it has not failed
   */
  async retry(id: string): Promise<Submission> {
    await this.findSubmission(id);
    const { affected } = await this.submissions.update(
      { id, state: 'failed' },
      {
        state: 'waiting',
        errorCode: null,
        errorMessage: null,
        attempts: 0,
        progressPercent: 0,
        progressText: 'Waiting to be tried again',
      },
    );
    if (!affected) throw new Invalid({ state: 'Only a document that failed can be tried again.' });
    this.accepted.next(id);
    return this.findSubmission(id);
  }

  /** The bytes as they were handed in. @throws NotFound, also while an address is not yet fetched */
  async original(id: string): Promise<{ name: string; bytes: Buffer }> {
    const { documentId, source } = await this.findSubmission(id);
    const document =
      documentId && (await this.submissions.manager.findOneBy(Document, { id: documentId }));
    if (!document) throw new NotFound('The document itself is not here.');
    return { name: sourceName(source), bytes: await this.bytes.get(document.sha256) };
  }

  private async accept(
    describe: (manager: Repository<Submission>['manager']) => Part | Promise<Part>,
  ): Promise<Submission> {
    const saved = await this.submissions.manager.transaction(async (manager) => {
      const { identifiers } = await manager.insert(Submission, await describe(manager));
      return manager.findOneByOrFail(Submission, { id: String(identifiers[0]?.['id']) });
    });
    this.accepted.next(saved.id);
    return saved;
  }
}

type Part = Pick<Submission, 'kind' | 'source' | 'rubric' | 'progressText'> &
  Partial<Pick<Submission, 'documentId' | 'declared'>>;
