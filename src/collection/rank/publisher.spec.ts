import { publisherOf } from './publisher';

describe(publisherOf, () => {
  it.each([
    ['Ambershire County Council', 'council'],
    ['London Borough of Fenmouth', 'council'],
    ['Cyngor Sir Ambr', 'council'],
    ['North Fens Combined Authority', 'council'],
    ['Fenmouth (abolished 2019, now Ambershire)', 'council'],
    ['Ambershire Police (not a council)', 'other-body'],
    ['Fenmouth Parish Council', 'other-body'],
    ['Fenmouth Town Council (parish, out of scope)', 'other-body'],
    ['(aggregator: papers.example)', 'other-body'],
    ['Fenmouth Homes', 'other-body'],
    ['Amber Cleaning Ltd', 'other-body'],
    ['Amber Hospitals NHS Trust', 'other-body'],
    ['Fenmouth', 'unsaid'],
    ['', 'unsaid'],
  ])('%s: %s', (name, standing) => {
    expect(publisherOf(name).standing).toBe(standing);
  });
});
