import { followable } from './followable';

const page = 'https://www.ambershire.gov.uk/council/policies';

describe(followable.name, () => {
  it.each([
    ['statement', 'https://www.ambershire.gov.uk/council/statement'],
    ['/a/b?id=3#part', 'https://www.ambershire.gov.uk/a/b?id=3'],
    [' //media.ambershire.gov.uk/x.pdf ', 'https://media.ambershire.gov.uk/x.pdf'],
    ['?page=2', 'https://www.ambershire.gov.uk/council/policies?page=2'],
  ])('resolves %s', (written, address) => {
    expect(followable(written, page)).toBe(address);
  });

  it.each([
    ['another scheme', 'ftp://ambershire.gov.uk/x'],
    ['a script', 'javascript:void(0)'],
    ['a place on the page', '#content'],
    ['a name and password', 'https://user:secret@ambershire.gov.uk/'],
    ['no address', 'http://'],
    ['an endless path', `/${'deeper/'.repeat(21)}`],
    ['a path that repeats itself', '/news/events/news/events/news/events'],
    ['an endless address', `/search?q=${'a'.repeat(2_100)}`],
  ])('leaves out %s', (_, written) => {
    expect(followable(written, page)).toBeNull();
  });
});
