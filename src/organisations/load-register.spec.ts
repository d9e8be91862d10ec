import { loadCouncils } from './councils';
import { loadRegister } from './load-register';

describe(loadRegister.name, () => {
  const { organisations, successions } = loadRegister();
  const ended = organisations.filter(({ endDate }) => endDate !== null);
  const byId = new Map(organisations.map((each) => [each.id, each]));

  it('has every council of England and Wales once, and those that have gone', () => {
    const now = loadCouncils();
    const count = (test: (each: (typeof now)[number]) => boolean) => now.filter(test).length;
    expect(count(({ kind, nation }) => kind === 'council' && nation === 'England')).toBe(317);
    expect(count(({ kind, nation }) => kind === 'council' && nation === 'Wales')).toBe(22);
    expect(count(({ kind }) => kind === 'combined-authority')).toBe(14);
    expect(ended).toHaveLength(48 + 2);
  });

  it('tells of every council of today its people, website and type', () => {
    const bare = loadCouncils()
      .filter(({ kind }) => kind === 'council')
      .filter(({ population, website, type }) => !population || !website || !type);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('has a Welsh name for each council of Wales, and for no other', () => {
    const welsh = organisations.filter(({ welshName }) => welshName?.startsWith('Cyngor '));
    expect(welsh.map(({ nation }) => nation)).toEqual(Array<string>(22).fill('Wales'));
  });

  it('lets every organisation that ended be followed by one that began the next day', () => {
    const nextDay = (day: string) =>
      new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const lost = ended.filter(
      ({ id, endDate }) =>
        !successions.some(
          (each) => each.predecessor === id && each.date === nextDay(endDate ?? ''),
        ),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
    const early = successions.filter(
      ({ successor, date }) => byId.get(successor)?.startDate !== date,
    );
    expect(early).toEqual([]);
    expect(successions).toHaveLength(53);
  });

  it('puts a committee system behind nearly every council', () => {
    const count = (system: string | null) =>
      loadCouncils().filter(
        ({ kind, committeeSystem }) => kind === 'council' && committeeSystem === system,
      ).length;
    expect([count('ModernGov'), count('CMIS'), count('own pages'), count(null)]).toEqual([
      ...[295, 21, 22, 1],
    ]);
  });
});
