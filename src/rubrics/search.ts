import type { Claim } from '../disclosures/claim';
import { claimOf } from '../disclosures/claim-status';
import type { TextLabels } from '../disclosures/labels';
import { contextsOf, type Surroundings } from '../text/context';
import { searchView, type SearchView } from '../text/search-view';
import { sentenceViews } from '../text/sentence-views';
import type { Span, Text } from '../text/text';
import type { CompiledRubric } from './compile';
import type { PhraseHit } from './phrase-set';
import type { DisclosureCondition } from './rubric';
import { rangeOf, wordsOf, type Words } from './words';

/** The marks that the phrases of a rubric leave on a stretch of text. */
type Marked = {
  readonly view: SearchView;
  readonly words: Words;
  readonly hits: readonly PhraseHit[];
  /** One byte for each mark of the compiled rubric, 1 where it is set. */
  readonly marks: Uint8Array;
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
  private readonly markedStrings = new Map<string, Uint8Array>();
  private readonly surroundingMarks = new Map<Surroundings, Uint8Array>();

  constructor(
    readonly rubric: CompiledRubric,
    readonly text: Text,
    private readonly labels: TextLabels,
  ) {
    const contexts = contextsOf(text);
    const views = sentenceViews(text);
    const sentences: Searched[] = [];
    // One array for all sentences: an array each is dearer to make than to fill.
    const all = new Uint8Array(rubric.marks * text.sentences.length);
    const room = () => {
      const from = sentences.length * rubric.marks;
      return all.subarray(from, from + rubric.marks);
    };
    text.sentences.forEach((sentence, index) => {
      const context = contexts[index];
      if (!context || !isSearchable(text, sentence)) return;
      const marked = this.markView(views[index] ?? searchView(text.content, sentence), room());
      const { start, end } = sentence;
      sentences.push({ ...marked, start, end, context, index, order: sentences.length });
    });
    this.sentences = sentences;
    this.byMark = Array.from({ length: rubric.marks }, () => []);
    for (const sentence of sentences) this.enter(sentence);
  }

  /** The sentences that carry every one of some marks, in reading order. */
  withMarks(wanted: readonly number[]): readonly Searched[] {
    let rarest: readonly Searched[] = this.sentences;
    for (const mark of wanted) {
      const carrying = this.byMark[mark] ?? [];
      if (carrying.length < rarest.length) rarest = carrying;
    }
    return rarest.filter(({ marks }) => wanted.every((mark) => marks[mark]));
  }

  /** Searches any range of a string for the phrases of the rubric. */
  mark(content: string, span: Span): Marked {
    return this.markView(searchView(content, span), new Uint8Array(this.rubric.marks));
  }

  private markView(view: SearchView, marks: Uint8Array): Marked {
    const words = wordsOf(view.view);
    const hits = this.rubric.phrases.match(words);
    for (const { phrase } of hits) {
      for (const mark of this.rubric.marksOfPhrase[phrase] ?? []) marks[mark] = 1;
    }
    return { view, words, hits, marks };
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
  marksAround(context: Surroundings): Uint8Array {
    let marks = this.surroundingMarks.get(context);
    if (!marks) {
      marks = new Uint8Array(this.rubric.marks);
      const strings = context.leadIn ? [...context.headings, context.leadIn] : context.headings;
      for (const string of strings) {
        this.marksOfString(string).forEach((set, mark) => {
          if (set && marks) marks[mark] = 1;
        });
      }
      this.surroundingMarks.set(context, marks);
    }
    return marks;
  }

  /** The searched sentence that covers an offset of the content. */
  sentenceAt(offset: number): Searched | undefined {
    return this.sentences.find(({ start, end }) => start <= offset && offset < end);
  }

  private enter(sentence: Searched): void {
    for (const { phrase } of sentence.hits) {
      for (const mark of this.rubric.marksOfPhrase[phrase] ?? []) {
        const carrying = this.byMark[mark];
        if (carrying && carrying.at(-1) !== sentence) carrying.push(sentence);
      }
    }
  }

  private marksOfString(string: string): Uint8Array {
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
  { view, words, hits }: Marked,
  wanted: ReadonlySet<number>,
): Span[] {
  return hits
    .filter(({ phrase }) => rubric.marksOfPhrase[phrase]?.some((mark) => wanted.has(mark)))
    .map(({ start, end }) => {
      const range = rangeOf(words, start, end);
      return view.source(range.start, range.end);
    });
}

/** A heading names a subject and claims nothing, unless a reader took a sentence for a heading. */
function isSearchable(text: Text, sentence: Text['sentences'][number]): boolean {
  if (text.blocks[sentence.block]?.kind !== 'heading') return true;
  const content = text.content.slice(sentence.start, sentence.end);
  return /[.;]$/.test(content) && content.split(/\s+/).length >= 8;
}
