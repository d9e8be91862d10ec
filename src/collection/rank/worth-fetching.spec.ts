import type { HostRegister } from '../../organisations/host-register';
import { isWorthFetching } from './worth-fetching';

const register: HostRegister = {
  ownerOf: (host) =>
    host.endsWith('ambershire.gov.uk')
      ? { organisations: ['E10000001'], role: 'website', official: true }
      : null,
};
const HOST = 'https://www.ambershire.gov.uk';
const of = (path: string, linkText = '', heading = '') =>
  isWorthFetching({ url: path.startsWith('/') ? HOST + path : path, linkText, heading }, register);

describe(isWorthFetching, () => {
  it('puts links in the order in which they should be fetched', () => {
    const inOrder = [
      of('/modern-slavery-statement', 'Modern slavery statement'),
      of('/item/7', 'Modern slavery', ''),
      of('/crime/report-modern-slavery', 'Report modern slavery'),
      of('/a-to-z', 'A to Z of services'),
      of('/policies', 'Policies and strategies'),
      of('/council/how/it/works/policies', 'Policies'),
      of('/safeguarding', 'Safeguarding'),
      of('/parks', 'Parks'),
      of('/parks/play/areas', 'Play areas'),
    ].map(({ priority }) => priority);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a));
    expect(new Set(inOrder).size).toBe(inOrder.length);
    expect(inOrder.every((priority) => priority > 0)).toBe(true);
  });

  it.each([
    ['/logo.svg', 'no page'],
    ['/login?next=/', 'does something'],
    ['/contact-us', 'does something'],
    ['/mgCalendarMonthView.aspx?M=7&Y=2031', 'does something'],
    ['/a/b/b/b/c', 'repeats'],
    [`/${'a/'.repeat(21)}`, 'more than 20 parts'],
    [`/${'a'.repeat(2_100)}`, 'longer than'],
    ['/media/12/budget-2025.pdf', 'document without the subject'],
    ['/news/2025/new-park-opens', 'news or events'],
    ['/ieListDocuments.aspx?CId=141&MId=9', 'committee system'],
    ['https://social.example/ambershire', 'another host'],
  ])('does not fetch %s', (path, because) => {
    const worth = of(path, 'More');
    expect(worth).toMatchObject({ fetch: false, priority: 0 });
    expect(worth.because).toContain(because);
  });

  it.each([
    ['/media/12/item.pdf', 'Modern slavery statement (PDF, 58 KB)', ''],
    ['/news/2025/slavery', 'Council signs modern slavery charter', ''],
    ['https://democracy.ambershire.gov.uk/mgAi.aspx?ID=4', 'Modern Slavery Statement', ''],
    ['/item/8', 'Find out more', 'How we work against slavery in our supply chains'],
  ])('fetches %s “%s” because the subject is named', (path, linkText, heading) => {
    const worth = of(path, linkText, heading);
    expect(worth.fetch).toBe(true);
    expect(worth.priority).toBeGreaterThanOrEqual(50);
  });
});
