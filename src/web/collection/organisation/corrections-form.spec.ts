import { Invalid } from '../../../errors';
import { decisionOf, doneInWords, givenIn } from './corrections-form';

const FILE = { name: 'a.pdf', bytes: Buffer.from('%PDF') };

function fieldsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof Invalid) return Object.keys(error.fields);
    throw error;
  }
  return [];
}

describe(decisionOf, () => {
  it('takes a decision with a name', () => {
    expect(decisionOf({ decision: 'reject', by: ' Ada Fern\0 ', note: 'a policy' })).toEqual({
      ...{ decision: 'reject', by: 'Ada Fern', note: 'a policy' },
    });
  });

  it.each([
    [{}, ['decision', 'by']],
    [{ decision: 'constructor', by: 'Ada' }, ['decision']],
    [{ decision: 'confirm', by: ['Ada'] }, ['by']],
    [{ decision: 'confirm', by: 'A'.repeat(101), note: 'n'.repeat(1_001) }, ['by', 'note']],
  ])('names every field of %j that cannot be used', (raw, fields) => {
    expect(fieldsOf(() => decisionOf(raw))).toEqual(fields);
  });
});

describe(givenIn, () => {
  it('takes a file or an address', () => {
    expect(givenIn({ by: 'Ada' }, FILE)).toMatchObject({ kind: 'file', by: 'Ada', note: '' });
    const given = givenIn({ by: 'Ada', address: ' https://a.example/ ' }, null);
    expect(given).toMatchObject({ kind: 'address', address: 'https://a.example/' });
  });

  it('refuses both and neither, and names the name too', () => {
    expect(fieldsOf(() => givenIn({ by: 'Ada', address: 'x' }, FILE))).toEqual(['file']);
    expect(fieldsOf(() => givenIn({}, null))).toEqual(['file', 'by']);
  });
});

describe(doneInWords, () => {
  it('knows its own keys only', () => {
    expect(doneInWords('undo')).toContain('undone');
    for (const key of ['constructor', '<b>', undefined, ['undo']])
      expect(doneInWords(key)).toBeNull();
  });
});
