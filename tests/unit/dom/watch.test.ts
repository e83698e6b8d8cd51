// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMerge, watchPage } from '../../../lib/dom/watch';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function merged() {
  const life = new AbortController();
  const tick = vi.fn();
  return { life, tick, merge: createMerge(tick, life.signal) };
}

it('many changes are one tick, after a rest', () => {
  const { tick, merge } = merged();
  for (let at = 0; at < 5; at++) {
    merge(250);
    vi.advanceTimersByTime(100);
  }
  expect(tick).not.toHaveBeenCalled();
  vi.advanceTimersByTime(400);
  expect(tick).toHaveBeenCalledTimes(1);
});

it('a page that never rests is still answered', () => {
  const { tick, merge } = merged();
  for (let at = 0; at < 30; at++) {
    merge(250);
    vi.advanceTimersByTime(100);
  }
  expect(tick.mock.calls.length).toBeGreaterThanOrEqual(2);
});

it('typing is answered soon, also while the page changes around it', () => {
  const { tick, merge } = merged();
  merge(120);
  for (let at = 0; at < 3; at++) {
    vi.advanceTimersByTime(50);
    merge(250);
  }
  vi.advanceTimersByTime(100);
  expect(tick).toHaveBeenCalledTimes(1);
});

it('nothing ticks after the end', () => {
  const { life, tick, merge } = merged();
  merge(120);
  life.abort();
  merge(120);
  vi.advanceTimersByTime(5_000);
  expect(tick).not.toHaveBeenCalled();
});

it('typing in the page and changes of the page tick; our own element does not', async () => {
  document.body.innerHTML = '<main><input></main><aside></aside>';
  const own = document.querySelector('aside');
  const life = new AbortController();
  const tick = vi.fn();
  watchPage(document, { tick, ownElement: own, signal: life.signal });

  document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(500);
  expect(tick).toHaveBeenCalledTimes(1);

  document.querySelector('main')?.append('text');
  await vi.advanceTimersByTimeAsync(700);
  expect(tick).toHaveBeenCalledTimes(2);

  own?.setAttribute('title', 'x');
  own?.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(tick).toHaveBeenCalledTimes(2);

  life.abort();
  document.querySelector('main')?.append('more');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(tick).toHaveBeenCalledTimes(2);
});
