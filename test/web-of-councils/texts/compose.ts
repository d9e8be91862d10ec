import type { SampleBlock } from '../../fixtures/samples/builder/blocks';
import { OTHER_WORDS, type OtherText } from './other-words';
import { HEADINGS, STATEMENT_WORDS, type Topic } from './statement-words';
import { WELSH_HEADINGS, WELSH_WORDS } from './welsh-words';

/** What a text says about whom. */
export type Facts = {
  readonly council: string;
  readonly short: string;
  readonly type?: string;
  /** 2025-26 */
  readonly year: string;
  readonly seed: number;
  readonly company?: string;
};

const FIRST = [
  'Amina',
  'Gareth',
  'Priya',
  'Helen',
  'Tomos',
  'Ruth',
  'Kwame',
  'Siân',
  'Callum',
  'Ines',
];
const LAST = [
  'Hartwell',
  'Okafor',
  'Prydderch',
  'Lindqvist',
  'Sandhu',
  'Mossop',
  'Fairweather',
  'Adeyemi',
];
const BODIES = ['Cabinet', 'the Executive', 'Full Council', 'the Policy and Resources Committee'];
const WELSH_BODIES = ['y Cabinet', 'y Cyngor Llawn'];
const MONTHS = ['June', 'July', 'September', 'October', 'November'];
const WELSH_MONTHS = ['Mehefin', 'Gorffennaf', 'Medi', 'Hydref', 'Tachwedd'];

/** A stream of whole numbers below a limit: the same seed gives the same stream. */
export const numbers = (seed: number): ((below: number) => number) => {
  let state = (Math.imul(seed + 1, 2654435761) ^ 0x9e3779b9) >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
};

export const pick = <T>(from: readonly T[], next: (below: number) => number): T =>
  from[next(from.length)]!;

const namesOf = (facts: Facts, welsh: boolean): Readonly<Record<string, string>> => {
  const person = numbers(facts.seed * 31 + 7);
  const name = () => `${pick(FIRST, person)} ${pick(LAST, person)}`;
  const from = Number(facts.year.slice(0, 4));
  const month = person(MONTHS.length);
  return {
    council: facts.council,
    short: facts.short,
    type: facts.type ?? 'council',
    year: facts.year,
    company: facts.company ?? `${facts.short} Homes Ltd`,
    from: String(from),
    to: String(from + 1),
    next: String(from + 2),
    month: pick(MONTHS, person),
    leader: `${welsh ? 'y Cynghorydd' : 'Councillor'} ${name()}`,
    chief: name(),
    body: pick(welsh ? WELSH_BODIES : BODIES, person),
    approved: `${3 + person(25)} ${(welsh ? WELSH_MONTHS : MONTHS)[month]} ${from + 1}`,
  };
};

/** Fills names and numbers into sentences; double braces are left as they are. */
export const filled = (
  facts: Facts,
  texts: readonly string[],
  { welsh = false, part = 0 } = {},
): string[] => {
  const names = namesOf(facts, welsh);
  const next = numbers(facts.seed * 1_009 + Number(facts.year.slice(2, 4)) * 17 + part);
  return texts.map((text) =>
    text.replace(
      /(?<!\{)\{([a-z]+|(\d+)-(\d+))\}(?!\})/g,
      (all, name: string, low?: string, high?: string) => {
        if (low === undefined || high === undefined) return names[name] ?? all;
        const number = Number(low) + next(Number(high) - Number(low) + 1);
        return number > 999_999 ? String(number) : number.toLocaleString('en-GB');
      },
    ),
  );
};

const heading = (level: number, text: string): SampleBlock => ({ kind: 'heading', level, text });
const paragraph = (text: string): SampleBlock => ({ kind: 'paragraph', text });

export type Section = { readonly title: string; readonly blocks: readonly SampleBlock[] };

const TOPICS = Object.keys(STATEMENT_WORDS) as Topic[];

/** A statement in ten sections; two paragraphs where a section has much to say. */
export const statementSections = (facts: Facts, language: 'en' | 'cy' = 'en'): Section[] => {
  const next = numbers(facts.seed);
  return TOPICS.map((topic) => {
    const words = language === 'cy' ? WELSH_WORDS[topic] : STATEMENT_WORDS[topic];
    const first = next(words.length);
    const second = (first + 1 + next(words.length - 1)) % words.length;
    const single = topic === 'opening' || topic === 'approval' || second === first;
    const chosen = single ? [words[first]!] : [words[first]!, words[second]!];
    const title = language === 'cy' ? WELSH_HEADINGS[topic] : pick(HEADINGS[topic], next);
    const as = { welsh: language === 'cy', part: TOPICS.indexOf(topic) };
    return { title, blocks: filled(facts, chosen, as).map(paragraph) };
  });
};

/** A whole statement under its title. */
export const statementText = (
  facts: Facts,
  title: string,
  language: 'en' | 'cy' = 'en',
): SampleBlock[] => [
  heading(1, title),
  ...statementSections(facts, language).flatMap((section) => [
    heading(2, section.title),
    ...section.blocks,
  ]),
];

/** Guidance, news, policies, reports: all their paragraphs, or the ones asked for. */
export const otherText = (
  kind: OtherText,
  facts: Facts,
  title: string,
  which?: readonly number[],
): SampleBlock[] => {
  const words: readonly string[] = OTHER_WORDS[kind];
  const chosen = which ? which.map((number) => words[number % words.length]!) : words;
  return [heading(1, title), ...filled(facts, chosen).map(paragraph)];
};

/** Plain paragraphs under a title. */
export const plainText = (title: string, ...texts: readonly string[]): SampleBlock[] => [
  heading(1, title),
  ...texts.map(paragraph),
];
