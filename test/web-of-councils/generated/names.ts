import { numbers } from '../texts/compose';

const FIRST =
  'Aldra Bexwith Brannoc Caldmoor Crannis Dunbeck Eastlow Evermoor Farrowby Fennick Glasmere Grenholt Hallowdene Hexgrove Ingram Islewater Keldale Kirrin Lanmere Lowick Marsk Merrowdale Nethercott Norbeck Oakhanger Orrin Penrose Pellowe Quarn Ravenhoe Rusland Saltmarsh Selwick Tarnside Thirl Ulverscroft Varley Wendlebury Wharram Yarrow'.split(
    ' ',
  );
const SECOND = 'Vale,Moors,Forest,Coast,Downs,Fells,Levels,Wolds,Marshes,Heath'.split(',');

/** So many names of places that are nowhere, each another. */
export const placeNames = (count: number): string[] => {
  const all = SECOND.flatMap((second) => FIRST.map((first) => `${first} ${second}`));
  if (count > all.length) throw new Error(`there are names for ${all.length} places, not ${count}`);
  const next = numbers(339);
  for (let left = all.length - 1; left > 0; left -= 1) {
    const other = next(left + 1);
    [all[left], all[other]] = [all[other]!, all[left]!];
  }
  return all.slice(0, count);
};
