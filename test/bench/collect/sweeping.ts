import { generate } from '../../web-of-councils/generated/generate';
import { judge, shares, truthsOf, type Verdict } from '../../web-of-councils/judge';
import { registered } from '../../web-of-councils/register-folder';
import { addressOf } from '../../web-of-councils/served/request-log';
import { result, type Result } from '../measure';
import { run } from './command';
import { costs, manners } from './manners';
import { Stage } from './stage';

export const ALL = Number(process.env['BENCH_COUNCILS'] ?? 339);
export const ROBOTS = '/robots.txt';

export const verdictsOf = async (stage: Stage): Promise<Verdict[]> => {
  const said = await stage.said();
  const truths = truthsOf(stage.web.sites);
  return registered(stage.web.sites).map(({ council: { gss, name } }) =>
    judge(name, truths.get(gss)!, said.get(gss) ?? { state: 'not swept', statements: [] }),
  );
};

const sweep = async (stage: Stage) => {
  const started = performance.now();
  const { peak } = await run(stage.sweep, stage.environment);
  return { seconds: (performance.now() - started) / 1_000, peak: peak() };
};

const full = async (stage: Stage, tenth: number): Promise<Result[]> => {
  const { seconds, peak } = await sweep(stage);
  const verdicts = await verdictsOf(stage);
  for (const { council, faults } of verdicts)
    for (const fault of faults) console.log(`  ${council}: ${fault}`);
  const { recall, precision, states } = shares(verdicts);
  const hosts = registered(stage.web.sites).map(
    (one) => new Set(one.hosts.map(({ name }) => name)),
  );
  const exponent = Math.log10(seconds / tenth) / Math.log10(10);
  return [
    result(`full sweep of ${verdicts.length} councils, no delay`, seconds, 's', ['<=', 600]),
    result('  a tenth of them', tenth, 's'),
    result('  exponent of time, 1× to 10×', exponent, '', ['<=', 1.1]),
    result(
      '  most memory of the process',
      peak.own,
      'MB',
      ['<=', 400],
      `${peak.all} MB with readers`,
    ),
    result('  recall of statements', recall, '', ['>=', 0.95]),
    result('  precision of statements', precision, '', ['>=', 0.95]),
    result('  final states that are right', states, '', ['>=', 0.95]),
    ...costs(hosts.map((own) => stage.web.log.count(own))),
    ...manners(stage.web.log),
  ];
};

/** The same web on the next day: banners have changed, statements have not. */
const again = async (stage: Stage): Promise<Result[]> => {
  const before = [...stage.web.log.asked];
  const counts = await stage.counts();
  stage.web.forget();
  stage.web.nextDay();
  const { seconds } = await sweep(stage);
  const now = await stage.counts();
  const bare = stage.web.log.unconditional(before).filter(({ path }) => path !== ROBOTS);
  const asked = stage.web.log.asked.length;
  const note = bare[0] && addressOf(bare[0]);
  const which = (await stage.rewritten()).slice(0, 3).join(' ') || undefined;
  return [
    result('second sweep of an unchanged web', seconds, 's', undefined, `${asked} requests`),
    result(
      '  requests without a condition that could have had one',
      bare.length,
      '',
      ['<=', 0],
      note,
    ),
    result('  new versions of statements', now.versions - counts.versions, '', ['<=', 0], which),
    result('  new documents', now.documents - counts.documents, '', ['<=', 0]),
    result('  new assessments', now.assessments - counts.assessments, '', ['<=', 0]),
  ];
};

/** The whole service: register, queue, database, captures, assessments. */
export const sweeping = async (): Promise<Result[]> => {
  const small = await Stage.open(generate(Math.max(2, Math.round(ALL / 10))));
  const tenth = await sweep(small);
  await small.close();
  const stage = await Stage.open(generate(ALL));
  const results = [...(await full(stage, tenth.seconds)), ...(await again(stage))];
  await stage.close();
  return results;
};
