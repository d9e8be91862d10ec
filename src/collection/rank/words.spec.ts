import { plainWords, unescaped } from './words';

describe(plainWords, () => {
  it.each([
    ['modern_slavery-act', 'modern slavery act'],
    ['ModernSlavery', 'modern slavery'],
    ['RCTModernSlavery', 'rct modern slavery'],
    ['modernslaverystatement', 'modern slavery statement'],
    ['reporthumantrafficking', 'report human trafficking'],
    ['mondern-slavrey-statment', 'modern slavery statement'],
    ['strategies-polices-and-plans', 'strategies policies and plans'],
    ['Council’s statements', 'councils statements'],
    ['Caethwasiaeth Fôdern', 'caethwasiaeth fodern'],
    ['statement', 'statement'],
    ['tenement', 'tenement'],
    ['', ''],
  ])('%s → %s', (text, words) => {
    expect(plainWords(text)).toBe(words);
  });
});

describe(unescaped, () => {
  it('takes escapes out, and leaves spaces for broken ones', () => {
    expect(unescaped('council%E2%80%99s')).toBe('council’s');
    expect(unescaped('council%92s')).toBe('council s');
  });
});
