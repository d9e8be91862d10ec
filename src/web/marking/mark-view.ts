import { MODEL_LABELS } from '../../disclosures/labels';
import { type Verdict, VERDICTS } from '../../marking/mark';
import type { ToMark } from '../../marking/marks.service';
import { unscoredReason } from '../assessments/criterion-view';
import { disclosureName } from '../assessments/disclosure-words';
import { levelTag, STATUS_WORDS, type Tag } from '../assessments/words';
import { momentsDay } from '../dates';
import { counted } from '../numbers';
import { paths } from '../paths';

type Choice = { readonly value: string; readonly text: string; readonly checked: boolean };

export type MarkView = {
  readonly caption: string;
  readonly question: string;
  readonly criterion: string;
  readonly back: string;
  readonly action: string;
  /** The assessment whose quotes are shown: a mark on another is refused. */
  readonly assessment: string;
  readonly machine: Tag;
  readonly nothing: string | null;
  readonly levels: readonly Choice[];
  readonly quotes: readonly {
    readonly number: number;
    readonly quote: string;
    readonly claim: string;
    readonly verdicts: readonly Choice[];
    readonly looked: boolean;
    readonly labels: readonly Choice[];
  }[];
  readonly marker: string;
  readonly note: string;
  readonly marks: readonly {
    readonly summary: string;
    readonly note: string;
    readonly withdraw: string;
    readonly who: string;
  }[];
};

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  right: 'Right: it is evidence for this question',
  arguable: 'Arguable: one could see it either way',
  wrong: 'Wrong: it is not evidence for this question',
};

type Typed = Readonly<Record<string, unknown>>;

function withoutQuotes(result: ToMark['result']): string {
  if (result.state !== 'scored') return unscoredReason(result);
  return `No quote was found in ${counted(result.searched, 'sentence')}.`;
}

/**
 * The form in which a person marks a criterion, and the marks that stand.
 *
 * @param typed what was typed before, when the form is shown again
 */
export function markView(id: string, marked: ToMark, typed: Typed = {}): MarkView {
  const { criterion, result, rubric, entity, marks } = marked;
  const level = (value: number, text: string): Choice => ({
    value: String(value),
    text: `${value}: ${text}`,
    checked: typed['level'] === String(value),
  });
  return {
    caption: [entity, rubric.title].filter(Boolean).join(', '),
    question: criterion.question,
    criterion: criterion.id,
    back: `${paths.document(id)}#criterion-${criterion.id}`,
    action: paths.mark(id, criterion.id),
    assessment: marked.assessmentId,
    machine: levelTag(result),
    nothing: result.evidence.length > 0 ? null : withoutQuotes(result),
    levels: [
      level(0, 'nothing that counts'),
      ...[...criterion.levels].map(([value, words]) => level(value, words)),
    ],
    quotes: result.evidence.map(({ quote, status }, index) => ({
      number: index + 1,
      quote,
      claim: `Claim: ${STATUS_WORDS[status]}.`,
      verdicts: VERDICTS.map((value) => ({
        value,
        text: VERDICT_WORDS[value],
        checked: typed[`verdict-${index + 1}`] === value,
      })),
      looked: typed[`sentence-${index + 1}`] === 'yes',
      labels: MODEL_LABELS.map((value) => ({
        value,
        text: disclosureName(value),
        checked: [typed[`labels-${index + 1}`]].flat().includes(value),
      })),
    })),
    marker: stringOf(typed['marker']),
    note: stringOf(typed['note']),
    marks: marks.map((mark) => ({
      summary: `Level ${mark.level} by ${mark.marker}, ${momentsDay(mark.createdAt)}`,
      note: mark.note,
      withdraw: paths.withdraw(id, criterion.id, mark.id),
      who: mark.marker,
    })),
  };
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');
