/** The modules of the service, each importing only from those to its left. */
export const LINE = [
  'text',
  'disclosures',
  'rubrics',
  'accounts',
  'organisations',
  'documents',
  'collection',
  'assessments',
  'marking',
  'benchmark',
  'contractors',
  'exercises',
  'reports',
  'pipeline',
  'api',
  'web',
  'commands',
] as const;

/** Files directly in `src/` that start something; each stays short. */
export const ENTRIES = ['src/main.ts', 'src/worker.ts', 'src/cli.ts'];

/** Everything else that may stand directly in `src/`. */
export const GROUND = ['src/config.ts', 'src/errors.ts', 'src/app.module.ts'];

/** Below the line: importable by framework files of every module, imports none of them. */
export const GROUND_FOLDERS = ['database'];

/** Pure errors and types that every file may use. */
export const FREE = ['src/errors'];

/** Packages that only files with a dot in their name may import. */
export const FRAMEWORK =
  /^(@nestjs\/.*|typeorm|bullmq|ioredis|express|multer|helmet|rxjs|nunjucks|pg|reflect-metadata)$/;

/** Dotless files that are framework all the same, because their subject is the framework. */
export const FRAMEWORK_FILES = ['src/web/nunjucks.ts'];

/** Modules without a pure core: they only wire. */
export const WIRING = ['commands', 'database'];

/** Packages with one home. */
export const HOMES: Readonly<Record<string, string>> = {
  bullmq: 'pipeline',
  ioredis: 'pipeline',
  nunjucks: 'web',
  'govuk-frontend': 'web',
  '@embedpdf/pdfium': 'documents',
  'pdf-parse': 'documents',
  'tesseract.js': 'documents',
  yauzl: 'documents',
};

/** What may stand at the top of the project. Do not grow this list lightly. */
export const TOP_LEVEL = [
  ...['src', 'migrations', 'rubrics', 'test', '.ci', '.git', '.github'],
  ...['package.json', 'package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'],
  ...['jest.config.cjs', 'eslint.config.mjs', '.swcrc', '.prettierrc', '.prettierignore'],
  ...['.editorconfig', '.gitignore', '.gitattributes', '.npmrc'],
  ...['Dockerfile', '.dockerignore', 'docker-compose.yml', 'README.md', 'LICENSE'],
];
