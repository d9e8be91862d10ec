import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelText } from '../src/disclosures/label-text';
import { checkCriterion } from '../src/rubrics/check';
import { loadRubric } from '../src/rubrics/load';
import { RubricError } from '../src/rubrics/rubric-error';
import { rubricPage } from '../src/rubrics/show';
import { emptyFolder, rubricFolder, TINY } from './support/rubric-folder';

const RUBRICS = join(__dirname, '../rubrics');
const ids = readdirSync(RUBRICS).filter((name) => existsSync(join(RUBRICS, name, 'rubric.yml')));

describe.each([...ids.map((id) => [id, join(RUBRICS, id)] as const), ['tiny', TINY] as const])(
  'rubric %s',
  (_id, folder) => {
    const rubric = loadRubric(folder);

    describe.each(rubric.criteria.map((criterion) => [criterion.id, criterion] as const))(
      '%s',
      (_, criterion) => {
        if (criterion.examples.length === 0) {
          it('is answered by an observation, not by the text', () => {
            expect(criterion.observation).not.toBeNull();
          });
          return;
        }
        const results = checkCriterion(rubric, criterion, labelText);
        it.each(results.map((result) => [result.expected, result.example.text, result] as const))(
          'level %s: %s',
          (expected, __, { got, why, file, line }) => {
            expect({ got, at: `${file}:${line}`, why }).toMatchObject({ got: expected });
          },
        );
      },
    );

    it('is shown as a page with every criterion on it', () => {
      const page = rubricPage(rubric);
      for (const { id, question } of rubric.criteria)
        expect(page).toContain(`### ${id}. ${question}`);
      expect(page).toContain(rubric.hash);
    });
  },
);

describe('the council rubric', () => {
  const rubric = loadRubric(join(RUBRICS, 'council-statement'));

  it('asks 45 questions of every council and one more of Welsh ones', () => {
    const welsh = rubric.criteria.filter(({ type }) => type === 'wales');
    expect(welsh.map(({ appliesTo }) => appliesTo.nations)).toEqual([['Wales']]);
    expect(rubric.criteria).toHaveLength(46);
  });
});

describe(loadRubric.name, () => {
  const tiny = (name: string) => readFileSync(join(TINY, name), 'utf8');

  /** The message for a rubric in which one file is changed. */
  function fault(name: string, from: string | RegExp, to: string): string {
    const text = tiny(name);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${String(from)} is not in ${name}`);
    return messageFor({ [name]: changed });
  }

  function messageFor(files: Readonly<Record<string, string>>): string {
    try {
      loadRubric(rubricFolder(files));
    } catch (error) {
      if (error instanceof RubricError) return error.message;
      throw error;
    }
    return 'no error';
  }

  it('says where, shows the line with a caret, and what to write instead', () => {
    const message = fault('T1.yml', 'has: [training, audience', 'hass: [training, audience');
    const lines = message.split('\n');
    const place = /tiny\/T1\.yml:(\d+):(\d+) {2}"hass" is not a key of a clause$/.exec(
      lines[0] ?? '',
    );
    const [number = '', column = ''] = place?.slice(1) ?? [];
    const source = tiny('T1.yml').split('\n')[Number(number) - 1] ?? '';
    expect(source).toContain('has: [training, audience');
    expect(lines[2]).toBe(
      `  ${number} | ${source.replace('has: [training, audience', 'hass: [training, audience')}`,
    );
    expect(lines[3]?.indexOf('^')).toBe(`  ${number} | `.length + Number(column) - 1);
    expect(lines[4]).toMatch(/Write one of: level, has, any/);
  });

  it.each([
    ['an unknown key', 'T1.yml', 'why:', 'because: x\nwhy:', /"because" is not a key/],
    ['a missing key', 'T1.yml', /^why:.*\n/m, '', /"why" is missing/],
    ['an id that is not the file', 'T1.yml', 'id: T1', 'id: T9', /"T9" is not the file's name/],
    ['levels out of order', 'T1.yml', /( {2}1: .*\n)( {2}2: .*\n)/, '$2$1', /out of order/],
    ['an unknown section', 'T1.yml', 'section: T', 'section: Q', /no section "Q"/],
    ['an unknown signal', 'T1.yml', 'about: [slavery]', 'about: [slavry]', /no signal "slavry"/],
    ['an unused signal', 'T1.yml', 'signals:', 'signals:\n  spare: [word]', /never used/],
    ['an unknown status', 'T1.yml', 'status: [done]', 'status: [did]', /"did" is not a claim/],
    ['a level above max', 'S1.yml', '- { level: 2, has', '- { level: 3, has', /above max/],
    ['a bad date', 'T1.yml', 'level: 3, text', 'period: 2024, level: 3, text', /not two dates/],
    ['a pattern', 'T1.yml', 'e learning', "'train.*staff'", /cannot stand in a phrase/],
    ['a catastrophic pattern', 'T1.yml', 'e learning', "'(a+)+$$'", /cannot stand in a phrase/],
    ['a gap too wide', 'T1.yml', 'e learning', 'a ~99 b', /"~99" is not a gap of 1 to 12/],
    ['a wildcard too short', 'T1.yml', 'e learning', 'tr*', /matches too much/],
    ['no near miss', 'T1.yml', 'kind: near-miss', 'kind: hollow', /no near miss/],
    ['no negated example', 'T1.yml', 'kind: negated', 'kind: near-miss', /no hollow or negated/],
    ['a level without example', 'T1.yml', '- { level: 3, text', '- { level: 2, text', /level 3/],
    ['weights', 'rubric.yml', 'weight: 60', 'weight: 61', /add up to 101/],
    ['bands out of order', 'rubric.yml', 'from: 75', 'from: 0', /bands are out of order/],
    ['an unknown cap', 'rubric.yml', 'boilerplate: {', 'template: {', /no cap "template"/],
    ['a formality that is not', 'rubric.yml', '[S1]', '[S7]', /no criterion "S7"/],
    ['the wrong folder', 'rubric.yml', 'id: tiny', 'id: huge', /not the folder's name/],
    ['no reason', 'T2.yml', /^appliesBecause.*\n/m, '', /no reason is given/],
    ['an unknown observation', 'T2.yml', 'homepage-link', 'horoscope', /"horoscope" is not/],
    ['an anchor', 'T1.yml', 'type: content', 'type: &a content', /anchors are not allowed/],
    ['an alias', 'T1.yml', 'type: content', 'type: &a content\nweight: *a', /aliases are not/],
    ['a merge key', 'T1.yml', 'why:', '<<: { a: b }\nwhy:', /cannot be a key/],
    ['a prototype key', 'T1.yml', 'why:', '__proto__: { a: b }\nwhy:', /cannot be a key/],
    ['a tag', 'T1.yml', 'type: content', 'type: !!js/function content', /tag/],
    ['a key that stands twice', 'T1.yml', 'id: T1', 'id: T1\nid: T1', /unique/i],
    ['an unquoted class', 'T1.yml', 'e learning', '{figure}', /quotes/],
    ['broken YAML', 'T1.yml', 'max: 3', 'max: [3', /T1\.yml:\d+:\d+/],
  ])('refuses %s', (_, name, from, to, expected) => {
    expect(fault(name, from, to)).toMatch(expected);
  });

  it('points at the character of a phrase that is wrong', () => {
    const message = fault('T1.yml', 'e learning', '"e~"');
    const column = tiny('T1.yml')
      .split('\n')
      .find((line) => line.includes('e learning'))
      ?.indexOf('e learning');
    expect(message).toContain(`:${(column ?? 0) + 1 + 1 + 1}  `);
  });

  it('reports the problems of all files at once', () => {
    const message = messageFor({
      'T1.yml': tiny('T1.yml').replace('max: 3', 'max: 9'),
      'S1.yml': tiny('S1.yml').replace('claim: standing', 'claim: sitting'),
    });
    expect(message).toMatch(/T1\.yml[^]*max must be a number/);
    expect(message).toMatch(/S1\.yml[^]*"sitting" is not a kind of claim/);
  });

  it.each([
    ['an empty file', { 'T3.yml': '' }, /must be a map/],
    ['a file with a list', { 'T3.yml': '- a' }, /must be a map/],
    ['a file that is too large', { 'T3.yml': `# ${'x'.repeat(70_000)}` }, /too large/],
    ['the other ending', { 'T3.yaml': 'id: T3' }, /Name it ".yml"/],
    [
      'a bomb of aliases',
      {
        'T3.yml': `a: &a [x,x,x]\nb: &b [${'*a,'.repeat(99)}]\nc: &c [${'*b,'.repeat(99)}]\nd: [${'*c,'.repeat(99)}]`,
      },
      /aliases are not allowed/,
    ],
    ['too many parts', { 'T3.yml': `a: [${'x,'.repeat(9_000)}]` }, /too many parts/],
    ['deep nesting', { 'T3.yml': `a: ${'['.repeat(5_000)}` }, /T3\.yml:1/],
  ])('refuses %s', (_, files, expected) => {
    expect(messageFor(files)).toMatch(expected);
  });

  it('refuses a folder that is not there or has no rubric.yml', () => {
    expect(() => loadRubric('/nowhere/at/all')).toThrow(/no such folder/);
    const empty = join(emptyFolder(), 'empty');
    mkdirSync(empty);
    writeFileSync(join(empty, 'T1.yml'), 'id: T1');
    expect(() => loadRubric(empty)).toThrow(/no rubric.yml/);
  });

  it('freezes what it returns', () => {
    const rubric = loadRubric(TINY);
    expect(Object.isFrozen(rubric.criteria[0]?.clauses[0])).toBe(true);
    expect(Object.isFrozen(rubric.sections[0])).toBe(true);
  });

  it('hashes content, whatever the line ends', () => {
    const { hash } = loadRubric(TINY);
    const windows = tiny('T1.yml').replaceAll('\n', '\r\n');
    expect(loadRubric(rubricFolder({ 'T1.yml': windows })).hash).toBe(hash);
    expect(loadRubric(rubricFolder({ 'T1.yml': `${tiny('T1.yml')}# more` })).hash).not.toBe(hash);
  });
});
