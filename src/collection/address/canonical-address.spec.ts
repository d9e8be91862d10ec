import fc from 'fast-check';
import { canonicalAddress } from './canonical-address';

const HOST = 'https://www.ambershire.gov.uk';

describe(canonicalAddress, () => {
  it.each([
    ['scheme and host in lower case', 'HTTPS://WWW.Ambershire.GOV.UK/A', `${HOST}/A`],
    ['no scheme written', 'www.ambershire.gov.uk/a', `${HOST}/a`],
    ['no scheme, but a port', 'www.ambershire.gov.uk:8443/a', `${HOST}:8443/a`],
    ['default port', `${HOST}:443/a`, `${HOST}/a`],
    ['default port of http', 'http://fenmouth.gov.uk:80/a', 'http://fenmouth.gov.uk/a'],
    ['dot after the host', 'https://www.ambershire.gov.uk./a', `${HOST}/a`],
    ['no path', HOST, `${HOST}/`],
    ['fragment', `${HOST}/a#part-2`, `${HOST}/a`],
    ['user information', 'https://user:word@www.ambershire.gov.uk/a', `${HOST}/a`],
    ['dots', `${HOST}/a/./b/../c/%2e%2e/d`, `${HOST}/a/d`],
    ['escapes in upper case', `${HOST}/council%e2%80%99s`, `${HOST}/council%E2%80%99s`],
    [
      'escapes of unreserved characters',
      `${HOST}/%6Dodern%2Dslavery%7e`,
      `${HOST}/modern-slavery~`,
    ],
    ['escapes of reserved characters', `${HOST}/a%2fb%3Fc`, `${HOST}/a%2Fb%3Fc`],
    ['escapes that would make new ones', `${HOST}/%%34%31`, `${HOST}/%2541`],
    ['letters outside ASCII', `${HOST}/datganiad-â`, `${HOST}/datganiad-%C3%A2`],
    ['tracking', `${HOST}/a?utm_source=footer&UTM_Campaign=x&gclid=1&fbclid=2`, `${HOST}/a`],
    ['tracking among others', `${HOST}/a?page=2&utm_source=x&lang=cy`, `${HOST}/a?page=2&lang=cy`],
    ['the way back', `${HOST}/w/a?p_l_back_url=%2Fsearch%3Fq%3Dslavery`, `${HOST}/w/a`],
    ['text only', `${HOST}/index.aspx?articleid=77&txtonly=1`, `${HOST}/index.aspx?articleid=77`],
    ['lists it is reached through', `${HOST}/a?documentId=12&categoryId=3`, `${HOST}/a`],
    ['empty query', `${HOST}/a?`, `${HOST}/a`],
    [
      'session in the path',
      `${HOST}/(S(32mmzq0qk))/ieIssueDetails.aspx?IId=5`,
      `${HOST}/ieIssueDetails.aspx?IId=5`,
    ],
    ['servlet session', `${HOST}/a;jsessionid=0A1B?page=2`, `${HOST}/a?page=2`],
    ['dots behind a session', `${HOST}/a/..;jsessionid=1//b`, `${HOST}//b`],
    ['session in the query', `${HOST}/a?PHPSESSID=0f&id=3`, `${HOST}/a?id=3`],
  ])('%s', (_, address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  it.each([
    ['case of the path', `${HOST}/Council/Modern-Slavery.aspx`],
    ['the last slash', `${HOST}/modern-slavery/`],
    ['www', 'https://ambershire.gov.uk/a'],
    ['http', 'http://ambershire.gov.uk/a'],
    ['a port of its own', `${HOST}:8443/a`],
    ['parameters that choose the content', `${HOST}/a?id=1&articleid=2&page=3&lang=en`],
    ['the document a script looks up', `${HOST}/documents_info.php?documentID=12`],
    ['brackets that are no session', `${HOST}/a-(final)/b`],
  ])('keeps %s', (_, address) => {
    expect(canonicalAddress(address)).toBe(address);
  });

  it.each([
    ['mgAi.aspx?ID=41&J=2', 'mgAi.aspx?ID=41'],
    ['ieIssueDetails.aspx?Opt=3&IId=537&PlanId=0', 'ieIssueDetails.aspx?IId=537'],
    ['ieListDocuments.aspx?Ver=4&MId=9&CId=141', 'ieListDocuments.aspx?CId=141&MId=9'],
    ['mgCalendarMonthView.aspx?M=7&Y=2025', 'mgCalendarMonthView.aspx?M=7&Y=2025'],
  ])('keeps of a committee page its ids: %s', (address, canonical) => {
    const host = 'https://democracy.ambershire.gov.uk/internet/';
    expect(canonicalAddress(host + address)).toBe(host + canonical);
  });

  it.each(['', '   ', 'mailto:a@ambershire.gov.uk', 'javascript:void(0)', 'https://', 'http://.'])(
    'refuses “%s”',
    (address) => {
      expect(() => canonicalAddress(address)).toThrow(
        expect.objectContaining({ code: 'address-not-valid' }),
      );
    },
  );

  it('gives its own result back unchanged', () => {
    const odd = fc.constantFrom(
      '%41',
      '%',
      '%2f',
      '..',
      '.',
      '/',
      '(S(a))',
      ';jsessionid=1',
      '?',
      '&',
      '=',
      'utm_x=1',
      'mgAi.aspx',
      'ID=1',
      'Opt=2',
      '%e2',
      ' ',
      '//',
      '#',
      ':',
      '@',
    );
    const parts = fc.array(fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 4 })));
    const tail = parts.map((each) => each.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true }),
          tail.map((text) => `${HOST}/${text}`),
        ),
        (address) => {
          const once = canonicalAddress(address);
          expect(canonicalAddress(once)).toBe(once);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
