import { declaredExtension, repairName, sourceName } from './source-name';

describe(sourceName.name, () => {
  it.each([
    ['statement.pdf', 'statement.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\statement 2025.docx', 'statement 2025.docx'],
    ['line\r\nbreak.pdf', 'linebreak.pdf'],
    ['gpj\u202efdp.exe', 'gpjfdp.exe'],
    ['half \ud800 letter.txt', 'half  letter.txt'],
    ['', 'document'],
    ['..', 'document'],
    ['\u0000', 'document'],
  ])('shows %j as %j', (given, shown) => {
    expect(sourceName(given)).toBe(shown);
  });

  it('shortens a long name and keeps its extension', () => {
    const shown = sourceName(`${'x'.repeat(5_000)}.pdf`);
    expect([...shown]).toHaveLength(200);
    expect(shown).toMatch(/x….pdf$/);
  });
});

describe(repairName.name, () => {
  it.each(['Datganiad Caethwasiaeth Sir Gâr.pdf', 'plain.pdf', 'naïve.pdf'])('%s', (name) => {
    expect(repairName(Buffer.from(name).toString('latin1'))).toBe(name);
  });

  it('leaves a name alone that was Latin-1 after all', () => {
    expect(repairName('caf\u00e9.pdf')).toBe('café.pdf');
  });
});

describe(declaredExtension.name, () => {
  it.each([
    ['statement.PDF', null, 'pdf'],
    ['statement', null, ''],
    ['https://example.gov.uk/files/statement.pdf?download=1', null, 'pdf'],
    ['https://example.gov.uk/node/17', 'application/pdf', 'pdf'],
    ['https://example.gov.uk/', 'text/html', ''],
    ['archive.extraordinarily', null, ''],
  ])('of %s as %s is %j', (name, type, extension) => {
    expect(declaredExtension(name, type)).toBe(extension);
  });
});
