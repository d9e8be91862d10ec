import { loadRegister } from './load-register';
import type { RegisterEntry } from './register-entry';

/** A council or combined body of England or Wales, as far as a name can mean it. */
export type Council = Pick<
  RegisterEntry,
  'id' | 'name' | 'shortName' | 'type' | 'nation' | 'region' | 'website' | 'otherNames'
> &
  Partial<Pick<RegisterEntry, 'welshName' | 'endDate'>>;

/**
 * The councils and combined bodies of today, from the reference data that comes with the project.
 *
 * @param folder with the CSV files; see `loadRegister`
 */
export function loadCouncils(folder?: string): readonly RegisterEntry[] {
  return loadRegister(folder).organisations.filter(({ endDate }) => endDate === null);
}
