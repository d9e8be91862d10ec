import { freezeText } from './freeze';
import { languageOf } from './language';

const ENGLISH =
  'The council works with its partners to find and to stop modern slavery in the county. We train ' +
  'our staff and we check the suppliers that are most at risk of it.';
const WELSH =
  'Mae’r cyngor yn gweithio gyda’i bartneriaid i atal caethwasiaeth fodern yn y sir. Rydym yn ' +
  'hyfforddi ein staff ac mae gan bob contractwr ddyletswydd i roi gwybod i ni am unrhyw bryder.';
const GERMAN =
  'Der Rat arbeitet mit seinen Partnern daran, moderne Sklaverei zu verhindern. Wir schulen ' +
  'unsere Leute und prüfen die Lieferanten.';

const pages = (...texts: string[]) =>
  freezeText(texts.map((text) => ({ blocks: [{ kind: 'paragraph', text }] })));

describe(languageOf.name, () => {
  it.each([
    ['en', ENGLISH],
    ['cy', WELSH],
    ['other', GERMAN],
    ['en', 'Training: 312 of 340 commissioning staff passed module 2.'],
    ['en', 'Modern slavery statement'],
    ['other', '12 / 34'],
    ['other', ''],
  ])('calls %s by its name', (language, text) => {
    expect(languageOf(pages(text)).main).toBe(language);
  });

  it('names the Welsh pages of a bilingual text, but no page with a word or two', () => {
    const text = pages(ENGLISH, WELSH, ENGLISH, 'Cyngor yn y sir', ENGLISH);
    expect(languageOf(text)).toEqual({ main: 'en', welshPages: [2] });
  });
});
