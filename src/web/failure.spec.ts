import { Invalid, NotFound, PassingFault, PermanentError } from '../errors';
import { failureOf } from './failure';

describe(failureOf.name, () => {
  it.each([
    [new NotFound('no such document'), 404, false],
    [new Invalid({ file: 'Choose a file.' }), 400, false],
    [new PermanentError('corrupt', 'The file is damaged.'), 422, false],
    [new PassingFault('busy', 'The queue is full.'), 503, true],
    [new TypeError('x is undefined'), 500, true],
    ['a string', 500, true],
  ])('%p → %i', (error, status, fault) => {
    expect(failureOf(error)).toMatchObject({ status, fault });
  });

  it('keeps the sentence of an error that was written for people', () => {
    const { sentences } = failureOf(new PermanentError('corrupt', 'The file is damaged.'));
    expect(sentences).toEqual(['The file is damaged.']);
  });

  it('never shows the message of a bug', () => {
    const { title, sentences } = failureOf(new Error('password=hunter2'));
    expect(JSON.stringify([title, sentences])).not.toContain('hunter2');
  });

  it('uses the status of the framework, and a plain page for unknown ones', () => {
    expect(failureOf(new Error(), 403).title).toBe('This form has expired');
    expect(failureOf(new Error(), 418)).toMatchObject({ status: 418, fault: false });
    expect(failureOf(new Error(), 502).status).toBe(500);
  });
});
