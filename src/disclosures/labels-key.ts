import { createHash } from 'node:crypto';
import { COUNCIL_LEXICON } from './council/council-lexicon';
import { COUNCIL_RULES } from './council/council-rules';
import { loadModel } from './model/disclosure-model';
import { LEXICON } from './model/lexicon';
import { RULES } from './model/rules';
import { TOPICS } from './model/topics';

/** All tables that decide a label; how they are read changes with MODEL_VERSION in the model's file. */
export const DECIDING = { RULES, LEXICON, TOPICS, COUNCIL_RULES, COUNCIL_LEXICON };

let known: string | undefined;

/**
 * Names everything that decides what `labelText` says: the model's file, the rules and words its
 * features are made with, the topics of headings, and the rules for councils' own disclosures. Labels
 * that were stored under the same key are the same. 64 hexadecimal digits.
 */
export function labelsKey(): string {
  known ??= keyOf(loadModel().hash, DECIDING);
  return known;
}

/** The key for a model's hash and the tables beside it. 64 hexadecimal digits. */
export function keyOf(modelHash: string, tables: typeof DECIDING): string {
  return createHash('sha256').update(modelHash).update(JSON.stringify(tables)).digest('hex');
}
