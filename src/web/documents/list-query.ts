import { SUBMISSION_STATES } from '../../documents/submission-state';
import type { ListQuery } from './list-view';

/** One value of a query as it arrives from the network: nothing, a text, or something odd. */
export type Raw = Readonly<Record<string, unknown>>;

/** Reads the filters in an address. What makes no sense is left out: an address never fails. */
export function listQuery(raw: Raw): ListQuery {
  const state = SUBMISSION_STATES.find((one) => one === raw['state']);
  const search = text(raw['search'])?.slice(0, 200).trim();
  const rubric = text(raw['rubric'])?.slice(0, 64);
  const after = text(raw['after']);
  return {
    ...(state && { state }),
    ...(search && { search }),
    ...(rubric && { rubric }),
    ...(after && { after }),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
