import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One source file with what the rules ask about it. Paths are relative to the project, with `/`. */
export type Source = {
  readonly path: string;
  readonly lines: number;
  readonly ast: ts.SourceFile;
  /** Module specifiers as written: `../text/text`, `@nestjs/common`, `node:fs`. */
  readonly imports: readonly string[];
  /** Those of them that are erased: `import type`. */
  readonly types: ReadonlySet<string>;
};

/** A rule that is broken, in words a person can act on. */
export type Violation = { readonly file: string; readonly rule: string };

const isErased = (node: ts.Statement) =>
  (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === TYPE) ||
  (ts.isExportDeclaration(node) && node.isTypeOnly);

const TYPE = ts.SyntaxKind.TypeKeyword;

/** Specifiers that only stand in statements that are erased when the code is built. */
const typesOf = (ast: ts.SourceFile): Set<string> => {
  const all = ast.statements.flatMap((node) =>
    (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
    node.moduleSpecifier &&
    ts.isStringLiteral(node.moduleSpecifier)
      ? [{ specifier: node.moduleSpecifier.text, erased: isErased(node) }]
      : [],
  );
  const kept = new Set(all.filter(({ erased }) => !erased).map(({ specifier }) => specifier));
  return new Set(all.map(({ specifier }) => specifier).filter((one) => !kept.has(one)));
};

export const parse = (file: string, content: string): Source => {
  const ast = ts.createSourceFile(file, content, ts.ScriptTarget.ES2023, true);
  return {
    path: file,
    lines: content.split('\n').length - (content.endsWith('\n') ? 1 : 0),
    ast,
    imports: ts.preProcessFile(content, true, true).importedFiles.map((one) => one.fileName),
    types: typesOf(ast),
  };
};

/** Every TypeScript file under the given folders. */
export const readTree = (root: string, folders: readonly string[]): Source[] =>
  folders
    .filter((folder) => fs.existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      fs
        .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => path.posix.join(folder, name.split(path.sep).join('/'))),
    )
    .sort()
    .map((file) => parse(file, fs.readFileSync(path.join(root, file), 'utf8')));

export const isSpec = (file: string) => file.endsWith('.spec.ts');

/** Name without folder and extension: `claim`, `documents.service`, `assess.spec`. */
export const nameOf = (file: string) => path.posix.basename(file).replace(/\.ts$/, '');

/** A dot in the name means framework. A spec counts as what it tests. */
export const hasDot = (file: string) =>
  nameOf(file)
    .replace(/\.spec$/, '')
    .includes('.');

/** The folder under `src/` that a file belongs to; `null` for files directly in `src/`. */
export const moduleOf = (file: string): string | null => /^src\/([^/]+)\//.exec(file)?.[1] ?? null;

/** Path of a relative import as written from `file`, without extension: `src/text/text`. */
export const resolveImport = (file: string, specifier: string): string =>
  path.posix.join(path.posix.dirname(file), specifier).replace(/\.(js|ts)$/, '');

/** Package of a bare import: `@nestjs/common`, `pdf-parse` for `pdf-parse/node`. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

export const isRelative = (specifier: string) => specifier.startsWith('.');
