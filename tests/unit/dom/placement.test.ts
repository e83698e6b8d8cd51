import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeHandle, placePanel, placeWanted, type Rect, type Room } from '../../../lib/dom/placement';

const room = (over: Partial<Room> = {}): Room => ({
  width: 1440,
  height: 900,
  headerBottom: 60,
  obstacles: [],
  ...over,
});
const send: Rect = { left: 990, top: 840, right: 1061, bottom: 876 };
const help: Rect = { left: 1360, top: 822, right: 1408, bottom: 870 };

const touches = (a: Rect, b: Rect): boolean =>
  a.left < b.right + 16 && a.right > b.left - 16 && a.top < b.bottom + 16 && a.bottom > b.top - 16;

describe('placePanel', () => {
  it('takes the right edge below the header when nothing is in the way', () => {
    expect(placePanel(room(), 'right', 360)).toEqual({ left: 1064, right: 1424, top: 76, bottom: 884 });
  });
  it('ends above the help widget', () => {
    expect(placePanel(room({ obstacles: [help] }), 'right', 360)?.bottom).toBe(806);
  });
  it('goes slim rather than short when the send button is just beside it', () => {
    const rect = placePanel(
      room({ obstacles: [{ ...send, right: 1070, top: 400, bottom: 436 }] }),
      'right',
      360,
    );
    expect(rect).toMatchObject({ left: 1104, right: 1424, top: 76, bottom: 884 });
  });
  it('gives no place when buttons leave less than 280 px', () => {
    const obstacles = [120, 330, 540, 750].map((top) => ({ left: 1100, right: 1400, top, bottom: top + 40 }));
    expect(placePanel(room({ obstacles }), 'right', 360)).toBeNull();
  });
  it('that was asked for is lower where it must be, and goes to the other side where nothing is left', () => {
    const pay = { left: 968, right: 1054, top: 351, bottom: 383 };
    const popup = { left: 1004, right: 1248, top: 581, bottom: 634 };
    const small = room({ width: 1280, height: 720, obstacles: [pay, popup] });
    expect(placePanel(small, 'right', 360)).toBeNull();
    expect(placeWanted(small, 'right', 360)).toMatchObject({ left: 904, top: 76, bottom: 335 });
    const full = [120, 300, 480, 660, 840].map((top) => ({ left: 1100, right: 1400, top, bottom: top + 40 }));
    expect(placeWanted(room({ obstacles: full }), 'right', 360)).toMatchObject({ left: 16, right: 376 });
  });
  it('is a sheet of at most 60 % of the height on a narrow page', () => {
    const rect = placePanel(room({ width: 390, height: 844 }), 'right', 360);
    expect(rect).toEqual({ left: 0, right: 390, top: 844 * 0.4, bottom: 844 });
  });
});

describe('wherever the buttons are', () => {
  const rect = fc
    .record({
      left: fc.nat(1440),
      top: fc.nat(900),
      width: fc.integer({ min: 8, max: 300 }),
      height: fc.integer({ min: 8, max: 80 }),
    })
    .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));
  const side = fc.constantFrom('left' as const, 'right' as const);

  it('no pixel of ours comes closer than 16 px to one', () => {
    fc.assert(
      fc.property(
        fc.array(rect, { maxLength: 12 }),
        side,
        fc.integer({ min: 320, max: 480 }),
        (obstacles, at, width) => {
          const panel = placePanel(room({ obstacles }), at, width);
          const wanted = placeWanted(room({ obstacles }), at, width);
          const handle = placeHandle(room({ obstacles }), at, null);
          for (const own of [panel, wanted, handle]) {
            if (own) expect(obstacles.filter((obstacle) => touches(obstacle, own))).toEqual([]);
          }
        },
      ),
    );
  });
  it('the panel stays on the page and below the header', () => {
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 12 }), side, (obstacles, at) => {
        const panel = placePanel(room({ obstacles }), at, 360);
        if (!panel) return;
        expect(panel.top).toBeGreaterThanOrEqual(76);
        expect(panel.left).toBeGreaterThanOrEqual(16);
        expect(panel.right).toBeLessThanOrEqual(1424);
        expect(panel.bottom).toBeLessThanOrEqual(884);
      }),
    );
  });
});
