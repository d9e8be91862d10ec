import { setTimeout as after } from 'node:timers/promises';
import { generate } from '../../web-of-councils/generated/generate';
import { shares } from '../../web-of-councils/judge';
import { registered } from '../../web-of-councils/register-folder';
import { addressOf, type Asked } from '../../web-of-councils/served/request-log';
import { result, type Result } from '../measure';
import { msaudit, run } from './command';
import { Stage } from './stage';
import { ALL, ROBOTS, verdictsOf } from './sweeping';

/** Shares of the work after which the sweep is killed: at its start, in its middle, near its end. */
const MOMENTS = [0.02, 0.3, 0.75];
/** Requests that a council costs, about. */
const COST = 9;

/**
 * What was asked for again after a kill though it had been answered before. The last answer of each
 * council may not have reached the database when the kill came: those are told apart.
 */
const refetched = (stage: Stage, before: readonly Asked[], later: readonly Asked[]) => {
  const answered = before.filter(({ status, path }) => status === 200 && path !== ROBOTS);
  const last = registered(stage.web.sites).flatMap(({ hosts }) => {
    const own = new Set(hosts.map(({ name }) => name));
    return answered.filter(({ host }) => own.has(host)).slice(-1);
  });
  const had = new Set(answered.map(addressOf));
  const inHand = new Set(last.map(addressOf));
  const again = later.filter((one) => had.has(addressOf(one)) && !one.conditional);
  return {
    stored: again.filter((one) => !inHand.has(addressOf(one))),
    onTheirWay: again.filter((one) => inHand.has(addressOf(one))),
  };
};

/** Sweeps killed with -9 at three moments, and gone on with. */
export const killing = async (): Promise<Result[]> => {
  const stage = await Stage.open(generate(ALL));
  const { log } = stage.web;
  const kills: number[] = [];
  for (const moment of MOMENTS) {
    const { child, ended } = msaudit(stage.sweep, stage.environment);
    while (log.asked.length < ALL * COST * moment && child.exitCode === null) await after(5);
    kills.push(log.asked.length);
    child.kill('SIGKILL');
    await ended;
  }
  await run(stage.sweep, stage.environment);
  const lost = kills.map((at, index) =>
    refetched(stage, log.asked.slice(0, at), log.asked.slice(at, kills[index + 1])),
  );
  const stored = lost.flatMap((one) => one.stored);
  const onTheirWay = lost.flatMap((one) => one.onTheirWay);
  const { recall, states } = shares(await verdictsOf(stage));
  await stage.close();
  const note = stored[0] && addressOf(stored[0]);
  return [
    result(`killed with -9 among ${ALL} councils`, kills.length, 'times'),
    result('  answers in hand that were fetched again', stored.length, '', ['<=', 0], note),
    result('  answers lost on their way into the database', onTheirWay.length, ''),
    result('  recall of statements after it', recall, '', ['>=', 0.95]),
    result('  final states that are right after it', states, '', ['>=', 0.95]),
  ];
};
