import type { HostRegister } from '../../organisations/host-register';
import { hostsFor, standingOf } from './owned-hosts';
import { withSuccessors } from './register-context';
import { siteOwners, siteTarget } from './search-target';
import type { Target } from './search';

const hosts: HostRegister = {
  ownerOf: (host) => {
    const owner = {
      'ambershire.gov.uk': ['A', 'website'],
      'jobs.ambershire.gov.uk': ['A', 'alias'],
      'beta.ambershire.gov.uk': ['A', 'platform'],
      'democracy.ambershire.gov.uk': ['A', 'committee'],
      'fenmouth.gov.uk': ['F', 'website'],
      'oldshire.gov.uk': ['O', 'former'],
    }[host.replace(/^www\./, '')];
    if (!owner) return null;
    const [organisation = '', role = ''] = owner;
    return {
      organisations: [organisation],
      role: role as 'website',
      official: role !== 'platform',
    };
  },
};
const register = withSuccessors(hosts, [
  { predecessor: 'O', successor: 'A', date: '2023-04-01', note: '' },
]);
const target: Target = {
  organisation: 'A',
  names: ['Ambershire Council'],
  home: 'https://www.ambershire.gov.uk/',
  hosts: ['www.ambershire.gov.uk'],
  committees: ['https://ambershire.moderngov.example/'],
  given: [],
};

describe(standingOf.name, () => {
  it.each([
    ['www.ambershire.gov.uk', { counts: true, historical: false }],
    ['ambershire.gov.uk', { counts: true }],
    ['jobs.ambershire.gov.uk', { counts: true }],
    ['oldshire.gov.uk', { counts: true, historical: true, owners: ['O', 'A'] }],
    ['beta.ambershire.gov.uk', { counts: false, notCounted: 'platform-copy' }],
    ['democracy.ambershire.gov.uk', { counts: false, committee: true }],
    ['ambershire.moderngov.example', { counts: false, notCounted: 'committee-paper' }],
    ['fenmouth.gov.uk', { counts: false, notCounted: 'other-owner', partner: true }],
    ['ambershire.spam.example', { counts: false, notCounted: 'unknown-host', partner: false }],
  ])('%s', (host, standing) => {
    expect(standingOf(host, target, register)).toMatchObject(standing);
  });

  it('takes what stands under the domain of a site that is in no register', () => {
    const home = 'https://www.beech.co.uk/';
    const alone = (host: string) => standingOf(host, siteTarget(home), siteOwners(home));
    expect(alone('investors.beech.co.uk')).toMatchObject({ counts: true });
    expect(alone('other.co.uk')).toMatchObject({ counts: false, notCounted: 'unknown-host' });
  });
});

describe(hostsFor.name, () => {
  it('allows each host with and without www', () => {
    expect(hostsFor(target, 'JOBS.ambershire.gov.uk')).toEqual([
      'www.ambershire.gov.uk',
      'ambershire.gov.uk',
      'jobs.ambershire.gov.uk',
      'www.jobs.ambershire.gov.uk',
    ]);
  });
});
