import { documentKey, sameDocument } from './same-document';

const HOST = 'https://www.ambershire.gov.uk';

describe(sameDocument, () => {
  it.each([
    ['www and not', '/a/b', 'https://ambershire.gov.uk/a/b'],
    ['http and https', '/a/b', 'http://www.ambershire.gov.uk/a/b'],
    ['a last slash', '/a/b', `${HOST}/a/b/`],
    [
      'a renamed article',
      '/article/19/Slavery-statement-2018-19-',
      `${HOST}/article/19/Slavery-statement-2022-2023-`,
    ],
    ['an article without its name', '/article/19/Slavery-statement', `${HOST}/article/19`],
    [
      'a renamed and moved page',
      '/info/200138/your_council/1620/statement',
      `${HOST}/info/7/about/1620/modern_slavery`,
    ],
    [
      'two ways to a download',
      '/downloads/file/52/statement',
      `${HOST}/download/downloads/id/52/statement_2024.pdf`,
    ],
    [
      'a renamed record',
      '/directory_record/58/statement_2019',
      `${HOST}/directory_record/58/statement_2020`,
    ],
    [
      'an old article number',
      '/index.aspx?articleid=14',
      `${HOST}/index.aspx?txtonly=1&articleid=14`,
    ],
    [
      'a file of an article',
      '/media/66/Statement/pdf/ab12.pdf',
      `${HOST}/media/66/Statement-2025/pdf/cd34.pdf`,
    ],
    [
      'a document with its time',
      '/documents/1/22/a.pdf/0f0e0d0c-1111-2222-3333-444455556666?t=17',
      `${HOST}/documents/1/22/b.pdf/0f0e0d0c-1111-2222-3333-444455556666?t=18`,
    ],
    [
      'an issue shown otherwise',
      '/ieIssueDetails.aspx?IId=5&Opt=3',
      `${HOST}/ieissuedetails.aspx?iid=5`,
    ],
  ])('%s', (_, one, other) => {
    expect(sameDocument(HOST + one, other)).toBe(true);
  });

  it.each([
    ['another host', '/a', 'https://www.fenmouth.gov.uk/a'],
    ['another article', '/article/19/Statement', `${HOST}/article/20/Statement`],
    [
      'another page of a guide',
      '/info/7/about/1620/statement/1',
      `${HOST}/info/7/about/1620/statement/2`,
    ],
    ['news with the number of an article', '/article/19/a', `${HOST}/news/article/19/a`],
    ['another case of the path', '/Statement', `${HOST}/statement`],
    ['another part', '/statement?page=2', `${HOST}/statement?page=3`],
    ['another issue', '/mgAi.aspx?ID=5', `${HOST}/mgAi.aspx?ID=6`],
  ])('not %s', (_, one, other) => {
    expect(sameDocument(HOST + one, other)).toBe(false);
  });

  it('gives a key that shows what it was made of', () => {
    expect(documentKey(`${HOST}/article/19130/Statement-2024`)).toBe(
      'ambershire.gov.uk#article/19130',
    );
  });
});
