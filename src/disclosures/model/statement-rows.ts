import { PhraseClasses } from './phrase-classes';
import type { CouncilDisclosure } from '../council/council-labels';
import { COUNCIL_LEXICON } from '../council/council-lexicon';
import { COUNCIL_RULES } from '../council/council-rules';
import { searchView } from '../../text/search-view';
import { flagsOf, LEADS_ON } from './flags';
import { LEXICON } from './lexicon';
import type { ReadRow } from './read-row';
import type { Row } from './row';
import { RuleSet } from './rule-set';
import { RULES } from './rules';
import { TokenTable } from './token-table';
import { tokensOf } from './tokens';
import { headingLength, TOPICS } from './topics';

export const TOPIC_NAMES: readonly string[] = Object.keys(TOPICS);
export const RULE_IDS: readonly string[] = Object.keys(RULES);

const FIRST_TOPIC = Object.keys(LEXICON).length;
const FIRST_COUNCIL = FIRST_TOPIC + TOPIC_NAMES.length;
const COUNCIL_IDS = Object.keys(COUNCIL_RULES).map(
  (id) => id.replace(/\..*/, '') as CouncilDisclosure,
);
const MOST_TOKENS = 60_000;
const LONGEST_LEAD = 60;
const MOST_ITEMS = 30;

const prefixed = (kind: string, lexicon: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(lexicon).map(([name, entries]) => [`${kind} ${name}`, entries]),
  );

/** Reads statements sentence by sentence. Keeps the words it has met: make one and use it often. */
export class StatementReader {
  private readonly classes = new PhraseClasses({
    ...LEXICON,
    ...prefixed('topic', TOPICS),
    ...prefixed('council', COUNCIL_LEXICON),
  });
  private readonly rules = new RuleSet(Object.keys(LEXICON), RULES);
  private readonly councilRules = new RuleSet(Object.keys(COUNCIL_LEXICON), COUNCIL_RULES);
  table = new TokenTable(this.classes.ofWord);

  /**
   * @param rows the sentences of one statement, in order
   * @returns one entry for each, in order; their word numbers belong to `table` until the next call
   */
  read(rows: readonly Row[]): ReadRow[] {
    if (this.table.size > MOST_TOKENS) this.table = new TokenTable(this.classes.ofWord);
    let topics: readonly number[] = [];
    let since = 0;
    let headings: readonly string[] | undefined;
    let lead: { ids: readonly number[]; left: number } = { ids: [], left: 0 };
    return rows.map((row, at) => {
      const { ids, capitals, marks } = this.tokens(row.text);
      const topicAt: number[] = [];
      const found: { topic: number; at: number; end: number }[] = [];
      this.classes.locate(ids, this.table, (group, place, length) => {
        if (group < FIRST_TOPIC) this.rules.mark(group, place);
        else if (group >= FIRST_COUNCIL) this.councilRules.mark(group - FIRST_COUNCIL, place);
        else {
          topicAt[place] = Math.max(topicAt[place] ?? 0, length);
          found.push({ topic: group - FIRST_TOPIC, at: place, end: place + length });
        }
      });
      const rules = this.rules.match();
      const council = [
        ...new Set(this.councilRules.match().map((rule) => COUNCIL_IDS[rule] as CouncilDisclosure)),
      ];
      const front = headingLength(ids, capitals, topicAt, this.table);
      const alone = front > 0 && front === ids.length;
      since += 1;
      if (row.headings !== undefined) {
        if (row.headings !== headings) {
          headings = row.headings;
          topics = this.topicsOf(headings);
          since = 0;
        }
      } else if (front > 0) {
        const own = [...new Set(found.filter(({ end }) => end <= front).map(({ topic }) => topic))];
        if (own.length > 0) {
          topics = own;
          since = 0;
        }
      }
      const words = ids.length;
      const first = words > 0 ? capitals[0] === true : false;
      const continues = lead.left > 0 && (!first || words < 25);
      const leadIn =
        row.leadIn !== undefined ? this.tokens(row.leadIn).ids : continues ? lead.ids : [];
      const heading = alone ? 'alone' : front > 0 ? 'in front' : 'none';
      const flags = flagsOf(ids, capitals, marks, this.table, {
        at,
        total: rows.length,
        heading,
        listed: leadIn.length > 0,
      });
      const last = this.table.texts[ids[words - 1] ?? -1] ?? '';
      if (marks.lastUnit === 0x3a || (LEADS_ON.has(last) && words > 2))
        lead = { ids: ids.slice(-LONGEST_LEAD), left: MOST_ITEMS };
      else lead = continues ? { ids: lead.ids, left: lead.left - 1 } : { ids: [], left: 0 };
      return { ids, rules, flags, topics, sinceHeading: since, leadIn, council };
    });
  }

  private topicsOf(headings: readonly string[]): number[] {
    const topics = new Set<number>();
    for (const heading of headings.slice(-2)) {
      this.classes.locate(this.tokens(heading).ids, this.table, (group) => {
        if (group >= FIRST_TOPIC && group < FIRST_COUNCIL) topics.add(group - FIRST_TOPIC);
      });
    }
    return [...topics];
  }

  private tokens(text: string) {
    const folded = searchView(text, { start: 0, end: text.length });
    const { view } = folded;
    const aligned =
      view.length === text.length
        ? text
        : Array.from(view, (_, at) => text.charAt(folded.source(at, at + 1).start)).join('');
    return tokensOf(view, aligned, this.table);
  }
}
