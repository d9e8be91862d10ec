import type { KnownPage } from '../captures/known-statement';
import type { DecidedCandidate } from './candidate-decisions';
import { knownAddresses } from './known-addresses';

const HOST = 'https://www.ambershire.gov.uk';
const target = {
  ...{ organisation: 'E06000999', names: ['Ambershire Council'], home: `${HOST}/` },
  ...{ hosts: ['www.ambershire.gov.uk'], committees: [], given: [] },
};

const page = (address: string, kind: KnownPage['kind']): KnownPage => ({
  ...{ rendition: 1, page: 1, kind, language: 'en', address, finalAddress: address },
  ...{ captureId: 'c', textHash: 't', documentId: 'd' },
});

const known = {
  source: 'found' as const,
  landing: `${HOST}/transparency`,
  pages: [page(`${HOST}/statement`, 'html'), page(`${HOST}/statement.pdf`, 'pdf')],
};

const decided = (address: string, state: DecidedCandidate['state']): DecidedCandidate => ({
  ...{ id: '1', address, state, statementId: null },
});

const addresses = (...decisions: DecidedCandidate[]) =>
  knownAddresses(target, [known], decisions).map(({ address, purpose }) => [purpose, address]);

describe(knownAddresses, () => {
  it('looks at statements first, then at what people gave, then at the pages that lead there', () => {
    expect(addresses(decided(`${HOST}/files/77`, 'given'))).toEqual([
      ['statement', `${HOST}/statement`],
      ['statement', `${HOST}/statement.pdf`],
      ['given', `${HOST}/files/77`],
      ['landing', `${HOST}/transparency`],
    ]);
  });

  it('leaves out what people rejected, however it is written', () => {
    const rejected = decided('http://ambershire.gov.uk/statement/', 'rejected');
    expect(addresses(rejected)).not.toContainEqual(['statement', `${HOST}/statement`]);
  });

  it('lets the host of a given address be asked too, but no other', () => {
    const given = decided('https://docs.example.org/a.pdf', 'given');
    const last = knownAddresses(target, [], [given])[0];
    expect(last?.hosts).toEqual(expect.arrayContaining(['docs.example.org']));
    expect(last?.hosts).not.toContain('example.org');
  });

  it('does not look on the web for what was handed in', () => {
    const upload = { ...known, source: 'upload' as const, landing: null };
    const handed = decided('upload:abc', 'given');
    expect(knownAddresses(target, [upload], [handed])).toEqual([]);
  });
});
