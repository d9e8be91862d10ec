import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ByteStore } from '../../documents/byte-store';
import { documentOf } from '../../documents/documents.queries';
import { DocumentsService } from '../../documents/documents.service';
import { sourceName } from '../../documents/source-name';
import { checkUpload } from '../../documents/submission-input';
import { OrganisationsService } from '../../organisations/organisations.service';
import { keepStatement, oneAtATime } from '../captures/keep-statement.queries';
import { mainTextOf } from '../captures/main-text';
import { yearNamed } from '../rank/years';
import type { Decider } from './decider';
import { rubricFor } from './discovery-ending.service';
import { withdrawAbsence } from './absence.queries';
import { KeepingService } from './keeping.service';
import { linkUpload, uploadCapture } from './uploads.queries';

/** Takes in statements that people upload for an organisation, when the web has none to give. */
@Injectable()
export class UploadsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly organisations: OrganisationsService,
    private readonly store: ByteStore,
    private readonly keeping: KeepingService,
    private readonly documents: DocumentsService,
  ) {}

  /**
   * Keeps an uploaded statement of an organisation and hands it in to be read and assessed. It
   * becomes a candidate too, so that it can be rejected, and the decision undone.
   *
   * @returns id of the statement
   * @throws Invalid for the field `file`; NotFound
   */
  async upload(
    organisationId: string,
    file: { readonly name: string; readonly bytes: Buffer },
    decider: Decider,
  ): Promise<string> {
    checkUpload(file.bytes);
    const organisation = await this.organisations.find(organisationId);
    const name = sourceName(file.name);
    const stored = await this.store.put(file.bytes);
    const { kind } = mainTextOf(file.bytes);
    const at = new Date();
    const { id, submission } = await this.database.transaction(async (manager) => {
      await oneAtATime(manager);
      const documentId = await documentOf(manager, stored);
      const upload = { organisationId, name, stored, documentId, at };
      const page = {
        address: `upload:${stored.sha256}`,
        ...{ captureId: await uploadCapture(manager, upload), documentId, textHash: stored.sha256 },
      };
      const seen = {
        ...{ organisations: [organisationId], source: 'upload' as const, title: name, at },
        ...{ year: yearNamed(name), historical: false, landing: null, doubts: [] },
        renditions: [{ kind, language: 'en', pages: [page] }],
      };
      const statement = await keepStatement(manager, seen, new Set(), async () => {
        const rubric = rubricFor(organisation);
        return (await this.keeping.submit(manager, seen, rubric, { kind: 'upload', name })).id;
      });
      await linkUpload(manager, organisationId, page.address, statement.id, decider);
      await withdrawAbsence(manager, [organisationId], at);
      return { id: statement.id, submission: statement.submissionId };
    });
    if (submission) this.documents.accepted.next(submission);
    return id;
  }
}
