import type { Disclosed } from '../../disclosures/disclosed';
import type { Contribution } from '../../disclosures/model/explain';
import { percentage } from '../numbers';
import { disclosureName } from './disclosure-words';

export type DisclosureView = {
  /** "Action against risk, 93%". */
  readonly label: string;
  /** Who says so. */
  readonly by: string;
  /** What spoke for it most, then what spoke against it. */
  readonly reasons: readonly { readonly text: string; readonly points: string }[];
};

const MOST_FOR = 4;
const MOST_AGAINST = 2;
const WORTH_TELLING = 0.05;

/** The disclosures of a quoted sentence in words, with the strongest reasons for each. */
export function disclosureViews(disclosed: readonly Disclosed[]): DisclosureView[] {
  return disclosed.map(({ label, probability, because }) => {
    const told = because.filter(
      ({ group, adds }) => group !== 'start' && Math.abs(adds) >= WORTH_TELLING,
    );
    const reasons = [
      ...told.filter(({ adds }) => adds > 0).slice(0, MOST_FOR),
      ...told.filter(({ adds }) => adds < 0).slice(0, MOST_AGAINST),
    ];
    const name = disclosureName(label);
    if (because.length === 0) return { label: name, by: 'by a fixed rule', reasons: [] };
    return {
      label: `${name}, ${percentage(probability) ?? ''}`,
      by: 'by the model, most of all because of:',
      reasons: reasons.map(reasonView),
    };
  });
}

function reasonView({ group, name, adds }: Contribution): DisclosureView['reasons'][number] {
  const sign = adds > 0 ? '+' : '\u2212';
  return { text: `${group}: ${name}`, points: `${sign}${Math.abs(adds).toFixed(1)}` };
}
