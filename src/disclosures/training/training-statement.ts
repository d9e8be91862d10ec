import type { LabelledStatement } from './labelled-statement';

/**
 * What statements are for: `gold` and `read` are learnt, and thresholds come from both; figures are
 * about `gold` alone. `frozen` is never learnt.
 */
export type Purpose = 'gold' | 'read' | 'frozen';
export type TrainingStatement = LabelledStatement & { readonly purpose: Purpose };
