import ts from 'typescript';
import { ENTRIES, GROUND, GROUND_FOLDERS, LINE, TOP_LEVEL, WIRING } from './line';
import { hasDot, isSpec, moduleOf, type Source, type Violation } from './tree';

export const MOST_LINES = 300;
export const ENTRY_LINES = 40;
const DEPENDENCIES = 5;
const NO_PURE_CORE = [...WIRING, 'pipeline', 'api', 'web'];

const violation = (source: Source, rule: string): Violation => ({ file: source.path, rule });

const lineOf = (source: Source, position: number) =>
  source.ast.getLineAndCharacterOfPosition(position).line + 1;

/** No drawers: every file and folder is named after what it holds. */
export const names = (source: Source): Violation[] => {
  const parts = source.path.replace(/\.ts$/, '').split('/');
  const drawer = parts.find((part) => /^(utils?|common|helpers?|index|misc|shared)$/.test(part));
  const shouting = parts.find((part) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(part));
  return [
    ...(drawer ? [violation(source, `"${drawer}" says nothing: name it after what it holds`)] : []),
    ...(shouting ? [violation(source, `"${shouting}" is not in kebab-case`)] : []),
  ];
};

/** Only known files and folders stand in `src/`. */
export const places = (source: Source): Violation[] => {
  const module = moduleOf(source.path);
  if (module === null) {
    const known = [...ENTRIES, ...GROUND].includes(source.path.replace('.spec.ts', '.ts'));
    return known ? [] : [violation(source, 'belongs in a module, not directly in src/')];
  }
  return [...LINE, ...GROUND_FOLDERS].includes(module)
    ? []
    : [violation(source, `${module}/ has no place in the line of modules`)];
};

/** No file is long, and the files that start something are short. */
export const length = (source: Source): Violation[] => {
  const most = ENTRIES.includes(source.path) ? ENTRY_LINES : MOST_LINES;
  return source.lines <= most
    ? []
    : [violation(source, `has ${source.lines} lines; at most ${most} are allowed: split it`)];
};

/** Median and 90th percentile of file length over all that is not a test. */
export const lengths = (sources: readonly Source[]): Violation[] => {
  const sorted = sources
    .filter((source) => !isSpec(source.path))
    .map((source) => source.lines)
    .sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return [
    ...(at(0.5) < 60 ? [] : [{ file: 'src', rule: `median file length is ${at(0.5)}, not < 60` }]),
    ...(at(0.9) < 150 ? [] : [{ file: 'src', rule: `nine in ten files reach ${at(0.9)} lines` }]),
  ];
};

const isExported = (node: ts.Node) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some((m) => m.kind === ts.SyntaxKind.ExportKeyword);

const hasDocblock = (node: ts.Node, source: Source) =>
  (ts.getLeadingCommentRanges(source.ast.text, node.getFullStart()) ?? []).some((range) =>
    source.ast.text.slice(range.pos, range.end).startsWith('/**'),
  );

const isFunction = (node: ts.Expression | undefined) =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

/** Every exported function and class of the pure core says what it takes, gives and throws. */
export const docblocks = (source: Source): Violation[] => {
  const module = moduleOf(source.path);
  if (module === null || NO_PURE_CORE.includes(module)) return [];
  if (hasDot(source.path) || isSpec(source.path)) return [];
  return source.ast.statements
    .filter((node) => isExported(node) && !hasDocblock(node, source))
    .flatMap((node) => {
      if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) {
        return [node.name?.text ?? 'default'];
      }
      return ts.isVariableStatement(node)
        ? node.declarationList.declarations
            .filter((declaration) => isFunction(declaration.initializer))
            .map((declaration) => declaration.name.getText(source.ast))
        : [];
    })
    .map((name) => violation(source, `exported ${name} has no docblock`));
};

const comments = (source: Source): { text: string; line: number }[] => {
  const found = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    const { text } = source.ast;
    const ranges = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of ranges) found.set(pos, text.slice(pos, end));
    for (const child of node.getChildren(source.ast)) if (!ts.isJsxText(child)) visit(child);
  };
  visit(source.ast);
  return [...found].map(([pos, text]) => ({ text, line: lineOf(source, pos) }));
};

/** No silenced checks and no notes to oneself. */
export const silencers = (source: Source): Violation[] =>
  comments(source).flatMap(({ text, line }) => {
    const word = /@ts-(?:ignore|expect-error|nocheck)|eslint-disable|\b(?:TODO|FIXME|XXX)\b/.exec(
      text,
    );
    return word ? [violation(source, `line ${line}: "${word[0]}" in a comment`)] : [];
  });

/** No `any`, no `forwardRef`, and no class that needs more than five others. */
export const shortcuts = (source: Source): Violation[] => {
  const found: Violation[] = [];
  const visit = (node: ts.Node): void => {
    const at = (rule: string) =>
      found.push(violation(source, `line ${lineOf(source, node.getStart(source.ast))}: ${rule}`));
    if (node.kind === ts.SyntaxKind.AnyKeyword) at('the type any');
    if (ts.isIdentifier(node) && node.text === 'forwardRef') at('forwardRef');
    if (ts.isConstructorDeclaration(node) && !isSpec(source.path)) {
      const injected = node.parameters.filter((parameter) => ts.canHaveModifiers(parameter));
      const count = injected.filter((p) => (ts.getModifiers(p) ?? []).length > 0).length;
      if (count > DEPENDENCIES) at(`${count} dependencies in a constructor: split the class`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source.ast);
  return found;
};

/** The top of the project holds what is expected there and nothing else. */
export const topLevel = (names: readonly string[]): Violation[] =>
  names
    .filter((name) => !TOP_LEVEL.includes(name))
    .map((file) => ({ file, rule: 'is not expected at the top of the project' }));
