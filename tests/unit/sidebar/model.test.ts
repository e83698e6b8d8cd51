import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Ask, Failure, Reply } from '../../../lib/messaging/contract';
import { assumedLeadTimes, type Shop, type Slot } from '../../../lib/model/plan';
import type { Draft } from '../../../lib/model/draft';
import { judge } from '../../../lib/state/judge';
import { createDismissals, noDismissals, type Dismissals } from '../../../lib/state/dismissals';
import { noPacks } from '../../../lib/state/packs';
import { groupsOf } from '../../../lib/state/sidebar-report';
import { createSidebar, type Seen } from '../../../lib/state/sidebar';
import { ambiguous, blank, creation, day, draft, instant, read } from '../builders';

type Answers = { readonly [operation: string]: (request: Record<string, unknown>) => unknown };

/** A worker made of plain functions; every answer crosses the wire as JSON. */
function askOf(answers: Answers, asked: string[] = []): Ask {
  return async (operation, request) => {
    asked.push(operation);
    await Promise.resolve();
    const value = answers[operation]?.(request);
    return JSON.parse(
      JSON.stringify(isFailure(value) ? { ok: false, failure: value } : { ok: true, value }),
    ) as Reply<typeof operation>;
  };
}
const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'code' in value;

const shop: Shop = {
  id: 'shop-1',
  market: 'ID',
  platformId: null,
  nickname: 'Toko Melati',
  settings: { leadTimes: assumedLeadTimes, budgetCap: null },
  revision: 1,
};
const plusDraft = (over: Partial<Draft['fields']> = {}): Draft =>
  draft('plus-create', {
    name: read('Serum'),
    plusType: read('task' as const),
    start: read(day('2026-04-01')),
    end: read(day('2026-04-25')),
    sampleOffered: read('no' as const),
    ...over,
  });
const seen = (
  whole: Draft,
  over: Partial<Extract<Seen, { state: 'draft' }>> = {},
): Extract<Seen, { state: 'draft' }> => ({
  state: 'draft',
  page: whole.page,
  draft: whole,
  enough: true,
  fields: ['name', 'plusType', 'start', 'end'],
  platformShopId: null,
  list: null,
  ...over,
});
const open = (slots: readonly Slot[] = [], known = true): Answers => ({
  'shop.open': () => ({ shop, choices: [] }),
  'plan.facts': () => ({
    shop,
    slots,
    ledger: known ? { known: true, creations: [creation('2026-03-10T09:00:00')] } : { known: false },
    samples: [],
    calendar: null,
    rates: [],
    health: { state: 'good', setAside: 0 },
  }),
});
const asideItem = () => {
  let stored: Dismissals = noDismissals;
  return {
    get: () => Promise.resolve(stored),
    set: (value: Dismissals) => {
      stored = value;
      return Promise.resolve();
    },
    watch: () => undefined,
  };
};
const modelOf = (answers: Answers, asked: string[] = []) => {
  let next = 0;
  return createSidebar({
    ask: askOf(answers, asked),
    judge,
    packs: signal(noPacks),
    dismissals: createDismissals(
      asideItem(),
      () => instant('2026-03-20T02:00:00Z'),
      new AbortController().signal,
    ),
    now: () => instant('2026-03-20T02:00:00Z'),
    newId: () => `id-${(next += 1)}`,
  });
};
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};
const outcome = (model: ReturnType<typeof modelOf>, rule: string): string | undefined =>
  model.report.value?.lines.find((line) => line.rule === rule)?.outcome.outcome;

describe('the model of the panel', () => {
  it('judges what it sees and counts the quota from the ledger', async () => {
    const model = modelOf(open());
    model.see(seen(plusDraft()));
    await settle();
    expect(outcome(model, 'plus-length-out-of-range')).toBe('pass');
    expect(outcome(model, 'plus-quota-spent')).toBe('pass');
    expect(model.quota.value?.strict).toMatchObject({ used: 1, limit: 5, nextFree: '2026-04-09T02:00:00Z' });
  });

  it('cannot tell the quota while the history is unknown, and has no number for it', async () => {
    const model = modelOf(open([], false));
    model.see(seen(plusDraft()));
    await settle();
    expect(outcome(model, 'plus-quota-spent')).toBe('cannot-tell');
    expect(model.quota.value).toBeNull();
  });

  it('says what failed when the plan cannot be opened, and judges the page all the same', async () => {
    const model = modelOf({ 'shop.open': () => ({ code: 'storage', message: '' }) });
    model.see(seen(plusDraft()));
    await settle();
    expect(model.shop.value).toMatchObject({ state: 'failed', failure: { code: 'storage' } });
    expect(outcome(model, 'plus-length-out-of-range')).toBe('pass');
    expect(outcome(model, 'plus-quota-spent')).toBe('cannot-tell');
  });

  it('forgets everything of a page that is left', async () => {
    const model = modelOf(open());
    model.see(seen(plusDraft({ end: read(day('2026-04-03')) })));
    model.planPayment('2026-03-30');
    await settle();
    expect(outcome(model, 'plus-length-out-of-range')).toBe('found');
    model.leave();
    expect(model.report.value).toBeNull();
    expect(model.payDay.value).toBeNull();
  });

  it('uses a typed value where the page shows none, and the page as soon as it shows one', () => {
    const model = modelOf(open());
    model.see(seen(plusDraft({ plusType: blank })));
    expect(outcome(model, 'plus-length-out-of-range')).toBe('cannot-tell');
    const evidence = { source: 'typed', label: '', score: 100 } as const;
    model.type({ plusType: { state: 'read', value: 'challenge', raw: 'challenge', evidence } });
    expect(outcome(model, 'plus-length-out-of-range')).toBe('pass');
    expect(model.draft.value?.fields.plusType).toMatchObject({ value: 'challenge' });
    model.see(seen(plusDraft()));
    expect(model.draft.value?.fields.plusType).toMatchObject({ value: 'task' });
  });

  it('asks nothing about a date that can be read in two ways while both ways agree', () => {
    const model = modelOf(open());
    model.see(seen(plusDraft({ end: ambiguous(day('2026-05-04'), day('2026-04-25')) })));
    expect(outcome(model, 'plus-length-out-of-range')).toBe('pass');
    model.see(seen(plusDraft({ end: ambiguous(day('2026-05-04'), day('2026-04-05')) })));
    expect(outcome(model, 'plus-length-out-of-range')).toBe('cannot-tell');
  });

  it('asks for the market when the page does not say it, and for the shop when there are several', async () => {
    const model = modelOf({
      'shop.open': () => ({ shop: null, choices: [shop, { ...shop, id: 'shop-2' }] }),
    });
    const whole = { ...plusDraft(), market: null };
    model.see(seen(whole));
    expect(outcome(model, 'plus-length-out-of-range')).toBe('cannot-tell');
    model.chooseMarket('ID');
    await settle();
    expect(outcome(model, 'plus-length-out-of-range')).toBe('pass');
    expect(model.shop.value).toMatchObject({
      state: 'choose',
      choices: [{ id: 'shop-1' }, { id: 'shop-2' }],
    });
  });

  it('drops the answer for a page that was left in the meantime', async () => {
    const asked: string[] = [];
    const model = modelOf(
      {
        ...open(),
        'shop.open': ({ platformId }) => ({
          shop: platformId === '7' ? { ...shop, id: 'old' } : shop,
          choices: [],
        }),
        'plan.facts': ({ shop: id }) => ({
          shop: { ...shop, id },
          slots: [],
          ledger: { known: false },
          samples: [],
          calendar: null,
          rates: [],
          health: { state: 'good', setAside: 0 },
        }),
      },
      asked,
    );
    model.see(seen(plusDraft(), { platformShopId: '7' }));
    model.see(seen(plusDraft(), { platformShopId: '8' }));
    await settle();
    expect(model.shop.value).toMatchObject({ state: 'ready', shop: { id: 'shop-1' } });
    expect(asked.filter((operation) => operation === 'plan.facts')).toHaveLength(1);
  });

  it('adds a draft once, finds it again, and offers an update when the page changes', async () => {
    let stored: Slot[] = [];
    const model = modelOf({
      ...open(),
      'plan.facts': () => ({
        shop,
        slots: stored,
        ledger: { known: false },
        samples: [],
        calendar: null,
        rates: [],
        health: { state: 'good', setAside: 0 },
      }),
      'slot.save': ({ slot }) => {
        const next = { ...(slot as Slot), revision: (slot as Slot).revision + 1 };
        stored = [...stored.filter(({ id }) => id !== next.id), next];
        return next;
      },
    });
    model.see(seen(plusDraft()));
    await settle();
    await model.addToPlan();
    expect(model.ownSlot.value).toMatchObject({
      kind: 'plus-task',
      name: 'Serum',
      start: '2026-04-01',
      end: '2026-04-25',
    });
    expect(model.changed.value).toBe(false);
    model.see(seen(plusDraft({ end: read(day('2026-04-28')) })));
    expect(model.changed.value).toBe(true);
    await model.addToPlan();
    expect(stored).toHaveLength(1);
    expect(stored[0]).toMatchObject({ end: '2026-04-28', revision: 2 });

    const again = modelOf({
      ...open(),
      'plan.facts': () => ({
        shop,
        slots: stored,
        ledger: { known: false },
        samples: [],
        calendar: null,
        rates: [],
        health: { state: 'good', setAside: 0 },
      }),
    });
    again.see(seen(plusDraft({ end: read(day('2026-04-28')) })));
    await settle();
    expect(again.ownSlot.value?.id).toBe(stored[0]?.id);
  });

  it('keeps the draft and says so when saving fails', async () => {
    const model = modelOf({ ...open(), 'slot.save': () => ({ code: 'conflict', message: '' }) });
    model.see(seen(plusDraft()));
    await settle();
    await model.addToPlan();
    expect(model.saving.value).toMatchObject({ state: 'failed', failure: { code: 'conflict' } });
    expect(model.ownSlot.value).toBeNull();
    expect(model.proposal.value).not.toBeNull();
  });

  it('puts a finding aside for its values and counts it apart', async () => {
    const model = modelOf(open());
    model.see(seen(plusDraft({ end: read(day('2026-04-13')) })));
    await settle();
    const line = model.report.value?.lines.find(({ rule }) => rule === 'plus-length-out-of-range');
    if (!line || !model.report.value) throw new Error('the rule is there');
    await model.dismiss(line, 'support');
    expect(model.dismissed.value.get(line.rule)).toMatchObject({ reason: 'support', until: '2026-04-19' });
    const groups = groupsOf(model.report.value, model.dismissed.value);
    expect(groups.dismissed.map(({ rule }) => rule)).toEqual(['plus-length-out-of-range']);
    expect(groups.blocker).toEqual([]);
    model.see(seen(plusDraft({ end: read(day('2026-04-12')) })));
    expect(model.dismissed.value.size).toBe(0);
    model.see(seen(plusDraft({ end: read(day('2026-04-13')), name: read('Serum dua') })));
    expect(model.dismissed.value.size).toBe(1);
    await model.undismiss(line.rule);
    expect(model.dismissed.value.size).toBe(0);
  });
});
