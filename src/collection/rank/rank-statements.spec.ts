import type { HostRegister } from '../../organisations/host-register';
import { isStatementOrLanding, type PageKind } from './kinds';
import type { RankInput } from './link';
import { rank } from './rank';

const official = ['ambershire.gov.uk', 'fenmouth.gov.uk', 'dyffryn.llyw.cymru'];
const register: HostRegister = {
  ownerOf: (host) =>
    official.some((domain) => host === domain || host.endsWith(`.${domain}`))
      ? { organisations: ['E10000001'], role: 'website', official: true }
      : null,
};
const HOST = 'https://www.ambershire.gov.uk';
const council = 'Ambershire County Council';
const kindOf = (input: RankInput) => rank({ council, ...input }, register).kind;

describe(`${rank.name}: statements`, () => {
  it.each<[string, string, string, PageKind]>([
    [
      'a path of words',
      '/council-and-democracy/equality/modern-slavery-act-statement',
      'Modern Slavery Act statement',
      'statement_html',
    ],
    [
      'GOSS',
      '/article/19/Slavery-and-human-trafficking-statement-2022-2023-',
      'Slavery and human trafficking statement',
      'statement_html',
    ],
    ['a vanity address', '/modernslaverystatement', 'Modern slavery statement', 'statement_html'],
    [
      'Contensis',
      '/council/Modern-slavery-and-human-trafficking-statement-2022-to-2023.aspx',
      'Modern slavery and human trafficking statement 2022 to 2023',
      'statement_html',
    ],
    [
      'a part of a guide',
      '/living/modern-slavery-act-2015-transparency-statement/3',
      'What we have done',
      'statement_html',
    ],
    [
      'a part chosen by the query',
      '/modern-slavery-transparency-statement-2025/?page=partnerships',
      'Partnerships',
      'statement_html',
    ],
    [
      'a language chosen by the query',
      '/ModernSlavery?lang=en',
      'Modern Slavery Statement',
      'statement_html',
    ],
    [
      'Jadu',
      '/info/200138/your_council/1620/modern_slavery_statement',
      'Modern slavery statement',
      'statement_html',
    ],
    [
      'Liferay',
      '/web/guest/w/modern-slavery-statement-1',
      'Modern Slavery Transparency Statement',
      'statement_html',
    ],
    [
      'ColdFusion',
      '/council-democracy/modern-slavery-statement.cfm',
      'Modern slavery statement',
      'statement_html',
    ],
    ['old GOSS', '/index.aspx?articleid=14542', 'Modern Slavery Statement', 'statement_html'],
    [
      'a view for printing',
      '/business/modern-slavery-statement-2025-2026/print',
      'Modern Slavery Statement 2025-2026',
      'statement_html',
    ],
    [
      'a record',
      '/directory_record/58/statement_201920',
      'Modern Slavery Statement 2019-20',
      'statement_html',
    ],
    [
      'a numbered page',
      '/page/478/modern-slavery-statement',
      'Modern slavery statement',
      'statement_html',
    ],
    [
      'a slip of spelling',
      '/strategies-polices-and-plans/mondern-slavery-statement',
      'Modern slavery statement',
      'statement_html',
    ],
    [
      'the Act without the word statement',
      '/governance/modern-slavery-act-2015',
      'Modern Slavery Act 2015 2023 to 2024',
      'statement_html',
    ],
    [
      'Welsh',
      '/cy/datganiad-caethwasiaeth-fodern',
      'Datganiad Caethwasiaeth Fodern 2024-25',
      'statement_html',
    ],
    [
      'Welsh code of practice',
      '/cyngor/polisiau/datganiad-cyflogaeth-foesegol',
      'Datganiad cyflogaeth foesegol',
      'statement_html',
    ],
    [
      'anti-slavery',
      '/article/73/Anti-Slavery-Annual-Statement-2021-22',
      'Anti-Slavery Annual Statement 2021-22',
      'statement_html',
    ],
    [
      'the bare subject in a corporate section',
      '/business/procurement/modern-slavery',
      'Modern slavery',
      'landing_page',
    ],
    [
      'several statements',
      '/your-council/modern-slavery-statements',
      'Modern slavery statements',
      'landing_page',
    ],
  ])('%s', (_, path, title, kind) => {
    expect(kindOf({ url: HOST + path, title })).toBe(kind);
  });

  it.each<[string, string, PageKind]>([
    ['/sites/default/files/2024-05/modern-slavery-statement.pdf', '', 'statement_pdf'],
    ['/media/1a2b3c4d/modern-slavery-statement-2024.pdf', '', 'statement_pdf'],
    ['/media/3691/modern-slavery-act-transparency-statement-2017.pdf', '', 'statement_pdf'],
    ['/downloads/file/5287/modern_slavery_transparency_statement', '', 'statement_pdf'],
    ['/download/downloads/id/5287/modern_slavery_statement', '', 'statement_pdf'],
    ['/media/66/Modern-slavery-statement/pdf/0a1b2c.pdf', '', 'statement_pdf'],
    ['/CHttpHandler.ashx?id=77&p=0', 'Modern Slavery Statement (pdf, 193kb)', 'statement_pdf'],
    ['/assets/Policies/Modern-Slavery-Statement.pdf', '', 'statement_pdf'],
    ['/__data/assets/pdf_file/0007/12345/Modern-Slavery-Statement.pdf', '', 'statement_pdf'],
    [
      '/documents/20121/33/Statement.pdf/0f0e0d0c-1111-2222-3333-444455556666?t=17',
      'Modern slavery statement',
      'statement_pdf',
    ],
    ['/wp-content/uploads/2024/09/Modern-Slavery-Statement-2024-25.pdf', '', 'statement_pdf'],
    ['/downloads/file/52', 'Modern slavery statement - May 24 (Word doc, 59 KB)', 'statement_word'],
    ['/media/9/modern-slavery-statement.docx', '', 'statement_word'],
    ['/media/9/modern-slavery-statement.odt', '', 'statement_word'],
  ])('a document: %s “%s”', (path, linkText, kind) => {
    expect(kindOf({ url: HOST + path, linkText })).toBe(kind);
  });

  it.each([
    ['Download our statement', 'Modern slavery'],
    ['Read the statement', 'Modern slavery and human trafficking'],
    ['View the annual reports', 'Anti-slavery'],
    ['Read our modern slavery statements', ''],
    ['View the Modern Slavery Statement 2021-2022. (.pdf) (108KB) (Opens in a New Window)', ''],
    ['Darllenwch ein datganiad', 'Caethwasiaeth fodern'],
  ])('a link: “%s” under “%s”', (linkText, heading) => {
    const { kind, score } = rank({ url: `${HOST}/item/77`, linkText, heading }, register);
    expect(isStatementOrLanding(kind)).toBe(true);
    expect(score).toBeGreaterThan(0.8);
  });

  it('does not take a plain label without the subject around it', () => {
    expect(
      isStatementOrLanding(
        kindOf({
          url: `${HOST}/item/77`,
          linkText: 'Download our statement',
          heading: 'Statement of accounts',
        }),
      ),
    ).toBe(false);
  });
});
