import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LabelTable } from '../disclosures/label-table';
import type { Text } from '../text/text';
import { disclosureModelHash, labelText } from '../disclosures/label-text';
import { labelsKey } from '../disclosures/labels-key';
import { StoredLabels } from './text-labels.entity';

/** Knows the disclosures of stored texts: those that were stored, or worked out and stored now. */
@Injectable()
export class LabellingService {
  /** A text is labelled once for each model, however often its rubric changes. */
  async labels(manager: EntityManager, textId: string, text: Text): Promise<LabelTable> {
    const key = labelsKey();
    const sentences = text.sentences.length;
    const stored = await manager.findOneBy(StoredLabels, { textId, key });
    if (stored) return LabelTable.read(disclosureModelHash(), stored.perMille, sentences);
    const labels = labelText(text);
    await manager
      .createQueryBuilder()
      .insert()
      .into(StoredLabels)
      .values({ textId, key, perMille: Buffer.from(labels.bytes()) })
      .orIgnore()
      .execute();
    return labels;
  }
}
