import { describedSites } from '../web-of-councils/sites/all';
import { figuresOf, type Judged, searchWeb } from './search-web';

/** Sites of every shape; all 81 are searched by test/measure/discovery.ts. */
const CHOSEN = [
  ...['ambershire', 'fenmouth', 'marram-coast', 'hallowby', 'stratmere', 'south-derbrook'],
  ...['brackenfield', 'kingsbrook', 'rothersea', 'covenbrook', 'colnehaven', 'lincolnsea'],
  ...['cheswick', 'adurmouth-worthmere', 'wyvern', 'powysdale', 'castellmor', 'conwyfan-county'],
  ...['gaerdon', 'pollerton', 'guidewell', 'dullington', 'denyham', 'agendale', 'hidewell'],
  ...['wafcombe', 'softmoor', 'deepdale-vale', 'homeward', 'loopington', 'inwardly'],
  ...['expiry-vale', 'nowhereton', 'closedown', 'bomford', 'roundrobin', 'sixtythorpe'],
];

describe('a search of the test web', () => {
  let judged: readonly Judged[];
  let wrongs: readonly string[];

  beforeAll(async () => {
    const sites = describedSites().filter(({ id, slow }) => CHOSEN.includes(id) && !slow);
    expect(sites.length).toBeGreaterThanOrEqual(CHOSEN.length);
    ({ judged, wrongs } = await searchWeb(sites, 6));
  }, 240_000);

  it('finds every statement, for the right year, and takes nothing else for one', () => {
    const faults = judged.flatMap((each) =>
      each.faults.map((fault) => `${each.council}: ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(figuresOf(judged)).toMatchObject({ recall: 1, precision: 1, states: 1 });
  });

  it('asks nothing that it may not', () => {
    expect(wrongs).toEqual([]);
  });

  it('asks few pages of each site', () => {
    const most = Math.max(...judged.map(({ discovery }) => discovery.requests));
    expect(figuresOf(judged).requestsEach).toBeLessThan(15);
    expect(most).toBeLessThanOrEqual(60);
  });

  it('tells of every step why it was taken and what it gave', () => {
    const steps = judged.flatMap(({ discovery }) => discovery.trail);
    expect(steps.filter(({ why, gave }) => why === '' || gave === '')).toEqual([]);
    const counted = judged.flatMap(({ discovery }) =>
      discovery.statements.flatMap(({ renditions }) => renditions),
    );
    expect(counted.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });
});
