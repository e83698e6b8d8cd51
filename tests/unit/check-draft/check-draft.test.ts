import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PageKind } from '../../../lib/model/draft';
import { rulesOf } from '../../../lib/rules';
import { runCheckDraft } from './run';

const lineLimit = 60_000;

interface Printed {
  readonly id: string | number | null;
  readonly line?: number;
  readonly error?: { readonly where: string; readonly why: string };
  readonly lines?: readonly {
    readonly rule: string;
    readonly outcome: string;
    readonly severity?: string;
    readonly because?: unknown;
    readonly findings?: readonly {
      readonly message: string;
      readonly data: Readonly<Record<string, unknown>>;
    }[];
  }[];
  readonly quota?: unknown;
  readonly pack?: { readonly id: string };
}

async function checkDraft(input: string, ...args: readonly string[]) {
  const { code, text, complaint } = await runCheckDraft(input, ...args);
  const lines = text.split('\n').filter((line) => line !== '');
  return { code, printed: lines.map((line) => JSON.parse(line) as Printed), complaint };
}

const plus = {
  id: 'd1',
  page: 'plus-create',
  market: 'ID',
  now: '2026-03-31T09:00:00+07:00',
  fields: {
    plusType: 'task',
    start: '2026-04-01',
    end: '2026-04-25',
    sampleOffered: 'yes',
    budget: 'IDR 10000000',
    products: [{ id: 'p1', price: 'IDR 99000', commission: '15.00%', stock: 12 }],
  },
  facts: {
    payDay: '2026-03-28',
    leadTimes: { approve: 2, pack: 1, transit: 5, content: 14 },
    creations: ['01', '01', '10', '20', '28'].map((day) => {
      return { at: `2026-03-${day}T09:00:00+07:00`, status: 'ongoing' };
    }),
    budgetCap: 'IDR 50000000',
    openRates: [{ product: 'p1', from: '2026-01-01', rate: '10.00%' }],
    adsEnd: '2026-06-30',
    pauses: [{ from: '2026-03-17', to: '2026-03-24' }],
  },
};
type Draft = Omit<typeof plus, 'fields' | 'facts'> & { fields: object; facts: object };
const lines = (...drafts: readonly unknown[]): string =>
  drafts.map((draft) => JSON.stringify(draft)).join('\n');
const lineOf = ({ lines: all }: Printed, rule: string) => all?.find((line) => line.rule === rule);
const withFields = (fields: object, over: Partial<Draft> = {}): Draft => {
  return { ...plus, ...over, fields: { ...plus.fields, ...fields } };
};

describe('check-draft', { timeout: lineLimit }, () => {
  test('a good line: every rule of the page in reading order, and the quota', async () => {
    const { code, printed, complaint } = await checkDraft(lines(plus));
    expect(complaint).toBe('');
    expect(code).toBe(0);
    const [report] = printed;
    expect(report?.lines?.map(({ rule }) => rule)).toEqual(rulesOf('plus-create').map(({ id }) => id));
    expect(report?.quota).toEqual({
      strict: { used: 3, limit: 5, nextFree: '2026-04-09T09:00:00+07:00' },
      lenient: { used: 3, limit: 5, nextFree: '2026-04-09T09:00:00+07:00' },
    });
  });

  test('bad lines are reported by number, the others are still printed', async () => {
    const input = [
      JSON.stringify(plus),
      'nonsense',
      '',
      JSON.stringify(withFields({ start: '2026-13-01' }, { id: 'd2' })),
      JSON.stringify(withFields({ colour: 'red' }, { id: 'd3' })),
      JSON.stringify({ ...plus, id: 'd4', page: 'home' }),
      JSON.stringify({ ...plus, id: 'd5', facts: { leadTimes: { approve: 2 } } }),
      JSON.stringify({ ...plus, id: 'd6', extra: 1 }),
      JSON.stringify({ ...plus, id: 'd7', facts: { creations: [{ at: '2026-03-01' }] } }),
      JSON.stringify(withFields({ end: { candidates: ['2026-04-25'] } }, { id: 'd8' })),
      JSON.stringify(withFields({ budget: 'USD 5.00' }, { id: 'd9' })),
      JSON.stringify({ ...plus, id: 'last' }),
    ].join('\r\n');
    const { code, printed } = await checkDraft(input);
    expect(code).toBe(2);
    const errors = printed
      .filter(({ error }) => error)
      .map(({ id, line, error }) => [id, line, error?.where]);
    expect(errors).toEqual([
      [null, 2, ''],
      ['d2', 4, 'fields.start'],
      ['d3', 5, 'fields.colour'],
      ['d4', 6, 'page'],
      ['d5', 7, 'facts.leadTimes.pack'],
      ['d6', 8, 'extra'],
      ['d7', 9, 'facts.creations[0].at'],
      ['d8', 10, 'fields.end.candidates'],
      ['d9', 11, 'fields.budget'],
    ]);
    expect(printed.filter(({ error }) => !error).map(({ id }) => id)).toEqual(['d1', 'last']);
  });

  test('blank, unreadable, ambiguous and missing fields', async () => {
    const { printed } = await checkDraft(
      lines(
        withFields({ end: null }),
        withFields({ end: '' }),
        withFields({ end: { unreadable: '31/31/2026' } }),
        withFields({ end: { candidates: ['2026-04-05', '2026-05-04'] } }),
        { ...plus, fields: { plusType: 'task', start: '2026-04-01' } },
      ),
    );
    const because = printed.map((report) => lineOf(report, 'plus-length-out-of-range')?.because);
    expect(because).toEqual(
      ['blank', 'blank', 'unreadable', 'ambiguous', 'missing'].map((state) => [
        { kind: 'field', field: 'end', state },
      ]),
    );
  });

  test('an unknown history is unknown, an empty one is none', async () => {
    const { printed } = await checkDraft(
      lines({ ...plus, facts: {} }, { ...plus, facts: { creations: [] } }),
    );
    expect(printed.map((report) => lineOf(report, 'plus-quota-spent')?.outcome)).toEqual([
      'cannot-tell',
      'pass',
    ]);
    const overlap = printed.map((report) => lineOf(report, 'plus-same-product-overlap')?.outcome);
    expect(overlap).toEqual(['cannot-tell', 'pass']);
    expect(printed.map(({ quota }) => quota)).toEqual([
      null,
      { strict: { used: 0, limit: 5, nextFree: null }, lenient: { used: 0, limit: 5, nextFree: null } },
    ]);
  });

  test('the moment of a line goes before the flag, the market too', async () => {
    const {
      market: _,
      now: __,
      ...bare
    } = { ...plus, fields: {}, facts: { creations: plus.facts.creations } };
    const { printed } = await checkDraft(
      lines(bare, { ...bare, market: 'US' }, { ...bare, now: '2026-03-31T09:00:00+07:00' }),
      '--now',
      '2026-03-31T08:59:59+07:00',
      '--market',
      'ID',
    );
    const spent = printed.map((report) => lineOf(report, 'plus-quota-spent'));
    expect(spent.map((line) => line?.outcome)).toEqual(['found', 'not-applicable', 'pass']);
  });

  test('every page kind with every fact: all its rules, none broken', async () => {
    const kinds: readonly PageKind[] = [
      'plus-create',
      'target-create',
      'target-edit',
      'flat-fee-create',
      'open-edit',
    ];
    const facts = {
      ...plus.facts,
      refundRate: '50.00%',
      holidays: ['2026-04-03'],
      slots: [
        {
          kind: 'target',
          status: 'ongoing',
          end: '2026-05-01',
          creators: ['rani'],
          products: [{ id: 'p1' }],
        },
      ],
      ownSlot: { kind: 'target', products: [{ id: 'p1', commission: '20.00%' }] },
      brief: { purpose: 'organic test' },
      incompleteSections: ['Choose creators'],
      sampleRequests: [{ creator: 'rani', requested: '2026-03-30' }],
    };
    const fields = {
      name: 'Kopi Gayo April',
      end: '2026-08-20',
      commission: '15.00%',
      openCommission: '10.00%',
      creators: ['rani'],
      message: 'Halo',
      contacts: [{ kind: 'whatsapp', value: '628123' }],
      contentType: 'video',
      flashSale: 'yes',
      adsAuthorisation: 'yes',
      adsCommission: null,
      sampleKind: 'free',
      tasks: 'video:orders:3, live:orders:4',
    };
    const drafts = [...kinds, 'sample-list' as const].map((page) => ({
      ...withFields(fields),
      id: page,
      page,
      facts,
    }));
    const { code, printed } = await checkDraft(lines(...drafts));
    expect(code).toBe(0);
    for (const [i, { id: page, lines: judged }] of printed.entries()) {
      expect(page).toBe(drafts[i]?.page);
      expect(judged?.map(({ rule }) => rule)).toEqual(
        rulesOf(drafts[i]?.page ?? 'plus-list').map(({ id }) => id),
      );
      expect(judged?.filter(({ outcome }) => outcome === 'broken')).toEqual([]);
    }
    const unsure = printed.flatMap(({ id, lines: judged }) =>
      (judged ?? []).filter(({ outcome }) => outcome === 'cannot-tell').map(({ rule }) => `${id} ${rule}`),
    );
    // Only what this market's sources do not say, or what its rows do not show, is left open.
    expect(unsure).toEqual(['sample-list sample-decision-due']);
  });

  test('the spread of recorded samples: used where there are enough, refused where it cannot be one', async () => {
    const withSpread = (id: string, sampleSpread: unknown): Draft => {
      return { ...plus, id, facts: { ...plus.facts, sampleSpread } };
    };
    const { code, printed } = await checkDraft(
      lines(
        withSpread('late', { count: 12, half: 5, nineOfTen: 13 }),
        withSpread('four', { count: 4, half: 5, nineOfTen: 13 }),
        withSpread('none', null),
        withSpread('turned', { count: 12, half: 9, nineOfTen: 5 }),
        withSpread('half', { count: 12, half: 4.5, nineOfTen: 5 }),
        withSpread('fraction', { count: 5.5, half: 4, nineOfTen: 5 }),
        withSpread('negative', { count: -1, half: 4, nineOfTen: 5 }),
        withSpread('torn', { count: 12, half: 5 }),
        withSpread('more', { count: 12, half: 5, nineOfTen: 9, all: 20 }),
        withSpread('a list', [12, 5, 9]),
      ),
    );
    const [late, four, none] = printed.map((one) => lineOf(one, 'plus-sample-arrives-late'));
    expect(late?.findings?.[0]?.message).toContain('By your lead times a sample is expected on');
    expect(late?.findings?.[0]?.data).toMatchObject({
      count: 12,
      expected: '2026-04-06',
      nineOfTen: '2026-04-14',
      lastSafe: '2026-04-12',
    });
    expect(four?.outcome).toBe('pass');
    expect(four).toEqual(none);
    expect(printed.slice(3).map(({ id, error }) => [id, error?.where])).toEqual([
      ['turned', 'facts.sampleSpread.nineOfTen'],
      ['half', 'facts.sampleSpread.half'],
      ['fraction', 'facts.sampleSpread.count'],
      ['negative', 'facts.sampleSpread.count'],
      ['torn', 'facts.sampleSpread.nineOfTen'],
      ['more', 'facts.sampleSpread.all'],
      ['a list', 'facts.sampleSpread'],
    ]);
    expect(code).toBe(2);
  });

  test('sentences in the language asked for, values in canonical text', async () => {
    const short = withFields({ end: '2026-04-13' });
    const [english, indonesian] = await Promise.all([
      checkDraft(lines(short)),
      checkDraft(lines(short), '--language', 'id'),
    ]);
    const finding = ({ printed }: typeof english) =>
      printed[0] && lineOf(printed[0], 'plus-length-out-of-range')?.findings?.[0];
    expect(finding(english)?.message).toContain('the platform will refuse it');
    expect(finding(indonesian)?.message).toContain('platform akan menolaknya');
    expect(finding(indonesian)?.data).toEqual(finding(english)?.data);
    expect(finding(english)?.data).toMatchObject({ days: 13, min: 14, max: 120, from: '2026-04-15' });
  });

  test.each([
    [['--now', 'yesterday']],
    [['--market', 'XX']],
    [['--language', 'fr']],
    [['--colour', 'red']],
    [['second-file']],
  ])('a wrong command line %j: a sentence on standard error, nothing printed', async (args) => {
    const { code, printed, complaint } = await checkDraft(lines(plus), ...args);
    expect([code, printed]).toEqual([2, []]);
    expect(complaint).toMatch(/Usage:/);
  });

  test('a rule pack: used from its moment on, a faulty one changes nothing and says where', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'packs-'));
    const source = { title: 'Page', url: 'https://example.com/a', dated: null, grade: 'seen' };
    const plusDays = { task: [30, 90], challenge: [14, 60] };
    const pack = {
      id: 'agency',
      version: 1,
      kind: 'limits',
      region: 'ID',
      validFrom: '2026-03-31T09:00:00+07:00',
      limits: { plusDays: { value: plusDays, source, verified: '2026-03-30', status: 'ok' } },
    };
    const [good, bad] = [join(folder, 'good.json'), join(folder, 'bad.json')];
    await writeFile(good, JSON.stringify(pack));
    await writeFile(
      bad,
      JSON.stringify({ ...pack, limits: { plusDays: { ...pack.limits.plusDays, value: 3 } } }),
    );
    const drafts = lines(
      plus,
      { ...plus, now: '2026-03-31T08:59:59+07:00' },
      { ...plus, market: 'US', facts: {}, fields: {} },
    );
    const [own, packed, broken] = await Promise.all([
      checkDraft(drafts),
      checkDraft(drafts, '--pack', good),
      checkDraft(drafts, '--pack', bad),
    ]);
    const length = ({ printed }: typeof own) =>
      printed.map((one) => [lineOf(one, 'plus-length-out-of-range')?.outcome, one.pack?.id]);
    expect(length(own)).toEqual([
      ['pass', undefined],
      ['pass', undefined],
      ['not-applicable', undefined],
    ]);
    expect(length(packed)).toEqual([
      ['found', 'agency'],
      ['pass', undefined],
      ['not-applicable', undefined],
    ]);
    expect(packed.code).toBe(0);
    expect(broken.printed).toEqual(own.printed);
    expect(broken.code).toBe(2);
    expect(broken.complaint).toContain('limits.plusDays.value');
  });
});
