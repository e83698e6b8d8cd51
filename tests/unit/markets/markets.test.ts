import { describe, expect, test } from 'vitest';
import {
  calendarFrom,
  calendarItems,
  calendarOf,
  marketOf,
  markets,
  ownCalendarItems,
} from '../../../lib/markets';
import type { IsoDay } from '../../../lib/model/day';
import { occurrences } from '../../../lib/markets/calendar';
import { sourceOf, sources } from '../../../lib/markets/sources';
import { marketIds, type LimitId } from '../../../lib/model/market';
import { rules } from '../../../lib/rules';

const isDay = (text: string): boolean => Temporal.PlainDate.from(text).toString() === text;

describe('sources', () => {
  test('ids are unique', () => expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length));
  test.each(sources.map((source) => [source.id, source] as const))(
    '%s has title, days and a place',
    (_, source) => {
      expect(source.title).toMatch(/\S/);
      expect(isDay(source.verified)).toBe(true);
      if (source.dated !== null) expect(source.dated <= source.verified).toBe(true);
      if (source.url !== null) expect(new URL(source.url).protocol).toBe('https:');
      if (source.url === null) expect(source.grade).not.toBe('seen');
    },
  );
  test('an id that is not there', () => expect(sourceOf('cp-nothing')).toBeNull());
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s names sources that exist', (_, rule) => {
    for (const id of rule.sources) expect(sourceOf(id), id).not.toBeNull();
  });
});

describe.each(marketIds)('market %s', (id) => {
  const market = marketOf(id);
  test('is kept under its own id', () => {
    expect(markets[id]).toBe(market);
    expect(market.id).toBe(id);
  });
  test('has a zone, languages and programmes', () => {
    expect(() => Temporal.Now.zonedDateTimeISO(market.zone)).not.toThrow();
    expect(market.languages.length).toBeGreaterThan(0);
    expect(market.programmes).toContain('target');
  });
  test('every known limit has a source with a day, and its grade and status', () => {
    for (const [limit, known] of Object.entries(market.limits)) {
      if (known === 'unknown') continue;
      const source = sourceOf(known.source);
      expect(source, `${limit}: ${known.source}`).not.toBeNull();
      expect(known).toMatchObject({
        verified: source?.verified,
        grade: source?.grade,
        status: source?.status,
      });
      expect(isDay(known.verified)).toBe(true);
    }
  });
  test('the short name of the zone is blank where the zone changes its clock', () => {
    const offsets = ['2026-01-15', '2026-07-15'].map(
      (day) => Temporal.PlainDate.from(day).toZonedDateTime(market.zone).offset,
    );
    if (offsets[0] !== offsets[1]) expect(market.zoneLabel).toBe('');
  });
  test('calendar items have a source and days in order', () => {
    for (const item of calendarItems(id)) {
      expect(sourceOf(item.source), item.source).not.toBeNull();
      for (const { from, to } of occurrences(item)) {
        expect(isDay(from) && isDay(to)).toBe(true);
        expect(from <= to).toBe(true);
      }
    }
    expect(new Set(calendarItems(id).map((item) => item.id)).size).toBe(calendarItems(id).length);
  });
});

describe('no market borrows a limit', () => {
  const knownIn = (limit: LimitId): readonly string[] =>
    marketIds.filter((id) => marketOf(id).limits[limit] !== 'unknown');
  const api = ['ID', 'VN', 'TH', 'MY', 'PH', 'SG', 'US', 'MX', 'BR'];
  test.each([
    ['plusDays', ['ID']],
    ['plusQuota', ['ID']],
    ['plusCrossMonthFee', ['ID']],
    ['plusRecallRefundDays', ['ID']],
    ['contentDays', ['ID', 'VN', 'US']],
    ['targetNameLength', ['ID', 'VN', 'GB']],
    ['targetMessageLength', ['ID', 'GB']],
    ['targetProducts', [...api, 'GB']],
    ['targetCreators', [...api, 'GB']],
    ['targetCommission', [...api, 'GB']],
    ['targetExpiringDays', api],
    ['targetContacts', ['ID', 'VN', 'US', 'GB']],
    ['phoneDigitsOnly', ['ID']],
    ['targetInvitationsPer24h', ['ID']],
    ['targetInvitationsOpen', ['ID']],
    ['targetOutreachWeek', ['US']],
    ['openCutDays', ['ID', 'VN', 'US']],
    ['flatFeeAmount', ['US']],
    ['flatFeeDays', ['US']],
    ['flatFeeProducts', ['US']],
    ['flatFeeReview', ['US']],
    ['sampleDecisionDays', ['US']],
    ['openCommission', [...marketIds]],
    ['adsCommission', [...marketIds]],
  ] as const)('%s is known in %j only', (limit, ids) =>
    expect([...knownIn(limit)].sort()).toEqual([...ids].sort()),
  );
  test('Collaboration Plus is in Indonesia only, flat fee in the United States only', () => {
    expect(marketIds.filter((id) => marketOf(id).programmes.includes('plus'))).toEqual(['ID']);
    expect(marketIds.filter((id) => marketOf(id).programmes.includes('flat-fee'))).toEqual(['US']);
  });
});

describe('calendar of Indonesia', () => {
  test('fixed holidays are on, days that move wait for the seller', () => {
    const { holidays, pauses } = calendarOf('ID');
    expect(holidays).toContain('2026-08-17');
    expect(holidays).not.toContain('2026-03-21');
    expect(pauses).toEqual([]);
  });
  test('what the seller turns on counts', () => {
    const items = calendarItems('ID').map((item) => ({ ...item, on: true }));
    const { holidays, pauses } = calendarFrom(items);
    expect(pauses).toContainEqual({ from: '2026-03-17', to: '2026-03-24' });
    expect(holidays).toContain('2026-03-21');
  });
  test('what the seller switched and added counts, and nothing else changes', () => {
    const entry = { id: 'e1', kind: 'pause', name: 'Gudang', on: true } as const;
    const own = {
      id: 'ID',
      entries: [
        { ...entry, from: '2026-06-01' as IsoDay, to: '2026-06-03' as IsoDay },
        { ...entry, id: 'e2', on: false, from: '2026-07-01' as IsoDay, to: '2026-07-03' as IsoDay },
        { ...entry, id: 'e3', kind: 'holiday', from: '2026-06-05' as IsoDay, to: '2026-06-06' as IsoDay },
      ],
      switched: [
        { item: 'lebaran-shipping-2026-id', on: true },
        { item: 'holiday-id-08-17', on: false },
        { item: 'no-longer-there', on: true },
      ],
      revision: 1,
    } as const;
    const { holidays, pauses } = calendarOf('ID', own);
    expect(pauses).toEqual([
      { from: '2026-03-17', to: '2026-03-24' },
      { from: '2026-06-01', to: '2026-06-03' },
    ]);
    const before = calendarOf('ID').holidays.filter((day) => !day.endsWith('08-17'));
    expect([...holidays].sort()).toEqual([...before, '2026-06-05', '2026-06-06'].sort());
    expect(ownCalendarItems('ID', null)).toEqual(calendarItems('ID'));
  });
  test('payday of February ends with the month', () => {
    const payday = calendarItems('ID').find(({ kind }) => kind === 'payday');
    const february = payday && occurrences(payday).find(({ from }) => from === '2026-02-25');
    expect(february).toEqual({ from: '2026-02-25', to: '2026-02-28' });
  });
});
