import { hubOf, isAToZ, letterOf, wayOn } from './hubs';

const site = 'https://www.ambershire.gov.uk';

describe(hubOf.name, () => {
  it.each([
    ['Council and democracy', '/council', 'the council'],
    ['Policies, plans and strategies', '/x', 'policies'],
    ['Open data', '/transparency', 'transparency'],
    ['More', '/transparency-and-open-data', 'transparency'],
    ['Doing business with us', '/x', 'procurement'],
    ['A to Z', '/a-z', 'A to Z'],
    ['Site map', '/x', 'site map'],
    ['Polisïau a strategaethau', '/x', 'policies'],
  ])('%s', (label, path, name) => {
    expect(hubOf(label, site + path)?.name).toBe(name);
  });

  it.each([
    ['Planning policy', '/planning-policy'],
    ['News', '/news'],
    ['Council tax', '/council-tax'],
    ['Cookie policy', '/cookies'],
    ['Councillors and meetings', '/x'],
    ['Swimming', '/swimming'],
  ])('passes over %s', (label, path) => {
    expect(hubOf(label, site + path)).toBeNull();
  });
});

describe(wayOn.name, () => {
  const from = (path: string, depth: number, links = 40) => ({
    address: site + path,
    depth,
    links,
  });

  it('goes on from a home page that only asks which way', () => {
    expect(wayOn('Enter', `${site}/home`, from('/', 0, 3))?.priority).toBeGreaterThan(0.4);
    expect(wayOn('Cymraeg', `${site}/cy`, from('/', 0))?.name).toBe('the Welsh pages');
  });

  it('prefers what stands below a list to other pages, and these only near the home page', () => {
    const below = wayOn('Suppliers', `${site}/about/suppliers`, from('/about', 2));
    const any = wayOn('Swimming', `${site}/swimming`, from('/about', 1));
    expect(below!.priority).toBeGreaterThan(any!.priority);
    expect(wayOn('Swimming', `${site}/swimming`, from('/about', 2))).toBeNull();
    expect(wayOn('News', `${site}/about/news`, from('/about', 1))).toBeNull();
  });
});

describe(letterOf.name, () => {
  it('knows the letters that matter, modern before slavery before the rest', () => {
    const [m, s, h] = ['M', ' s ', 'Letter H'].map(letterOf);
    expect(m!).toBeGreaterThan(s!);
    expect(s!).toBeGreaterThan(h!);
    expect(letterOf('B')).toBeNull();
    expect(letterOf('Maps')).toBeNull();
  });

  it('knows an A to Z', () => {
    expect(isAToZ('A to Z of services', `${site}/x`)).toBe(true);
    expect(isAToZ('Services', `${site}/a-z?letter=m`)).toBe(true);
    expect(isAToZ('Services', `${site}/services`)).toBe(false);
  });
});
