const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const read = (name) => JSON.parse(fs.readFileSync(path.join(__dirname, name), 'utf8'));

// Jest on Node 20 cannot load ES modules through require(): packages that ship nothing else are
// compiled on the way in. The list is computed, so a new dependency needs no edit here.
const esmOnly = Object.keys(read('package-lock.json').packages)
  .filter((key) => key.startsWith('node_modules/'))
  .filter((key) => fs.existsSync(path.join(__dirname, key, 'package.json')))
  .filter((key) => read(path.join(key, 'package.json')).type === 'module')
  .map((key) => key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length));

const escaped = [...new Set(esmOnly)].map((name) => name.replace(/[.+]/g, '\\$&'));
const commonjs = { type: 'commonjs', ignoreDynamic: false };

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        ...read('.swcrc'),
        exclude: [],
        swcrc: false,
        sourceMaps: 'inline',
        module: commonjs,
      },
    ],
    '^.+\\.m?js$': ['@swc/jest', { swcrc: false, jsc: { target: 'es2022' }, module: commonjs }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${escaped.join('|')})/)`, '<rootDir>/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/dist-test-', '<rootDir>/.data/'],
};

module.exports = {
  maxWorkers: Math.max(2, os.cpus().length - 1),
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'services',
      testMatch: [
        '<rootDir>/test/{database,pipeline,api,web,documents,commands,collection,web-of-councils}/**/*.spec.ts',
      ],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
    },
  ],
};
