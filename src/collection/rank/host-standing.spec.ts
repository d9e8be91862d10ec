import type { HostRegister } from '../../organisations/host-register';
import { hostStanding } from './host-standing';
import { publisherOf } from './publisher';

const council = publisherOf('Ambershire County Council');
const register: HostRegister = {
  ownerOf: (host) => {
    const role = {
      'www.ambershire.gov.uk': 'website',
      'papers.ambershire.gov.uk': 'committee',
      'ambershire.clouds.example': 'platform',
      'www.oldshire.gov.uk': 'former',
      'news.ambershire.gov.uk': 'alias',
      'ambershirenewsroom.co.uk': 'alias',
    } as const;
    const known = role[host as keyof typeof role];
    return known
      ? { organisations: ['E10000001'], role: known, official: known === 'website' }
      : null;
  },
};

describe(hostStanding, () => {
  it.each([
    ['www.ambershire.gov.uk', 'council'],
    ['www.oldshire.gov.uk', 'council'],
    ['papers.ambershire.gov.uk', 'committee'],
    ['democracy.ambershire.gov.uk', 'committee'],
    ['ambershire.moderngov.co.uk', 'committee'],
    ['ambershire.clouds.example', 'platform'],
    ['ambershire1-prd.gosshosted.com', 'platform'],
    ['ambershire.azurewebsites.net', 'platform'],
    ['site-4xd3fgh-8wjyq7kpkt2p1.uk-1.clouds.example', 'platform'],
    ['ambershirejobs.co.uk', 'own-name'],
    ['www.elsewhere.gov.uk', 'government'],
    ['www.gov.uk', 'public-body'],
    ['registry.service.gov.uk', 'public-body'],
    ['www.ambershire.police.uk', 'public-body'],
    ['www.ambershire-pcc.gov.uk', 'public-body'],
    ['www.amberfire.gov.uk', 'public-body'],
    ['www.amberhospitals.nhs.uk', 'public-body'],
    ['www.fenmouth-pc.org.uk', 'public-body'],
    ['www.ambershirehomes.org.uk', 'public-body'],
    ['www.saferambershire.org.uk', 'public-body'],
    ['www.ambershirenews.co.uk', 'news'],
    ['ambershirenewsroom.co.uk', 'news'],
    ['news.ambershire.gov.uk', 'news'],
    ['newyddionambershire.co.uk', 'news'],
    ['www.fenmouthtimes.co.uk', 'news'],
    ['slow-ranch.com', 'stranger'],
    ['docviewer.example', 'stranger'],
  ])('%s is %s', (host, standing) => {
    expect(hostStanding(host, council, register)).toBe(standing);
  });

  it('knows a body by its initials', () => {
    const body = publisherOf('North Fens Combined Authority');
    expect(hostStanding('www.nfca.org.uk', body, register)).toBe('own-name');
  });

  it('takes a public host for a council’s when there is no register', () => {
    expect(hostStanding('www.fenmouth.gov.uk', council)).toBe('council');
    expect(hostStanding('www.fenmouth.llyw.cymru', council)).toBe('council');
    expect(hostStanding('www.gov.uk', council)).toBe('public-body');
  });
});
