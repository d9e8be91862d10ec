// Shows the whole thing on any machine with Node: installs, builds, starts the service with its own
// database, audits the sample statements through the queue, and serves the result until Ctrl-C.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { build } from './build.mjs';
import { install, isInstalled, nodeTooOld } from './install.mjs';
import { ROOT } from './process.mjs';
import { client, isFinal, isTaken, startService } from './service.mjs';

const PORT = Number(process.env.PORT || 3000);
const ADDRESS = `http://localhost:${PORT}`;
const SAMPLES = path.join(ROOT, 'test', 'fixtures', 'samples');

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const did = async (text, work) => {
  process.stdout.write(`${text} … `);
  const started = performance.now();
  const result = await work();
  if (!result.ok) fail(`failed\n${result.output}`);
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
};

const environment = () => {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: String(PORT) };
  env.LOG_LEVEL ??= 'warn';
  // The demo never touches a database or queue that was set up for something else.
  delete env.DATABASE_URL;
  delete env.REDIS_URL;
  delete env.PUBLIC_URL;
  return env;
};

const line = ({ source, state, progress, assessment, error }) => {
  const name = source.padEnd(32);
  if (state === 'assessed') {
    const { score, band } = assessment;
    return score === null
      ? `${name}  not scored`
      : `${name}  band ${band}  score ${score.toFixed(0)}`;
  }
  if (state === 'failed') return `${name}  cannot be audited: ${error.message}`;
  if (state === 'needs-a-person') return `${name}  needs a person to read it`;
  return `${name}  ${String(progress.percent).padStart(3)} %  ${progress.text}`;
};

const fit = (text) => text.slice(0, Math.max(40, (process.stdout.columns ?? 200) - 1));

/** Redraws all lines on a terminal; prints only what has changed anywhere else. */
const painter = () => {
  let drawn = [];
  return (documents) => {
    const lines = documents.map(line).map(fit);
    if (process.stdout.isTTY) {
      if (drawn.length > 0) process.stdout.write(`\x1b[${drawn.length}A`);
      process.stdout.write(lines.map((text) => `\x1b[2K${text}\n`).join(''));
    } else {
      for (const [number, text] of lines.entries()) if (text !== drawn[number]) console.log(text);
    }
    drawn = lines;
  };
};

const audit = async (api) => {
  const samples = JSON.parse(fs.readFileSync(path.join(SAMPLES, 'samples.json'), 'utf8'));
  const ids = [];
  for (const { file, rubric } of samples) {
    const known = await api.find(file);
    ids.push((known ?? (await api.submit(path.join(SAMPLES, file), rubric))).id);
  }
  const paint = painter();
  for (;;) {
    const documents = await Promise.all(ids.map((id) => api.document(id)));
    paint(documents);
    if (documents.every(isFinal)) return documents;
    await after(300);
  }
};

const guide = (documents) => {
  const best = documents.find(({ state }) => state === 'assessed');
  console.log(`\nAll samples are audited. Open ${ADDRESS} in a browser.`);
  if (best) console.log(`A statement with its evidence: ${ADDRESS}/documents/${best.id}`);
  console.log(`The rubrics: ${ADDRESS}/rubrics    The API: ${ADDRESS}/api/openapi.json`);
  console.log('The councils and companies are made up. Ctrl-C stops everything; data is kept.');
};

const old = nodeTooOld();
if (old) fail(old);
if (await isTaken(PORT)) {
  fail(
    `Port ${PORT} is in use, perhaps by a demo that is still running at ${ADDRESS}.\n` +
      `Stop it, or choose another port: PORT=${PORT + 1} npm run demo`,
  );
}
if (!isInstalled()) await did('Installing packages (a minute or two the first time)', install);
await did('Building', build);

const started = performance.now();
const { child, exited } = startService(environment());
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    // On a terminal Ctrl-C has reached the service already; a second one does not wait.
    child.kill(stopping ? 'SIGKILL' : 'SIGTERM');
    if (!stopping) console.log('\nStopping …');
    stopping = true;
  });
}
void exited.then((code) => {
  if (!stopping) fail(`The service stopped (${code}).`);
  process.exit(code);
});

const api = client(`http://127.0.0.1:${PORT}`);
console.log('Starting the database and the service …');
if (!(await api.ready(child))) {
  child.kill('SIGTERM');
  fail('The service did not come up.');
}
console.log(`Ready after ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
guide(await audit(api));
await exited;
