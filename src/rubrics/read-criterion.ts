import type { Node } from 'yaml';
import { readClause } from './read-clause';
import { readDisclosure } from './read-disclosure';
import { checkExamples, readExample } from './read-example';
import { readSignals } from './read-signals';
import type { Criterion, Level, Signal } from './rubric';
import type { YamlFile } from './yaml-file';

const REQUIRED = ['id', 'section', 'question', 'why', 'source', 'type', 'claim', 'max', 'levels'];
const OPTIONAL = [
  'weight',
  'appliesTo',
  'appliesBecause',
  'observation',
  'disclosure',
  'signals',
  'find',
  'examples',
];
const TYPES = ['s54-standard', 'content', 'good-practice', 'council-specific', 'wales'] as const;
const CLAIMS = ['action', 'standing', 'promise', 'formal'] as const;
const OBSERVATIONS = [
  'published-on-own-website',
  'homepage-link',
  'earlier-statements',
  'registry-entry',
] as const;

/** What the criterion files share, from `rubric.yml`. */
export type Shared = {
  readonly sections: readonly string[];
  readonly signals: ReadonlyMap<string, Signal>;
};

/**
 * Reads one criterion file. What is wrong is gathered in `file.problems`; the result is only to be
 * used when there are none.
 *
 * @param expectedId the file's name without its ending
 */
export function readCriterion(file: YamlFile, expectedId: string, shared: Shared): Criterion {
  const fields = file.fields(file.root, 'a criterion', [...REQUIRED, ...OPTIONAL], REQUIRED);
  const get = (key: string) => fields.get(key);
  const id = file.string(get('id'), 'the id');
  if (id !== expectedId && id !== '') {
    file.report(
      get('id') ?? null,
      `the id "${id}" is not the file's name`,
      `Write "${expectedId}".`,
    );
  }
  const section = file.string(get('section'), 'the section');
  if (section !== '' && !shared.sections.includes(section)) {
    const instead = `Write one of: ${shared.sections.join(', ')}.`;
    file.report(get('section') ?? null, `there is no section "${section}"`, instead);
  }
  const max = file.number(get('max'), 'max', 2, 3) === 3 ? 3 : 2;
  const common = readDisclosure(file, get('disclosure'));
  const clauses = file.items(get('find')).map((node) => readClause(file, node, common));
  const own = readSignals(file, get('signals'));
  const signals = resolveSignals(file, own, shared, clauses);
  const observation = get('observation');
  const criterion: Criterion = {
    id,
    section,
    question: file.string(get('question'), 'the question'),
    why: file.string(get('why'), 'why'),
    source: file.string(get('source'), 'the source'),
    type: file.oneOf(get('type'), 'a type of criterion', TYPES),
    claim: file.oneOf(get('claim'), 'a kind of claim', CLAIMS),
    max,
    weight: get('weight') ? file.number(get('weight'), 'the weight', 0.1, 10) : 1,
    levels: readLevels(file, get('levels'), max),
    appliesTo: readAppliesTo(file, get('appliesTo')),
    appliesBecause: get('appliesBecause') ? file.string(get('appliesBecause'), 'the reason') : '',
    observation: observation ? file.oneOf(observation, 'an observation', OBSERVATIONS) : null,
    signals,
    clauses: clauses.map(({ clause }) => clause),
    examples: file.items(get('examples')).map((node) => readExample(file, node)),
    file: file.name,
  };
  checkWhole(file, fields, criterion);
  return criterion;
}

function readLevels(file: YamlFile, node: Node | undefined, max: 2 | 3): Map<Level, string> {
  const levels = new Map<Level, string>();
  if (!node) return levels;
  let last = 0;
  for (const [key, value] of file.entries(node, 'levels')) {
    const level = ([1, 2, 3] as const).find((candidate) => String(candidate) === key);
    if (level === undefined || level > max) {
      file.report(value, `"${key}" is not a level here`, `Write levels from 1 to ${max}.`);
    } else if (level < last) {
      file.report(value, 'the levels are out of order', 'Write the lower level first.');
    } else {
      last = level;
      levels.set(level, file.string(value, 'what a level needs'));
    }
  }
  if (!levels.has(max)) file.report(node, `level ${max} is not described`, `Add "${max}: …".`);
  return levels;
}

function readAppliesTo(file: YamlFile, node: Node | undefined): Criterion['appliesTo'] {
  if (!node) return { nations: [], types: [] };
  const fields = file.fields(node, 'appliesTo', ['nations', 'types']);
  return {
    nations: file
      .items(fields.get('nations'))
      .map((item) => file.oneOf(item, 'a nation', ['England', 'Wales'])),
    types: file.strings(fields.get('types'), 'a type of body'),
  };
}

/** The signals that the clauses name: the file's own first, then the rubric's. */
function resolveSignals(
  file: YamlFile,
  own: ReturnType<typeof readSignals>,
  shared: Shared,
  clauses: readonly ReturnType<typeof readClause>[],
): Map<string, Signal> {
  const used = new Map<string, Signal>();
  for (const node of clauses.flatMap(({ names }) => names)) {
    const name = file.string(node, 'the name of a signal');
    const signal = own.signals.get(name) ?? shared.signals.get(name);
    if (signal) used.set(name, signal);
    else {
      const known = [...new Set([...own.signals.keys(), ...shared.signals.keys()])].join(', ');
      file.report(node, `there is no signal "${name}"`, `Define it, or write one of: ${known}.`);
    }
  }
  for (const [name, node] of own.nodes) {
    if (!used.has(name)) {
      file.report(node, `the signal "${name}" is never used`, 'Use it in a clause or take it out.');
    }
  }
  return used;
}

function checkWhole(file: YamlFile, fields: Map<string, Node>, criterion: Criterion): void {
  const { appliesTo, clauses, max, observation } = criterion;
  const limited = appliesTo.nations.length + appliesTo.types.length > 0;
  if (limited && criterion.appliesBecause === '') {
    file.report(fields.get('appliesTo') ?? null, 'no reason is given', 'Add "appliesBecause: …".');
  }
  if (clauses.length === 0 && observation === null) {
    file.report(file.root, 'nothing can reach a level', 'Add "find:" or "observation:".');
  }
  let last = 0;
  file.items(fields.get('find')).forEach((node, index) => {
    const level = clauses[index]?.level ?? 0;
    if (level > max) file.report(node, `level ${level} is above max`, `Write at most ${max}.`);
    if (level < last) file.report(node, 'levels out of order', 'Write the lower level first.');
    last = level;
  });
  checkExamples(file, fields.get('examples') ?? file.root, criterion);
  for (const [index, node] of file.items(fields.get('examples')).entries()) {
    const level = criterion.examples[index]?.level ?? 0;
    if (level > max) file.report(node, `level ${level} is above max`, `Write at most ${max}.`);
  }
}
