import fc from 'fast-check';
import { type PageFrame, type Turn, toShown, toUpright } from './page-frame';

const frameTurned = (rotation: number): PageFrame => ({
  left: 10,
  bottom: 20,
  right: 610,
  top: 820,
  width: rotation % 2 === 0 ? 600 : 800,
  height: rotation % 2 === 0 ? 800 : 600,
  rotation,
});

describe(toShown.name, () => {
  it('shows upright text of a page that is not turned where it stands', () => {
    const rect = { left: 20, bottom: 800, right: 60, top: 812 };
    const shown = { left: 10, top: 8, right: 50, bottom: 20 };
    expect(toShown(frameTurned(0), 0, toUpright(frameTurned(0), 0, rect))).toEqual(shown);
  });

  it('turns the top left corner of the page to the top right', () => {
    const rect = { left: 10, bottom: 810, right: 40, top: 820 };
    const frame = frameTurned(1);
    const shown = { left: 790, top: 0, right: 800, bottom: 30 };
    expect(toShown(frame, 0, toUpright(frame, 0, rect))).toEqual(shown);
  });

  it('shows a rectangle at the same place, whatever turn its text was read with', () => {
    const edge = fc.integer({ min: 0, max: 500 });
    const turn = fc.constantFrom<Turn>(0, 1, 2, 3);
    fc.assert(
      fc.property(
        edge,
        edge,
        turn,
        turn,
        fc.integer({ min: 0, max: 3 }),
        (x, y, one, other, rotation) => {
          const frame = frameTurned(rotation);
          const rect = { left: 10 + x, bottom: 20 + y, right: 60 + x, top: 32 + y };
          const shown = toShown(frame, one, toUpright(frame, one, rect));
          expect(toShown(frame, other, toUpright(frame, other, rect))).toEqual(shown);
          expect(shown.left).toBeGreaterThanOrEqual(0);
          expect(shown.bottom).toBeLessThanOrEqual(frame.height);
        },
      ),
    );
  });
});
