import { yearNamed } from './years';

describe(yearNamed, () => {
  it.each([
    ['statement-2024-25', '2024-25'],
    ['2022-to-2023.aspx', '2022-23'],
    ['Statement-2022-2023-', '2022-23'],
    ['statement_201920', '2019-20'],
    ['20192020', '2019-20'],
    ['2025-2026', '2025-26'],
    ['Statement 2020/21', '2020-21'],
    ['2022 – 23', '2022-23'],
    ['2023 i 2024', '2023-24'],
    ['FY23/24', '2023-24'],
    ['Statement 2021', '2021'],
    ['Statement - May 24', '2024'],
    ['June 2024', '2024'],
    ['2015 to 2025', '2015'],
    ['Modern Slavery Act 2015 statement 2019-20', '2019-20'],
    ['Modern Slavery Act 2015', null],
    ['article 19130', null],
    ['statement', null],
  ])('%s → %s', (text, year) => {
    expect(yearNamed(text)).toBe(year);
  });
});
