import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runPlan } from '../../workshop/plan.mjs';
import { createScreen } from '../../workshop/screen.mjs';

let printed = '';
let clock = 0;
const stream = (isTTY: boolean) => ({ isTTY, write: (text: string) => (printed += text) });
const screenOn = (isTTY: boolean) => createScreen(stream(isTTY), () => clock);

beforeEach(() => {
  printed = '';
  clock = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('progress', () => {
  it('is one line per finished step with its time', () => {
    const screen = screenOn(false);
    const step = screen.step('types');
    clock = 6100;
    step.done({ note: '3 passed' });
    expect(printed).toMatch(/^ {2}ok +types +6\.1 s +3 passed\n$/);
  });

  it('gives a sign of life on a pipe after a while, and then seldom', () => {
    const screen = screenOn(false);
    screen.step('installing the packages');
    for (let second = 1; second <= 50; second += 1) {
      clock = second * 1000;
      screen.tick();
    }
    expect(printed.split('\n').filter(Boolean)).toEqual([
      '  …     installing the packages, 15 s so far',
      '  …     installing the packages, 45 s so far',
    ]);
  });

  it('counts the seconds in place on a terminal', () => {
    const screen = screenOn(true);
    screen.step('types');
    clock = 2000;
    screen.tick();
    expect(printed).toBe('\r\u001b[K  …  types 2 s');
  });
});

describe('a plan of steps', () => {
  const step = (name: string, ok: boolean, counts?: { passed: number; failed: number; skipped: number }) => ({
    name,
    work: () => Promise.resolve({ ok, output: `output of ${name}`, ...(counts ? { counts } : {}) }),
  });

  it('adds up the runners, and counts a failed tool as one failure', async () => {
    const runner = step('unit', true, { passed: 5, failed: 0, skipped: 1 });
    const other = step('browser', false, { passed: 2, failed: 1, skipped: 0 });
    const groups = [{ lanes: [[step('types', true)], [step('lint', false)]] }, { lanes: [[runner, other]] }];
    expect(await runPlan(groups, screenOn(false))).toEqual({ passed: 7, failed: 2, skipped: 1 });
    expect(printed).toContain('output of lint');
    expect(printed).toContain('output of browser');
    expect(printed).not.toContain('output of types');
    expect(printed).not.toContain('output of unit');
  });

  it('goes on after a failure, except where the rest needs what failed', async () => {
    const groups = [
      { lanes: [[step('lint', false)]] },
      { lanes: [[step('build', false)]], needed: true },
      { lanes: [[step('browser', true)]] },
    ];
    expect(await runPlan(groups, screenOn(false))).toEqual({ passed: 0, failed: 2, skipped: 0 });
    expect(printed).not.toContain('browser');
  });
});
