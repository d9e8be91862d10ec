import fc from 'fast-check';
import { plainHost } from './host-name';
import { hostRegister } from './host-register';
import { loadHostRegister, loadRegister } from './load-register';

describe(hostRegister.name, () => {
  const register = hostRegister(
    [
      { organisation: 'A', host: 'ambershire.gov.uk', role: 'website' },
      { organisation: 'A', host: 'ambershire.moderngov.co.uk', role: 'committee' },
      { organisation: 'A', host: 'swyddambr.gov.uk', role: 'alias' },
      { organisation: 'A', host: 'amber1-prd.gosshosted.com', role: 'platform' },
      { organisation: 'B', host: 'fen-and-mere.gov.uk', role: 'website' },
      { organisation: 'C', host: 'fen-and-mere.gov.uk', role: 'website' },
      { organisation: 'D', host: 'fenmouth.gov.uk', role: 'former' },
      { organisation: 'B', host: 'fenmouth.gov.uk', role: 'alias' },
      { organisation: 'E', host: 'oldmere.gov.uk', role: 'former' },
    ],
    [
      { suffix: 'gosshosted.com', role: 'platform' },
      { suffix: 'moderngov.co.uk', role: 'committee' },
    ],
  );

  it.each([
    ['www.ambershire.gov.uk', ['A'], 'website', true],
    ['ambershire.gov.uk', ['A'], 'website', true],
    ['WWW.Ambershire.GOV.UK.:443', ['A'], 'website', true],
    ['www2.ambershire.gov.uk', ['A'], 'website', true],
    ['news.ambershire.gov.uk', ['A'], 'alias', true],
    ['democracy.ambershire.gov.uk', ['A'], 'committee', true],
    ['moderngov.ambershire.gov.uk', ['A'], 'committee', true],
    ['archive.ambershire.gov.uk', ['A'], 'former', true],
    ['beta.ambershire.gov.uk', ['A'], 'platform', false],
    ['web-uat2.ambershire.gov.uk', ['A'], 'platform', false],
    ['ambershire.moderngov.co.uk', ['A'], 'committee', true],
    ['www.swyddambr.gov.uk', ['A'], 'alias', true],
    ['amber1-prd.gosshosted.com', ['A'], 'platform', false],
    ['mere2-prd.gosshosted.com', [], 'platform', false],
    ['marlstone.moderngov.co.uk', [], 'committee', false],
    ['www.fen-and-mere.gov.uk', ['B', 'C'], 'website', true],
    ['www.fenmouth.gov.uk', ['B'], 'alias', true],
    ['www.oldmere.gov.uk', ['E'], 'former', true],
    ['councilportal.oldmere.gov.uk', ['E'], 'former', true],
  ])('%s', (host, organisations, role, official) => {
    expect(register.ownerOf(host)).toEqual({ organisations, role, official });
  });

  it.each([
    'gov.uk',
    'www.gov.uk',
    'notambershire.gov.uk',
    'ambershire.gov.uk.spam.example',
    'ambershire.police.uk',
    'gosshosted.com.example',
    '',
    '.',
    '127.0.0.1',
  ])('knows nobody behind %p', (host) => {
    expect(register.ownerOf(host)).toBeNull();
  });

  it('gives the hosts of an organisation, its website first', () => {
    expect(register.hostsOf('A').map(({ role }) => role)).toEqual([
      ...['website', 'committee', 'alias', 'platform'],
    ]);
    expect(register.hostsOf('nobody')).toEqual([]);
  });

  it('gives any name under a host to its owner, and never a name that only ends alike', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    fc.assert(
      fc.property(label, (name) => {
        expect(register.ownerOf(`${name}.ambershire.gov.uk`)?.organisations).toEqual(['A']);
        expect(register.ownerOf(`${name}ambershire.gov.uk`)).toBeNull();
      }),
    );
  });
});

describe(loadHostRegister.name, () => {
  const register = loadHostRegister();
  const { organisations } = loadRegister();

  it('leads from the website of every organisation back to it', () => {
    const lost = organisations
      .filter(({ website }) => website !== null)
      .filter(({ id, website }) => {
        const owner = register.ownerOf(new URL(website ?? '').host);
        return !owner?.official || !owner.organisations.includes(id);
      });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ['democracy.adur-worthing.gov.uk', ['E07000223', 'E07000229'], 'committee', true],
    ['www.southnorfolkandbroadland.gov.uk', ['E07000144', 'E07000149'], 'website', true],
    ['baberghmidsuffolk.moderngov.co.uk', ['E07000200', 'E07000203'], 'committee', true],
    ['governance.enfield.gov.uk', ['E09000010'], 'committee', true],
    ['www.northtyneside.gov.uk', ['E08000022'], 'alias', true],
    ['durham1-prd.gosshosted.com', ['E06000047'], 'platform', false],
    ['www.somerset.gov.uk', ['E06000066'], 'website', true],
    ['councilportal.cumbria.gov.uk', ['E10000006'], 'former', true],
    ['youandwork.buckscc.gov.uk', ['E10000002'], 'former', true],
    ['democratiaeth.sirgar.llyw.cymru', ['W06000010'], 'committee', true],
    ['en.powys.gov.uk', ['W06000023'], 'alias', true],
  ])('%s', (host, owners, role, official) => {
    expect(register.ownerOf(host)).toEqual({ organisations: owners, role, official });
  });

  it.each(['hampshire-pcc.gov.uk', 'nc-ranch.com', 'www.gov.wales', 'www.dsfire.gov.uk'])(
    'gives %s to nobody',
    (host) => {
      expect(register.ownerOf(host)).toBeNull();
    },
  );

  it('has hosts in the form it compares', () => {
    const bad = loadRegister().hosts.filter(({ host }) => plainHost(host) !== host);
    expect(bad).toEqual([]);
  });
});
