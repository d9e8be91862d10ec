import type { Claim } from '../disclosures/claim';
import { claimOf } from '../disclosures/claim-status';
import type { TextLabels } from '../disclosures/labels';
import { contextsOf, type Surroundings } from '../text/context';
import { searchView, type SearchView } from '../text/search-view';
import { sentenceViews } from '../text/sentence-views';
import type { Span, Text } from '../text/text';
import type { CompiledRubric } from './compile';
import { MarkSet } from './mark-set';
import type { DisclosureCondition } from './rubric';
import { rangesOf, wordsOf } from './words';

/** The marks that the phrases of a rubric leave on a stretch of text. Its words are not kept: few are asked for again. */
export type Marked = {
  readonly view: SearchView;
  readonly marks: MarkSet;
};

/** One sentence that was searched. Headings are searched only when they read as sentences. */
export type Searched = Span &
  Marked & {
    /** Place among the searched sentences. */
    readonly order: number;
    /** Place among the sentences of the text. */
    readonly index: number;
    readonly context: Surroundings;
  };

/**
 * A text searched for every phrase of a rubric, once. What is dearer than looking for phrases (the
 * claim of a sentence, the marks of its surroundings) is worked out when first asked for.
 */
export class SearchedText {
  readonly sentences: readonly Searched[];
  private readonly byMark: readonly Searched[][];
  private readonly claims = new Map<Searched, Claim>();
  private readonly markedStrings = new Map<string, MarkSet>();
  private readonly surroundingMarks = new Map<Surroundings, MarkSet>();

  constructor(
    readonly rubric: CompiledRubric,
    readonly text: Text,
    private readonly labels: TextLabels,
  ) {
    const contexts = contextsOf(text);
    const views = sentenceViews(text);
    const sentences: Searched[] = [];
    const sets = MarkSet.make(text.sentences.length, rubric.marks);
    const byMark: Searched[][] = Array.from({ length: rubric.marks }, () => []);
    text.sentences.forEach((sentence, index) => {
      const context = contexts[index];
      if (!context || !isSearchable(text, sentence)) return;
      const { start, end } = sentence;
      const view = views[index] ?? searchView(text.content, sentence);
      const order = sentences.length;
      const marks = sets[index] ?? MarkSet.of(rubric.marks);
      const searched = { view, marks, start, end, context, index, order };
      this.setMarks(searched, (mark) => byMark[mark]?.push(searched));
      sentences.push(searched);
    });
    this.sentences = sentences;
    this.byMark = byMark;
  }

  /** The sentences that carry every one of some marks, in reading order. */
  withMarks(wanted: readonly number[]): readonly Searched[] {
    let rarest: readonly Searched[] = this.sentences;
    for (const mark of wanted) {
      const carrying = this.byMark[mark] ?? [];
      if (carrying.length < rarest.length) rarest = carrying;
    }
    return rarest.filter(({ marks }) => marks.hasAll(wanted));
  }

  /** Searches any range of a string for the phrases of the rubric. */
  mark(content: string, span: Span): Marked {
    const view = searchView(content, span);
    const marked = { view, marks: MarkSet.of(this.rubric.marks) };
    this.setMarks(marked);
    return marked;
  }

  /** Sets the marks of all phrases that are found; tells each mark once. */
  private setMarks({ view, marks }: Marked, tell: (mark: number) => void = () => {}): void {
    const { phrases, marksOfPhrase } = this.rubric;
    phrases.find(
      wordsOf(view.view),
      (phrase) => {
        for (const mark of marksOfPhrase[phrase] ?? []) if (marks.set(mark)) tell(mark);
      },
      (phrase) => marks.hasAll(marksOfPhrase[phrase] ?? []),
    );
  }

  claim(sentence: Searched): Claim {
    let claim = this.claims.get(sentence);
    if (!claim) {
      claim = claimOf(sentence.view.view, sentence.context);
      this.claims.set(sentence, claim);
    }
    return claim;
  }

  /** Whether a sentence makes one of the disclosures that are asked for. */
  discloses({ index }: Searched, { any, atLeast }: DisclosureCondition): boolean {
    return any.some((label) => this.labels.probability(index, label) >= atLeast);
  }

  /** Marks of the enclosing headings and the lead-in of a sentence. */
  marksAround(context: Surroundings): MarkSet {
    let marks = this.surroundingMarks.get(context);
    if (!marks) {
      marks = MarkSet.of(this.rubric.marks);
      for (const heading of context.headings) marks.add(this.marksOfString(heading));
      if (context.leadIn) marks.add(this.marksOfString(context.leadIn));
      this.surroundingMarks.set(context, marks);
    }
    return marks;
  }

  /** The searched sentence that covers an offset of the content. */
  sentenceAt(offset: number): Searched | undefined {
    return this.sentences.find(({ start, end }) => start <= offset && offset < end);
  }

  private marksOfString(string: string): MarkSet {
    let marks = this.markedStrings.get(string);
    if (!marks) {
      marks = this.mark(string, { start: 0, end: string.length }).marks;
      this.markedStrings.set(string, marks);
    }
    return marks;
  }
}

/** The ranges of the content where phrases with one of the given marks were found. */
export function hitsOf(
  rubric: CompiledRubric,
  { view }: Marked,
  wanted: ReadonlySet<number>,
): Span[] {
  const words = wordsOf(view.view);
  const isWanted = (phrase: number) =>
    rubric.marksOfPhrase[phrase]?.some((mark) => wanted.has(mark)) ?? false;
  const ranges = rangesOf(view.view, words, rubric.phrases.match(words, isWanted));
  return ranges.map(({ start, end }) => view.source(start, end));
}

/** A heading names a subject and claims nothing, unless a reader took a sentence for a heading. */
function isSearchable(text: Text, sentence: Text['sentences'][number]): boolean {
  if (text.blocks[sentence.block]?.kind !== 'heading') return true;
  const content = text.content.slice(sentence.start, sentence.end);
  return /[.;]$/.test(content) && content.split(/\s+/).length >= 8;
}
