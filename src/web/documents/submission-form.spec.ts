import { Invalid } from '../../errors';
import { handedIn, rubricChoices, type SubmissionForm } from './submission-form';

const rubrics = ['council-statement', 'company-statement'];
const file = { name: 'statement.pdf', bytes: Buffer.from('%PDF-1.7') };
const form = (change: Partial<SubmissionForm>): SubmissionForm => ({
  file: null,
  address: '',
  rubric: 'document',
  ...change,
});

const fields = (change: Partial<SubmissionForm>): string[] => {
  try {
    handedIn(form(change), rubrics);
    return [];
  } catch (error) {
    return error instanceof Invalid ? Object.keys(error.fields) : ['another error'];
  }
};

describe(handedIn.name, () => {
  it('takes a file', () => {
    expect(handedIn(form({ file }), rubrics)).toMatchObject({ kind: 'upload', rubric: null });
  });

  it('takes an address and a chosen rubric', () => {
    const sent = form({ address: ' https://example.org/ ', rubric: 'company-statement' });
    expect(handedIn(sent, rubrics)).toEqual({
      kind: 'address',
      address: 'https://example.org/',
      rubric: 'company-statement',
    });
  });

  it('takes one of the two, not none and not both', () => {
    expect(fields({})).toEqual(['file']);
    expect(fields({ file, address: 'https://example.org/' })).toEqual(['file']);
    expect(fields({ address: ['a', 'b'] })).toEqual(['file']);
  });

  it('refuses a rubric that is not there', () => {
    expect(fields({ file, rubric: '../secrets' })).toEqual(['rubric']);
    expect(fields({ file, rubric: ['council-statement'] })).toEqual(['rubric']);
  });
});

describe(rubricChoices.name, () => {
  it('offers to let the document decide first', () => {
    const choices = rubricChoices([{ id: 'council-statement', title: 'Council statements' }]);
    expect(choices.map(({ value }) => value)).toEqual(['document', 'council-statement']);
  });
});
