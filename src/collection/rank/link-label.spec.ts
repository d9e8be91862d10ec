import { linkLabel } from './link-label';

describe(linkLabel, () => {
  it.each([
    ['Ambershire statement (PDF) [161KB]', 'Ambershire statement', 'pdf'],
    ['Slavery Statement (pdf, 193kb)', 'Slavery Statement', 'pdf'],
    ['Act Statement (PDF, 58 KB)', 'Act Statement', 'pdf'],
    [
      'View the Statement 2021-2022. (.pdf) (108KB) (Opens in a New Window)',
      'View the Statement 2021-2022',
      'pdf',
    ],
    ['Statement - May 24 (Word doc, 59 KB)', 'Statement - May 24', 'word'],
    ['Appendix 1 pdf icon PDF 88 KB', 'Appendix 1', 'pdf'],
    ['Statement.docx', 'Statement', 'word'],
    ['Datganiad (PDF, 1.2 MB, yn agor mewn ffenestr newydd)', 'Datganiad', 'pdf'],
    ['Download our statement', 'Download our statement', null],
    ['Word of mouth', 'Word of mouth', null],
    ['  Our\n statement ', 'Our statement', null],
    ['PDF', '', 'pdf'],
    ['', '', null],
  ])('%s', (linkText, text, format) => {
    expect(linkLabel(linkText)).toEqual({ text, format });
  });
});
