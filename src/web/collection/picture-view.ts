import type { Covered } from '../../collection/coverage/coverage';
import { COVERAGE_STATES } from '../../collection/coverage/coverage-state';
import { countStates } from '../../collection/coverage/select-covered';
import { counted } from '../numbers';
import { paths, withQuery } from '../paths';
import { type StateFigure, stateFigures } from './state-figures';
import { regionRow, type RegionRow } from './region-row';
import { COVERAGE_WORDS } from './words';

/** One council as a square. */
export type Tile = {
  readonly href: string;
  readonly name: string;
  readonly state: string;
  readonly sign: string;
  readonly colour: string;
};

export type RegionPicture = {
  readonly name: string;
  /** Names the place of the region on the map, for the style sheet. */
  readonly place: string;
  readonly found: string;
  readonly tiles: readonly Tile[];
};

export type PictureView = {
  /** The one figure that people ask for. */
  readonly sentence: string;
  readonly legend: readonly StateFigure[];
  readonly regions: readonly RegionPicture[];
  readonly columns: readonly string[];
  readonly rows: readonly RegionRow[];
  readonly all: RegionRow | null;
};

/** From north to south, as the picture is read. */
const NORTH_TO_SOUTH = [
  ...['North East', 'North West', 'Yorkshire and The Humber', 'Wales', 'West Midlands'],
  ...['East Midlands', 'East of England', 'South West', 'London', 'South East'],
];

/**
 * All councils as squares, region by region, and the same as a table.
 *
 * @param all organisations; those that are no council are left out
 */
export function pictureView(all: readonly Covered[]): PictureView {
  const councils = all.filter(({ kind }) => kind === 'council');
  const states = COVERAGE_STATES.filter((state) => countStates(councils)[state] > 0);
  const regions = groups(councils);
  return {
    sentence: sentence(councils),
    legend: stateFigures(countStates(councils), undefined, (state) =>
      withQuery(paths.collection, { state }),
    ),
    regions: regions.map(([name, own]) => picture(name, own)),
    columns: states.map((state) => COVERAGE_WORDS[state].text),
    rows: regions.map(([name, own]) => regionRow(name, own, states, { region: name })),
    all: councils.length > 0 ? regionRow('All councils', councils, states, {}) : null,
  };
}

function sentence(councils: readonly Covered[]): string {
  const { ok, moved } = countStates(councils);
  return `A published statement was found for ${ok + moved} of ${counted(councils.length, 'council')}.`;
}

function groups(councils: readonly Covered[]): [string, Covered[]][] {
  const names = [...new Set(councils.map(({ region }) => region))].toSorted(
    (a, b) => place(a) - place(b) || a.localeCompare(b, 'en'),
  );
  return names.map((name) => [name, councils.filter(({ region }) => region === name)]);
}

function place(region: string): number {
  const index = NORTH_TO_SOUTH.indexOf(region);
  return index < 0 ? NORTH_TO_SOUTH.length : index;
}

function picture(name: string, councils: readonly Covered[]): RegionPicture {
  const { ok, moved } = countStates(councils);
  return {
    name: name || 'No region',
    place: NORTH_TO_SOUTH.includes(name) ? name.toLowerCase().replaceAll(' ', '-') : 'elsewhere',
    found: `${ok + moved} of ${councils.length} found`,
    tiles: councils.map(({ id, shortName, state }) => {
      const { text, sign, colour } = COVERAGE_WORDS[state];
      return { href: paths.organisation(id), name: shortName, state: text, sign, colour };
    }),
  };
}
