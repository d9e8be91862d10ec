import type { PagePart } from '../text/freeze';
import type { PageSight } from './quality';
import type { Warning } from './reading';
import type { Declared } from './sniff';

/** How far a reader has come; OCR pages take seconds each. */
export type ReadProgress = {
  readonly stage: 'text' | 'ocr';
  /** Pages done, and pages in all at this stage. */
  readonly done: number;
  readonly of: number;
};

export type ReadOptions = Declared & {
  readonly onProgress?: (progress: ReadProgress) => void;
};

/** What one of the format readers found. */
export type Found = {
  readonly reader: string;
  readonly pages: readonly PagePart[];
  readonly sights: readonly PageSight[];
  readonly ocrPages: readonly number[];
  readonly warnings: readonly Warning[];
};
