import fs from 'node:fs';
import path from 'node:path';
import * as files from './architecture/files';
import * as imports from './architecture/imports';
import { parse, readTree, type Source, type Violation } from './architecture/tree';

const ROOT = path.join(__dirname, '..');
const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const installed = imports.installed(Object.keys(manifest.dependencies));

const print = (violations: readonly Violation[]) =>
  violations.map(({ file, rule }) => `${file}: ${rule}`);

const IN_SOURCE: Readonly<Record<string, (source: Source) => Violation[]>> = {
  'modules stand in a line': imports.line,
  'a dot means framework': imports.dots,
  'packages have one home': imports.homes,
  'what is imported is installed': installed,
  'nothing imports an entry or a test': imports.entries,
  'every module has its place': files.places,
  'no drawers': files.names,
  'no long files': files.length,
  'the pure core is documented': files.docblocks,
};

const EVERYWHERE: Readonly<Record<string, (source: Source) => Violation[]>> = {
  'no silenced checks': files.silencers,
  'no shortcuts': files.shortcuts,
};

describe('the house', () => {
  const src = readTree(ROOT, ['src']);
  const all = [...src, ...readTree(ROOT, ['test', 'migrations'])];

  it('has source files to judge', () => {
    expect(src.length).toBeGreaterThan(5);
  });

  it.each(Object.entries(IN_SOURCE))('src: %s', (_, rule) => {
    expect(print(src.flatMap(rule))).toEqual([]);
  });

  it.each(Object.entries(EVERYWHERE))('everywhere: %s', (_, rule) => {
    expect(print(all.flatMap(rule))).toEqual([]);
  });

  it('has no rings of imports', () => {
    expect(print(imports.cycles(src))).toEqual([]);
  });

  it('keeps files short', () => {
    expect(print(files.lengths(src))).toEqual([]);
  });

  it('keeps the top level small', () => {
    const ignored = fs
      .readFileSync(path.join(ROOT, '.gitignore'), 'utf8')
      .split('\n')
      .map((line) => line.replace(/\/$/, ''));
    const isIgnored = (name: string) =>
      ignored.some((pattern) => {
        const [start = '', end] = pattern.split('*');
        return end === undefined ? name === start : name.startsWith(start) && name.endsWith(end);
      });
    const names = fs.readdirSync(ROOT).filter((name) => !isIgnored(name));
    expect(print(files.topLevel(names))).toEqual([]);
  });
});

describe('the rules can fail', () => {
  const bad = (file: string, ...lines: string[]) => parse(file, `${lines.join('\n')}\n`);

  it.each<[string, Source, (source: Source) => Violation[], RegExp]>([
    [
      'import to the right',
      bad('src/text/a.ts', `import { x } from '../web/paths';`),
      imports.line,
      /text\/ stands left of web\//,
    ],
    [
      'pure file reads the configuration',
      bad('src/text/a.ts', `import { config } from '../config';`),
      imports.line,
      /takes what it needs as arguments/,
    ],
    [
      'pure file reads the database',
      bad('src/assessments/a.ts', `import { x } from '../database/data-source';`),
      imports.line,
      /may not import the database/,
    ],
    [
      'ground floor imports a module',
      bad('src/database/a.ts', `import { x } from '../text/text';`),
      imports.line,
      /is the ground floor/,
    ],
    [
      'framework in a pure file',
      bad('src/text/a.ts', `import { Injectable } from '@nestjs/common';`),
      imports.dots,
      /without a dot may not import @nestjs\/common/,
    ],
    [
      'a lazy import of a framework in a pure file',
      bad('src/text/a.ts', `export const load = () => import('typeorm');`),
      imports.dots,
      /may not import typeorm/,
    ],
    [
      'pure file imports a dotted one',
      bad('src/documents/a.ts', `import { x } from './documents.service';`),
      imports.dots,
      /documents\.service\.ts, which has one/,
    ],
    [
      'queue outside the pipeline',
      bad('src/api/a.controller.ts', `import { Queue } from 'bullmq';`),
      imports.homes,
      /only pipeline\//,
    ],
    [
      'package of the tests in the service',
      bad('src/text/a.ts', `import fc from 'fast-check';`),
      installed,
      /fast-check is not in "dependencies"/,
    ],
    [
      'entry imported',
      bad('src/web/a.controller.ts', `import { x } from '../main';`),
      imports.entries,
      /src\/main\.ts/,
    ],
    ['unknown module', bad('src/things/a.ts'), files.places, /things\/ has no place/],
    ['stray file', bad('src/stray.ts'), files.places, /belongs in a module/],
    ['drawer', bad('src/text/utils.ts'), files.names, /"utils" says nothing/],
    ['barrel', bad('src/text/index.ts'), files.names, /"index" says nothing/],
    ['camel case', bad('src/text/myFile.ts'), files.names, /not in kebab-case/],
    [
      'long file',
      bad('src/text/a.ts', ...Array<string>(files.MOST_LINES + 1).fill('')),
      files.length,
      /has 301 lines/,
    ],
    [
      'long entry',
      bad('src/main.ts', ...Array<string>(files.ENTRY_LINES + 1).fill('')),
      files.length,
      /at most 40/,
    ],
    [
      'function without a docblock',
      bad('src/text/a.ts', 'export const f = () => 1;'),
      files.docblocks,
      /exported f has no docblock/,
    ],
    [
      'silenced check',
      bad('src/text/a.ts', '// @ts-ignore', 'export type A = 1;'),
      files.silencers,
      /line 1: "@ts-ignore"/,
    ],
    ['note to oneself', bad('test/a.ts', 'f(); // TODO later'), files.silencers, /"TODO"/],
    ['any', bad('src/text/a.ts', 'export const x = 1 as any;'), files.shortcuts, /type any/],
    ['forwardRef', bad('src/api/a.module.ts', 'f(forwardRef(g));'), files.shortcuts, /forwardRef/],
    [
      'class that needs everything',
      bad('src/api/a.service.ts', `class A { constructor(${params(6)}) {} }`),
      files.shortcuts,
      /6 dependencies/,
    ],
  ])('%s', (_, source, rule, message) => {
    expect(print(rule(source)).join('\n')).toMatch(message);
  });

  it('ring of imports', () => {
    const ring = [
      bad('src/text/a.ts', `import './b';`),
      bad('src/text/b.ts', `import './c';`),
      bad('src/text/c.ts', `import './a';`),
    ];
    expect(print(imports.cycles(ring)).join()).toContain(
      'src/text/a.ts → src/text/b.ts → src/text/c.ts → src/text/a.ts',
    );
  });

  it('files that are long on the whole', () => {
    const tree = [70, 80, 160].map((n) => bad('src/text/a.ts', ...Array<string>(n).fill('')));
    expect(files.lengths(tree)).toHaveLength(2);
  });

  it('clutter at the top', () => {
    expect(print(files.topLevel(['src', 'notes.txt']))).toEqual([
      'notes.txt: is not expected at the top of the project',
    ]);
  });

  it('and pass what is right', () => {
    const good = bad(
      'src/assessments/assess.ts',
      `import type { Text } from '../text/text';`,
      `import { PermanentError } from '../errors';`,
      '/** Counts. */',
      'export const count = (text: Text) => text.content.length;',
    );
    const rules = [...Object.values(IN_SOURCE), ...Object.values(EVERYWHERE)];
    expect(print(rules.flatMap((rule) => rule(good)))).toEqual([]);
  });
});

function params(count: number): string {
  return Array.from({ length: count }, (_, n) => `private readonly p${n}: P`).join(', ');
}
