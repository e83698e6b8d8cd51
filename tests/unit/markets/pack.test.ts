import { describe, expect, test } from 'vitest';
import { marketOf } from '../../../lib/markets';
import { packAt, packSourceOf, withPacks, type RulePack } from '../../../lib/markets/pack';
import { packOf, readPack } from '../../../lib/markets/pack-schema';
import type { Instant } from '../../../lib/model/day';
import { todayAt } from '../../../lib/reckoning/days';
import { rulesOf } from '../../../lib/rules';
import { run } from '../../../lib/rules/engine';
import { day, draft, instant, read } from '../builders';

const source = {
  title: 'Help page (length of a Task)',
  url: 'https://example.com/help',
  dated: '2026-12-01',
  grade: 'seen',
};
const stated = (value: unknown, over: object = {}) => {
  return { value, source, verified: '2026-12-02', status: 'ok', ...over };
};
const json = (over: object = {}) => ({
  id: 'agency-2026-12',
  version: 1,
  kind: 'limits',
  region: 'ID',
  validFrom: '2026-12-01T00:00:00+07:00',
  limits: { plusDays: stated({ task: [20, 90], challenge: [14, 60] }) },
  ...over,
});
function pack(over: object = {}): RulePack {
  const read = packOf(json(over));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.pack;
}
const after = instant('2026-12-10T02:00:00Z');

describe('a pack laid over a market', () => {
  test('changes what it states and nothing else, and names itself', () => {
    const own = marketOf('ID');
    const market = withPacks(own, [pack()], after);
    expect(market.limits.plusDays).toMatchObject({
      value: { task: [20, 90], challenge: [14, 60] },
      source: 'pack:agency-2026-12:plusDays',
      grade: 'seen',
    });
    expect({ ...market.limits, plusDays: own.limits.plusDays }).toEqual(own.limits);
    expect([market.pack, market.validFrom]).toEqual(['agency-2026-12', '2026-11-30T17:00:00Z']);
    expect(packSourceOf([pack()], 'pack:agency-2026-12:plusDays')).toMatchObject({
      title: source.title,
      verified: '2026-12-02',
      status: 'ok',
    });
    expect(packSourceOf([pack()], 'cp-quota')).toBeNull();
    expect(own.limits.plusDays).toMatchObject({ value: { task: [14, 120] } });
  });
  test('counts from its first moment on, and only in its region', () => {
    const at = (text: string): string | null => packAt([pack()], 'ID', instant(text))?.id ?? null;
    expect(at('2026-11-30T16:59:59Z')).toBeNull();
    expect(at('2026-11-30T17:00:00Z')).toBe('agency-2026-12');
    const american = marketOf('US');
    expect(withPacks(american, [pack()], after)).toBe(american);
  });
  test('of several the newest that is valid counts', () => {
    const later = pack({ id: 'later', validFrom: '2026-12-05T00:00:00+07:00' });
    const future = pack({ id: 'future', validFrom: '2027-01-01T00:00:00+07:00' });
    const idAt = (moment: Instant) => packAt([future, later, pack()], 'ID', moment)?.id;
    expect(idAt(after)).toBe('later');
    expect(idAt(instant('2026-12-02T00:00:00Z'))).toBe('agency-2026-12');
  });
});

describe('judging with a pack', () => {
  const short = draft('plus-create', {
    plusType: read('task' as const),
    start: read(day('2026-12-20')),
    end: read(day('2027-01-02')),
  });
  const outcome = (one: RulePack) => {
    const market = withPacks(marketOf('ID'), [one], after);
    const lines = run(rulesOf('plus-create'), short, market, { today: todayAt(after, market.zone) }).lines;
    const line = lines.find(({ rule }) => rule === 'plus-length-out-of-range');
    return line?.outcome.outcome === 'found' ? line.outcome.severity : line?.outcome.outcome;
  };
  const withLimit = (over: object) =>
    pack({ limits: { plusDays: stated({ task: [20, 90], challenge: [14, 60] }, over) } });
  test('its limit blocks', () => expect(outcome(pack())).toBe('blocker'));
  test.each([
    ['disputed', { status: 'disputed' }],
    ['stale', { status: 'stale' }],
    ['inferred', { source: { ...source, grade: 'inferred' } }],
  ])('one that is %s warns', (_, over) => expect(outcome(withLimit(over))).toBe('warning'));
  test('a pack of ID never brings what only the US has', () => {
    const flatFee = draft('flat-fee-create', {}, 'ID');
    const market = withPacks(marketOf('ID'), [pack()], after);
    const lines = run(rulesOf('flat-fee-create'), flatFee, market, {
      today: todayAt(after, market.zone),
    }).lines;
    expect(new Set(lines.map((line) => line.outcome.outcome))).toEqual(new Set(['not-applicable']));
  });
});

describe('a file that is no pack', () => {
  const where = (text: string): readonly string[] => {
    const read = readPack(text);
    return read.ok ? [] : read.faults.map((fault) => fault.where);
  };
  const limits = (over: object) => JSON.stringify(json({ limits: { ...over } }));
  test.each([
    ['no JSON', '{', ['']],
    ['a list', '[]', ['']],
    ['nothing', 'null', ['']],
    ['another format', JSON.stringify(json({ version: 2 })), ['version']],
    ['another kind', JSON.stringify(json({ kind: 'rules' })), ['kind']],
    ['an unknown region', JSON.stringify(json({ region: 'XX' })), ['region']],
    ['no moment', JSON.stringify(json({ validFrom: '2026-12-01' })), ['validFrom']],
    ['an unknown key', JSON.stringify(json({ script: '1' })), ['']],
    ['an unknown limit', limits({ plusColour: stated(1) }), ['limits']],
    ['no limit', limits({}), ['limits']],
    [
      'a bound too many',
      limits({ plusDays: stated({ task: [1, 2, 3], challenge: [1, 2] }) }),
      ['limits.plusDays.value.task'],
    ],
    [
      'bounds the wrong way',
      limits({ plusDays: stated({ task: [90, 20], challenge: [1, 2] }) }),
      ['limits.plusDays.value.task'],
    ],
    ['a fraction', limits({ contentDays: stated(1.5) }), ['limits.contentDays.value']],
    ['an expression', limits({ contentDays: stated('7*2') }), ['limits.contentDays.value']],
    [
      'no such day',
      limits({ contentDays: stated(14, { verified: '2026-02-30' }) }),
      ['limits.contentDays.verified'],
    ],
    [
      'a script as a link',
      limits({ contentDays: stated(14, { source: { ...source, url: 'javascript:alert(1)' } }) }),
      ['limits.contentDays.source.url'],
    ],
    [
      'an unknown status',
      limits({ contentDays: stated(14, { status: 'fine' }) }),
      ['limits.contentDays.status'],
    ],
    ['a limit of another market', limits({ flatFeeProducts: stated(1) }), ['limits.flatFeeProducts']],
    [
      'two faults',
      limits({ contentDays: stated('x'), openCutDays: stated(0) }),
      ['limits.contentDays.value', 'limits.openCutDays.value'],
    ],
  ])('%s: says where', (_, text, expected) => expect(where(text)).toEqual(expected));
  test('says why, in a few words', () => {
    const read = readPack(limits({ contentDays: stated('x') }));
    expect(read).toEqual({ ok: false, faults: [{ where: 'limits.contentDays.value', why: 'not number' }] });
  });
  test('a file without end', () => expect(where(' '.repeat(200_001))).toEqual(['']));
});
