import type { Node } from 'yaml';
import { readLevel } from './read-clause';
import { readPhrases, readSignals } from './read-signals';
import type { CapId, Rubric, Section, Signal } from './rubric';
import type { YamlFile } from './yaml-file';

const REQUIRED = ['id', 'title', 'version', 'sections', 'bands', 'caps', 'formalities'];
const CAPS = ['future-only', 'outside-period', 'habitual-without-period', 'boilerplate'] as const;

/** `rubric.yml`: everything of a rubric but its criteria and its hash. */
export type RubricHead = Omit<Rubric, 'criteria' | 'hash'> & {
  readonly signals: ReadonlyMap<string, Signal>;
  /** Nodes of `formalities`, for checking them once the criteria are known. */
  readonly formalityNodes: readonly Node[];
};

/** Reads `rubric.yml`; what is wrong is gathered in `file.problems`. */
export function readRubricHead(file: YamlFile, expectedId: string): RubricHead {
  const allowed = [...REQUIRED, 'boilerplate', 'signals'];
  const fields = file.fields(file.root, 'rubric.yml', allowed, REQUIRED);
  const id = file.string(fields.get('id'), 'the id');
  if (id !== '' && id !== expectedId) {
    const at = fields.get('id') ?? null;
    file.report(at, `the id "${id}" is not the folder's name`, `Write "${expectedId}".`);
  }
  return {
    id,
    title: file.string(fields.get('title'), 'the title'),
    version: file.string(fields.get('version'), 'the version'),
    sections: readSections(file, fields.get('sections')),
    bands: readBands(file, fields.get('bands')),
    caps: readCaps(file, fields.get('caps')),
    boilerplate: readPhrases(file, fields.get('boilerplate')),
    formalities: file.strings(fields.get('formalities'), 'the id of a criterion'),
    formalityNodes: file.items(fields.get('formalities')),
    signals: readSignals(file, fields.get('signals')).signals,
  };
}

function readSections(file: YamlFile, node: Node | undefined): Section[] {
  const seen = new Set<string>();
  const sections = file.items(node).map((item) => {
    const keys = ['id', 'title', 'weight'];
    const fields = file.fields(item, 'a section', keys, keys);
    const id = file.string(fields.get('id'), 'the id of a section');
    if (seen.has(id)) file.report(item, `section "${id}" stands twice`, 'Give it another id.');
    seen.add(id);
    return {
      id,
      title: file.string(fields.get('title'), 'the title of a section'),
      weight: file.number(fields.get('weight'), 'the weight of a section', 0, 100),
    };
  });
  const sum = sections.reduce((total, { weight }) => total + weight, 0);
  if (node && Math.abs(sum - 100) > 1e-9) {
    file.report(node, `the weights of the sections add up to ${sum}`, 'Make them add up to 100.');
  }
  return sections;
}

function readBands(file: YamlFile, node: Node | undefined): Rubric['bands'] {
  const bands = file.items(node).map((item) => {
    const fields = file.fields(item, 'a band', ['band', 'from'], ['band', 'from']);
    return {
      band: file.string(fields.get('band'), 'the name of a band'),
      from: file.number(fields.get('from'), '"from"', 0, 100),
    };
  });
  const ordered = bands.every(
    (band, index) => index === 0 || band.from < (bands[index - 1]?.from ?? 0),
  );
  if (node && (!ordered || bands.at(-1)?.from !== 0)) {
    file.report(node, 'the bands are out of order', 'Write the highest first; the last is from 0.');
  }
  return bands;
}

function readCaps(file: YamlFile, node: Node | undefined): Rubric['caps'] {
  const caps: [CapId, { to: ReturnType<typeof readLevel>; says: string }][] = [];
  for (const [name, value] of node ? file.entries(node, 'caps') : []) {
    const id = CAPS.find((cap) => cap === name);
    if (!id) {
      file.report(value, `there is no cap "${name}"`, `Write one of: ${CAPS.join(', ')}.`);
      continue;
    }
    const fields = file.fields(value, 'a cap', ['to', 'says'], ['to', 'says']);
    const to = readLevel(file, fields.get('to'), 0);
    caps.push([id, { to, says: file.string(fields.get('says'), 'what a cap says') }]);
  }
  return new Map(caps);
}
