import { jobId, JOB_NAMES, JOBS } from './jobs';

const uuid = '11111111-2222-4333-8444-555555555555';

describe(jobId.name, () => {
  it('is the same for the same work and another for any other', () => {
    const ids = [
      jobId({ name: 'fetch-address', payload: { submission: uuid } }),
      jobId({ name: 'read-document', payload: { document: uuid, declared: 'pdf' } }),
      jobId({ name: 'read-document', payload: { document: uuid, declared: 'html' } }),
      jobId({ name: 'assess-text', payload: { text: uuid, rubric: null } }),
      jobId({ name: 'assess-text', payload: { text: uuid, rubric: 'council-statement' } }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(jobId({ name: 'assess-text', payload: { text: uuid, rubric: null } })).toBe(ids[3]);
  });

  it('holds no character that the queue refuses', () => {
    const id = jobId({ name: 'read-document', payload: { document: uuid, declared: 'pdf' } });
    expect(id).not.toContain(':');
  });
});

describe('JOBS', () => {
  it.each(JOB_NAMES)('%s is tried again a few times, and never without end', (name) => {
    const { attempts, backoff, timeout } = JOBS[name];
    expect(attempts).toBeGreaterThan(1);
    expect(attempts).toBeLessThan(6);
    expect(backoff).toBeGreaterThan(0);
    expect(timeout).toBeLessThanOrEqual(300_000);
  });

  it.each(JOB_NAMES)('%s refuses a payload that is not ids', (name) => {
    expect(
      JOBS[name].payload.safeParse({ submission: 'x', document: 'y', text: 'z' }).success,
    ).toBe(false);
    expect(JOBS[name].payload.safeParse(null).success).toBe(false);
  });
});
