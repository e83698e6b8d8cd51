import { describe, expect, test } from 'vitest';
import { contentDue, sampleTimeline } from '../../../lib/reckoning/sample-timeline';
import { day, leadTimes, noCalendar } from '../builders';

const start = day('2026-04-01');
const way = (end: string, over = {}, calendar = noCalendar) =>
  sampleTimeline(start, day(end), { ...leadTimes, ...over }, 14, calendar);

describe('sampleTimeline', () => {
  test.each([
    ['2026-04-14', '2026-04-01'],
    ['2026-04-25', '2026-04-12'],
    ['2026-04-30', '2026-04-17'],
  ])('an end on %s has its last safe arrival on %s', (end, lastSafe) =>
    expect(way(end).lastSafe).toBe(lastSafe),
  );

  test('start 1 April: approved, packed, arrived, first end and smallest length', () => {
    expect(way('2026-04-14')).toEqual({
      joined: '2026-04-01',
      approved: '2026-04-03',
      packed: '2026-04-04',
      arrival: '2026-04-09',
      lastSafe: '2026-04-01',
      left: 5,
      spare: -8,
      firstEnd: '2026-04-22',
      smallestLength: 22,
    });
  });
  test('two days before the end are two days left, after the end fewer than none', () => {
    expect(way('2026-04-11').left).toBe(2);
    expect(way('2026-04-08').left).toBe(-1);
  });
  test('days of a pause count neither for packing nor for transit', () => {
    const pause = { pauses: [{ from: day('2026-04-04'), to: day('2026-04-11') }], holidays: [] };
    expect(way('2026-04-30', {}, pause)).toMatchObject({ packed: '2026-04-12', arrival: '2026-04-17' });
    const inTransit = { pauses: [{ from: day('2026-04-06'), to: day('2026-04-07') }], holidays: [] };
    expect(way('2026-04-30', {}, inTransit)).toMatchObject({ packed: '2026-04-04', arrival: '2026-04-11' });
  });
  test('a pause during approval or after arrival changes nothing', () => {
    const pauses = [
      { from: day('2026-04-02'), to: day('2026-04-03') },
      { from: day('2026-04-10'), to: day('2026-04-20') },
    ];
    expect(way('2026-04-30', {}, { pauses, holidays: [] }).arrival).toBe('2026-04-09');
  });
  test('packing on working days waits for the weekend and for holidays', () => {
    // 3 April 2026 is a Friday.
    expect(way('2026-04-30', { packOnWorkingDays: true }).packed).toBe('2026-04-06');
    const calendar = { pauses: [], holidays: [day('2026-04-06')] };
    expect(way('2026-04-30', { packOnWorkingDays: true }, calendar).packed).toBe('2026-04-07');
    expect(way('2026-04-30', {}, calendar).packed).toBe('2026-04-04');
  });
  test('nothing to wait for: it arrives on the day of joining', () => {
    const none = { approve: 0, pack: 0, transit: 0 };
    expect(way('2026-04-14', none)).toMatchObject({ arrival: start, spare: 0, smallestLength: 14 });
  });
  test('a content window of one day or none ends on the day of arrival', () => {
    const lengths = [0, 1].map(
      (content) => sampleTimeline(start, start, leadTimes, content, noCalendar).firstEnd,
    );
    expect(lengths).toEqual(['2026-04-09', '2026-04-09']);
  });
  test('a pause without an end is a mistake that is said', () => {
    const forever = { pauses: [{ from: day('2026-01-01'), to: day('2199-01-01') }], holidays: [] };
    expect(() => way('2026-04-30', {}, forever)).toThrow(/no day that counts/);
  });
});

describe('contentDue', () => {
  test.each([
    [0, '2026-06-30', '2026-04-23'],
    [7, '2026-06-30', '2026-04-30'],
    [7, '2026-04-25', '2026-04-25'],
    [0, '2026-04-11', '2026-04-11'],
  ])('extension %i, end %s: due %s', (extension, end, due) => {
    expect(contentDue(day('2026-04-09'), 14, extension, day(end))).toBe(due);
  });
  test('without an end', () => expect(contentDue(day('2026-04-09'), 14, 0, null)).toBe('2026-04-23'));
});
