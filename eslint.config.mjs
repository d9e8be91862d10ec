import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const readonly = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-test-*/',
      'coverage/',
      '.data/',
      'node_modules/',
      'test/fixtures/documents/',
    ],
  },
  // A rule that has to be switched off somewhere is the wrong rule: change it here, for all.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    rules: {
      // Documents are full of control and combining characters; the readers name them on purpose.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-as-const': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // A Nest module is an empty class with a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      // Jest's matchers are typed `any`, and a test asserts what it reads.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/commands/*.ts'],
    rules: {
      // Commands load what needs the whole service when they are run: the others start at once.
      '@typescript-eslint/no-require-imports': ['error', { allow: ['^\\.\\.?/'] }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    rules: { 'no-unused-vars': ['error', { ignoreRestSiblings: true }] },
    languageOptions: {
      globals: readonly(
        ...['process', 'console', 'fetch', 'AbortSignal', 'FormData', 'Blob', 'Buffer', 'URL'],
        ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
        ...['__dirname', 'require', 'module'],
      ),
    },
  },
  {
    files: ['src/web/assets/**/*.js'],
    languageOptions: {
      globals: readonly(
        ...['window', 'document', 'navigator', 'location', 'history', 'fetch', 'console'],
        ...['EventSource', 'IntersectionObserver', 'ResizeObserver', 'HTMLElement', 'CSS', 'URL'],
        ...['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'matchMedia', 'FormData'],
        ...['Event', 'CustomEvent', 'Node', 'Element', 'sessionStorage', 'localStorage'],
      ),
    },
  },
);
