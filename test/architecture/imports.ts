import {
  ENTRIES,
  FRAMEWORK,
  FRAMEWORK_FILES,
  FREE,
  GROUND_FOLDERS,
  HOMES,
  LINE,
  WIRING,
} from './line';
import {
  hasDot,
  isRelative,
  isSpec,
  moduleOf,
  packageOf,
  resolveImport,
  type Source,
  type Violation,
} from './tree';

const place = (module: string | null) => (LINE as readonly string[]).indexOf(module ?? '');

const isGround = (module: string | null) => module !== null && GROUND_FOLDERS.includes(module);

/** Files whose subject is the framework: dotted ones, wiring modules and what lies in `src/`. */
const isFramework = (file: string) => {
  const module = moduleOf(file);
  return (
    module === null ||
    hasDot(file) ||
    WIRING.includes(module) ||
    FRAMEWORK_FILES.includes(file.replace('.spec.ts', '.ts'))
  );
};

const relative = (source: Source, specifiers: readonly string[] = source.imports) =>
  specifiers.filter(isRelative).map((specifier) => `${resolveImport(source.path, specifier)}.ts`);

/** What is left of the imports when the code runs. */
const atRunTime = (source: Source) =>
  relative(
    source,
    source.imports.filter((specifier) => !source.types.has(specifier)),
  );

const bare = (source: Source) =>
  source.imports.filter((specifier) => !isRelative(specifier) && !specifier.startsWith('node:'));

/** Each module imports only from those to its left. */
export const line = (source: Source): Violation[] => {
  const from = moduleOf(source.path);
  if (from === null) return [];
  return relative(source).flatMap((target) => {
    const to = moduleOf(target);
    const broken = (rule: string) => [{ file: source.path, rule }];
    if (to === from || !target.startsWith('src/')) return [];
    if (to === null) {
      if (FREE.some((free) => target === `${free}.ts`)) return [];
      if (from === 'commands' && target === 'src/app.module.ts') return [];
      if (target !== 'src/config.ts') return broken(`no module may import ${target}`);
      return isFramework(source.path)
        ? []
        : broken('a file without a dot takes what it needs as arguments, not from config.ts');
    }
    if (isGround(from)) return broken(`${from}/ is the ground floor: it may not import ${target}`);
    if (isGround(to)) {
      return isFramework(source.path) || !atRunTime(source).includes(target)
        ? []
        : broken(`a file without a dot may not import the database (${target})`);
    }
    if (place(to) < 0) return broken(`${to}/ has no place in the line of modules`);
    if (place(to) > place(from)) {
      return broken(`${from}/ stands left of ${to}/ in the line and may not import ${target}`);
    }
    return [];
  });
};

/**
 * A dot means framework: files without one import neither a framework nor a file with a dot. They
 * may name the type of what such a file holds, to turn an entity into JSON or a view.
 */
export const dots = (source: Source): Violation[] => {
  if (isFramework(source.path) || isSpec(source.path)) return [];
  return [
    ...bare(source)
      .filter((specifier) => FRAMEWORK.test(packageOf(specifier)))
      .map((specifier) => `a file without a dot may not import ${specifier}`),
    ...atRunTime(source)
      .filter((target) => target.startsWith('src/') && hasDot(target) && !target.endsWith('.d.ts'))
      .map((target) => `a file without a dot may not import ${target}, which has one`),
  ].map((rule) => ({ file: source.path, rule }));
};

/** Some packages have one home: only that module imports them. */
export const homes = (source: Source): Violation[] =>
  bare(source).flatMap((specifier) => {
    const home = HOMES[packageOf(specifier)];
    return home === undefined || home === moduleOf(source.path) || isSpec(source.path)
      ? []
      : [{ file: source.path, rule: `only ${home}/ may import ${specifier}` }];
  });

/** What the service imports is installed in production too. */
export const installed =
  (dependencies: readonly string[]) =>
  (source: Source): Violation[] =>
    isSpec(source.path)
      ? []
      : bare(source)
          .filter((specifier) => !dependencies.includes(packageOf(specifier)))
          .map((specifier) => ({
            file: source.path,
            rule: `${specifier} is not in "dependencies" of package.json`,
          }));

/** Files that import each other in a ring when the code runs, reported once per ring. */
export const cycles = (sources: readonly Source[]): Violation[] => {
  const targets = new Map(sources.map((source) => [source.path, atRunTime(source)]));
  const state = new Map<string, 'open' | 'closed'>();
  const found: Violation[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'closed' || !targets.has(file)) return;
    if (state.get(file) === 'open') {
      const ring = [...trail.slice(trail.indexOf(file)), file];
      found.push({ file, rule: `imports itself in a ring: ${ring.join(' → ')}` });
      return;
    }
    state.set(file, 'open');
    for (const target of targets.get(file) ?? []) visit(target, [...trail, file]);
    state.set(file, 'closed');
  };
  for (const source of sources) visit(source.path, []);
  return found;
};

/** Nothing in `src/` imports an entry or a test. */
export const entries = (source: Source): Violation[] =>
  relative(source)
    .filter((target) => ENTRIES.includes(target) || target.startsWith('test/'))
    .filter(() => !isSpec(source.path))
    .map((target) => ({ file: source.path, rule: `nothing in src/ may import ${target}` }));
