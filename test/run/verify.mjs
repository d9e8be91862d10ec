// The one command before anything is handed in: installs, checks, builds and runs every test.
// Nothing is skipped silently: what could not run counts as failed and says what to install.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { install, nodeTooOld } from './install.mjs';
import { bin, npm, run } from './process.mjs';
import { chromium, redis } from './services.mjs';

const steps = [];

const step = async (name, work) => {
  const started = performance.now();
  process.stdout.write(`── ${name}\n`);
  let result;
  try {
    result = await work();
  } catch (error) {
    result = { ok: false, output: error.message };
  }
  const seconds = (performance.now() - started) / 1000;
  if (!result.ok) process.stdout.write(`${result.output.trimEnd()}\n── ${name}: FAILED\n`);
  steps.push({ name, seconds, ...result });
  return result;
};

/** Names of tests that were written and not run. */
const leftOut = ({ testResults }) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => ['pending', 'todo', 'disabled', 'skipped'].includes(status))
      .map(({ fullName }) => `${path.basename(name)}: ${fullName}`),
  );

const runJest = async (env, ...args) => {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'msaudit-jest-')), 'result.json');
  const command = bin('jest/bin/jest.js', '--ci', '--json', `--outputFile=${file}`, ...args);
  const { ok } = await run(command, { live: true, env, minutes: 30 });
  if (!fs.existsSync(file))
    return { ok: false, output: 'jest gave no result', passed: 0, failed: 0 };
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  const skipped = leftOut(report);
  return {
    ok: ok && skipped.length === 0 && report.numPassedTests > 0,
    output: skipped.map((name) => `not run: ${name}`).join('\n') || 'see above',
    note: `${report.numTotalTests} tests in ${report.numTotalTestSuites} files`,
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites + skipped.length,
  };
};

const table = () => {
  const width = Math.max(...steps.map(({ name }) => name.length));
  for (const { name, ok, seconds, note } of steps) {
    const result = ok ? 'ok    ' : 'FAILED';
    const time = `${seconds.toFixed(1)} s`.padStart(8);
    console.log(`${name.padEnd(width)}  ${result} ${time}  ${note ?? ''}`.trimEnd());
  }
};

const services = async (stops) => {
  const env = { ...process.env, CI: 'true' };
  delete env.REDIS_URL;
  delete env.DATABASE_URL;
  const missing = [];
  const found = await Promise.allSettled([chromium(), redis()]);
  for (const one of found) if (one.status === 'rejected') missing.push(one.reason.message);
  if (found[0].status === 'fulfilled') env.CHROMIUM_PATH = found[0].value;
  if (found[1].status === 'fulfilled') {
    env.TEST_REDIS_URL = found[1].value.url;
    stops.push(found[1].value.stop);
  }
  return { ok: missing.length === 0, output: missing.join('\n'), env };
};

const verify = async (stops) => {
  const old = nodeTooOld();
  const node = await step('node', () => ({ ok: !old, output: old, note: process.versions.node }));
  if (!node.ok) return;
  if (!(await step('install', install)).ok) return;
  const script = (name, command) => step(name, () => run(npm('run', '--silent', command)));
  // Looking for faults takes as long as all the rest before the tests, and has no use for it.
  const lint = script('lint', 'lint');
  await script('format', 'format:check');
  await script('types', 'types');
  await script('build', 'build');
  await lint;
  const ready = await step('services', () => services(stops));
  // Without the services the rest can still be judged; the missing part has failed already.
  const which = ready.ok ? [] : ['--selectProjects', 'unit'];
  await step('tests', () => runJest(ready.env ?? process.env, ...which));
};

const stops = [];
const stop = () => stops.splice(0).forEach((one) => one());
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    stop();
    process.exit(1);
  });
}
try {
  await verify(stops);
} finally {
  stop();
}

console.log();
table();
const tests = steps.find(({ name }) => name === 'tests');
const failedSteps = steps.filter(({ name, ok }) => !ok && name !== 'tests').length;
// A test run that broke without a failed test is a failure too.
const failed =
  failedSteps + Math.max(tests?.failed ?? 0, tests && !tests.ok ? 1 : 0) + (tests ? 0 : 1);
console.log(`${tests?.passed ?? 0} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
