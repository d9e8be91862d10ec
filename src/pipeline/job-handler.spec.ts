import { checkedHandlers, type JobHandler } from './job-handler';
import { JOB_NAMES, type JobName } from './jobs';

const handler = (name: JobName): JobHandler => ({
  name,
  ledger: { step: () => Promise.resolve(), fail: () => Promise.resolve() },
  work: () => Promise.resolve(),
});

describe(checkedHandlers.name, () => {
  it('takes one handler for every kind of job', () => {
    const handlers = checkedHandlers(JOB_NAMES, JOB_NAMES.map(handler));
    expect([...handlers.keys()]).toEqual(JOB_NAMES);
  });

  it('refuses to start when a kind of job has no handler', () => {
    const some = JOB_NAMES.slice(1).map(handler);
    expect(() => checkedHandlers(JOB_NAMES, some)).toThrow('no handler for the job fetch-address');
  });

  it('refuses to start when a kind of job has two', () => {
    const twice = [...JOB_NAMES, 'assess-text' as const].map(handler);
    expect(() => checkedHandlers(JOB_NAMES, twice)).toThrow('assess-text has two handlers');
  });
});
