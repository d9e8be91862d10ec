import { hostEntries, hostRegister } from './host-register';
import { loadPlatforms, loadRegister } from './load-register';
import { type HostChange, planHosts } from './plan-hosts';
import { planSuccessions } from './plan-successions';
import { readRegisterSheet } from './register-sheet';

const register = loadRegister();
const organisations = () => new Map(register.organisations.map((each) => [each.id, each]));
const rows = (csv: string) => readRegisterSheet(Buffer.from(csv)).rows;

describe(planHosts.name, () => {
  const stored: HostChange[] = register.hosts.map((each) => ({ ...each }));
  const plan = (lines: string) =>
    planHosts(
      rows(`id,host,role,note\n${lines}\n`),
      {
        organisations: organisations(),
        hosts: hostRegister(hostEntries(register, '2026-11-23'), loadPlatforms()),
        platforms: loadPlatforms(),
      },
      stored,
    )[0];

  it.each([
    ['E06000047,https://www.durhamcity.gov.uk/x,alias,', 'added', 'durhamcity.gov.uk of Durham'],
    ['W06000004,sirddinbych.gov.uk,Alias,Welsh', 'unchanged', 'stays as it is'],
    ['W06000004,sirddinbych.gov.uk,none,', 'changed', 'alias becomes none'],
    ['E06000047,durham.cloudfront.net,platform,', 'added', 'platform'],
    ['E06000047,gov.uk,alias,', 'refused', 'no host of one organisation'],
    ['E06000047,llyw.cymru,alias,', 'refused', 'no host of one organisation'],
    ['E06000047,moderngov.co.uk,committee,', 'refused', 'no host of one organisation'],
    ['E06000047,10.0.0.1,alias,', 'refused', 'no host of one organisation'],
    ['E06000047,,alias,', 'refused', 'no host of one organisation'],
    ['E06000047,www.durham.gov.uk,none,', 'refused', 'change that instead'],
    ['E06000047,durham.gov.uk,website,', 'refused', 'change it there'],
    ['E06000047,durham.org.uk,owner,', 'refused', 'must be one of committee'],
    ['E9,durham.org.uk,alias,', 'refused', 'No organisation of the register has the id “E9”'],
  ])('%s: %s', (line, outcome, sentence) => {
    const planned = plan(line);
    expect(planned?.outcome).toBe(outcome);
    expect(planned?.sentence).toContain(sentence);
  });
});

describe(planSuccessions.name, () => {
  const plan = (lines: string) =>
    planSuccessions(
      rows(`predecessor,successor,date,note\n${lines}\n`),
      organisations(),
      register.successions,
    );

  it('ends whoever is followed on the day before', () => {
    const [first, second] = plan(
      'E10000030,E07000207,1 April 2027,east\nE10000030,E07000209,2027-04-01,west',
    );
    expect(first).toMatchObject({
      outcome: 'added',
      sentence:
        'Surrey County Council (E10000030) is followed by Elmbridge Borough Council (E07000207) on 1 April 2027.',
      change: { date: '2027-04-01', endDate: '2027-03-31', note: 'east' },
    });
    expect(second?.outcome).toBe('added');
  });

  it.each([
    ['E10000006,E06000063,2023-04-01,divided between two councils', 'unchanged', 'stays'],
    ['E06000063,E10000006,2027-04-01,', 'refused', 'follows'],
    ['E06000063,E06000063,2027-04-01,', 'refused', 'cannot follow itself'],
    ['E10000006,E06000065,2030-04-01,', 'refused', 'ended on 31 March 2023 already'],
    ['E06000063,E06000065,2020-04-01,', 'refused', 'began on 1 April 2023 only'],
    ['E06000063,E06000065,soon,', 'refused', 'must be a date'],
    ['E06000063,E1,2027-04-01,', 'refused', 'successor “E1” is not in the register'],
  ])('%s: %s', (line, outcome, sentence) => {
    const [planned] = plan(line);
    expect(planned?.outcome).toBe(outcome);
    expect(planned?.sentence).toContain(sentence);
  });
});
