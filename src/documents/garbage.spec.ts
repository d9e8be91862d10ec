import { garbageShare } from './garbage';

describe(garbageShare.name, () => {
  it.each([
    [
      'English',
      'In 2024-25 we trained 312 of our 340 buyers (92%) under s.54; see www.example.org or HR-12.',
    ],
    [
      'Welsh',
      'Mae’r Cyngor wedi ymrwymo i atal caethwasiaeth fodern yn ei gadwyni cyflenwi ledled Cymru.',
    ],
    ['numbers', '12 34 56,789.00 £1.5m 40% 2019/20'],
    ['another script', 'Рада перевіряє своїх постачальників щороку'],
    ['nothing', ''],
  ])('is small for %s', (_, content) => {
    expect(garbageShare(content)).toBeLessThan(0.05);
  });

  it.each([
    ['nameless characters', '\ufffd\ufffd\ufffd\ue012\ue013 \ufffd\ufffd\ufffd\ufffd'],
    ['figures inside words', 'x#3k% 7&wq$z m@2]q ^9{k}v 8*d~w 4|q<z'],
  ])('is large for %s', (_, content) => {
    expect(garbageShare(content)).toBeGreaterThan(0.5);
  });

  it('is whole for a long text in a shifted alphabet', () => {
    const words = 'the council checks all of its suppliers and reports to the board '.repeat(20);
    const shifted = words.replace(/[a-z]/g, (letter) =>
      String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97),
    );
    expect(garbageShare(words)).toBe(0);
    expect(garbageShare(shifted)).toBe(1);
  });
});
