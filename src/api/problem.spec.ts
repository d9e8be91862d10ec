import { Invalid, NotFound, PassingFault, PermanentError } from '../errors';
import { problemOf } from './problem';

describe(problemOf.name, () => {
  it.each([
    [new NotFound('Not here.'), 404, 'not-found', 'Not here.'],
    [new PermanentError('corrupt', 'Damaged.'), 422, 'corrupt', 'Damaged.'],
    [new PassingFault('site-busy', 'Later.'), 503, 'site-busy', 'Later.'],
    [Object.assign(new Error('x'), { code: 'ENOSPC' }), 507, 'storage-full', /room/],
    [Object.assign(new Error('x'), { code: '57P03' }), 503, 'unavailable', /database/],
  ])('%s', (error, status, code, detail) => {
    const problem = problemOf(error);
    expect(problem).toMatchObject({ type: 'about:blank', status, code });
    expect(problem.detail).toMatch(detail);
  });

  it('names the fields that cannot be used', () => {
    const fields = { address: 'Enter a full web address.' };
    expect(problemOf(new Invalid(fields))).toMatchObject({ status: 400, code: 'invalid', fields });
  });

  it('never repeats what a bug says', () => {
    const problem = problemOf(new Error('password is hunter2'), 500, 'password is hunter2');
    expect(JSON.stringify(problem)).not.toContain('hunter2');
    expect(problem).toMatchObject({ status: 500, code: 'fault' });
  });
});
