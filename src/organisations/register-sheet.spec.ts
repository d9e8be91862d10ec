import { Invalid } from '../errors';
import { loadRegister } from './load-register';
import { registerCsv } from './register-csv';
import { readRegisterSheet } from './register-sheet';

const read = (text: string) => readRegisterSheet(Buffer.from(text));
const complaint = (bytes: Uint8Array): string => {
  try {
    readRegisterSheet(bytes);
    return '';
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return error.fields['file'] ?? '';
  }
};

describe(readRegisterSheet.name, () => {
  it.each([
    ['name,website\n', 'organisations'],
    ['GSS code;Homepage URL\n', 'organisations'],
    ['id\thost\trole\n', 'hosts'],
    ['predecessor,successor,date,note\n', 'successions'],
    ['\ufeffName,Website\r\n', 'organisations'],
  ])('tells from %j what the file holds', (text, subject) => {
    expect(read(text)).toEqual({ subject, rows: [], ignored: [] });
  });

  it('counts lines through empty ones and cells of several lines', () => {
    const { rows, ignored } = read(
      'name,website,Ward\n\nA,a.example,x\n"B\nC",b.example\nD,d.example\n',
    );
    expect(rows.map(({ line, cells }) => [line, cells.get('name')])).toEqual([
      ...[
        [3, 'A'],
        [4, 'B\nC'],
        [6, 'D'],
      ],
    ]);
    expect(rows[1]?.problem).toContain('line break');
    expect(ignored).toEqual(['Ward']);
  });

  it('reads what an old spreadsheet writes', () => {
    const { rows } = readRegisterSheet(
      Buffer.from('name;website\r\nCaf\xe9 M\xf4n;cafe.example\r\n', 'latin1'),
    );
    expect(rows[0]?.cells.get('name')).toBe('Café Môn');
  });

  it('undoes the apostrophe of an export', () => {
    expect(read("name,website\n'@Home Ltd,home.example\n").rows[0]?.cells.get('name')).toBe(
      '@Home Ltd',
    );
  });

  it.each([
    ['', 'The file is empty.'],
    ['alpha,beta\n1,2\n', 'The columns "alpha, beta" do not say what the file holds.'],
    ['id\nE06000047\n', 'do not say what the file holds'],
    ['name,website,url\n', 'Two columns mean the same: url'],
    ['name,website\n"open,x\n', 'near line'],
  ])('refuses %j', (text, sentence) => {
    expect(complaint(Buffer.from(text))).toContain(sentence);
  });

  it('says which columns are needed', () => {
    const said = complaint(Buffer.from('alpha\n'));
    for (const column of ['name and website', 'company_number', 'id, host, role', 'predecessor'])
      expect(said).toContain(column);
  });

  it('refuses what is no text, and what is too much', () => {
    expect(complaint(Buffer.from('PK\x03\x04\0\0'))).toContain('not a text file');
    expect(complaint(Buffer.alloc(20_000_001, 'a'))).toContain('20 MB');
  });

  it('reads back what is exported', () => {
    const { organisations } = loadRegister();
    const { subject, rows, ignored } = read(registerCsv(organisations));
    expect(subject).toBe('organisations');
    expect(ignored).toEqual(['kind']);
    expect(rows.map(({ cells }) => cells.get('id'))).toEqual(organisations.map(({ id }) => id));
  });
});
