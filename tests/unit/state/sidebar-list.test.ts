/** The campaigns of a page on their way into the plan, with the worker and its database behind the model. */
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../lib/messaging/contract';
import type { Draft } from '../../../lib/model/draft';
import type { CampaignList, ListedCampaign } from '../../../lib/model/listed';
import type { MarketId } from '../../../lib/model/market';
import { createDismissals, noDismissals } from '../../../lib/state/dismissals';
import { judge } from '../../../lib/state/judge';
import { noPacks } from '../../../lib/state/packs';
import { createSidebar } from '../../../lib/state/sidebar';
import { day, draft, money } from '../builders';
import { bench } from './worker';

function row(name: string, over: Partial<ListedCampaign> = {}): ListedCampaign {
  return {
    id: null,
    name,
    status: 'ongoing',
    plusType: 'task',
    start: day('2026-03-10'),
    end: day('2026-04-10'),
    created: day('2026-03-05'),
    fee: money(9_750_000),
    products: null,
    creators: null,
    ...over,
  };
}
const three = [
  row('Lilin Pandan'),
  row('Teh Bunga', { created: day('2026-03-09') }),
  row('Sabun Sereh', { created: day('2026-03-20'), start: day('2026-03-25') }),
];

/** What the wire does with a question before the worker hears it: a failure, or a wait. */
type Fault = (operation: string, request: unknown) => Promise<'storage' | null> | 'storage' | null;

/** A panel beside a list page, and what the worker was asked to save. */
function panel(made = bench()) {
  let fault: Fault = () => null;
  const saves: unknown[] = [];
  const ask: Ask = async (operation, request) => {
    const code = await fault(operation, request);
    if (code !== null) return { ok: false, failure: { code, message: 'refused by the test' } };
    if (operation === 'slot.save') saves.push(request);
    return made.ask(operation, request);
  };
  let ids = 0;
  const item = { get: () => Promise.resolve(noDismissals), set: () => Promise.resolve(), watch: () => {} };
  const model = createSidebar({
    ask,
    judge,
    dismissals: createDismissals(item, made.desk.now, new AbortController().signal),
    packs: signal(noPacks),
    now: made.desk.now,
    newId: () => `panel-${saves.length}-${(ids += 1)}`,
  });
  const see = (rows: readonly ListedCampaign[], market: MarketId = 'ID', page = 'plus-list' as const) => {
    const list: CampaignList = { page, market, language: 'en', rows, total: null };
    const whole: Draft = draft(page, {}, market);
    model.see({ state: 'draft', page, draft: whole, enough: true, fields: [], platformShopId: null, list });
  };
  return {
    made,
    model,
    list: model.list,
    saves,
    see,
    fail: (next: Fault) => void (fault = next),
    /** Shows the rows and waits until they are compared with the plan. */
    async show(rows: readonly ListedCampaign[]) {
      see(rows);
      await expect.poll(() => model.list.review.value).not.toBeNull();
    },
    async plan() {
      const own = model.shop.value;
      if (own.state !== 'ready') throw new Error('no shop');
      const reply = await made.ask('plan.facts', { shop: own.shop.id });
      if (!reply.ok || !reply.value.ledger.known) throw new Error('no plan');
      return { slots: reply.value.slots, creations: reply.value.ledger.creations };
    },
  };
}
type Panel = ReturnType<typeof panel>;
function gateOf() {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

const states = ({ list }: Panel) => list.review.value?.map(({ name, state }) => `${name}: ${state}`);
const tried = ({ list }: Panel) =>
  list.tried.value.map(({ name, result }) =>
    result.state === 'failed' ? `${name}: ${result.failure.code}` : `${name}: ${result.state}`,
  );
const names = async (one: Panel) => (await one.plan()).slots.map(({ name }) => name).sort();
const key = ({ list }: Panel, name: string) =>
  list.review.value?.find((one) => one.name === name)?.key ?? 'no such row';
const savingOf =
  (name: string): Fault =>
  (operation, request) =>
    operation === 'slot.save' && JSON.stringify(request).includes(name) ? 'storage' : null;
/** The quota counts from a known start, so that days are learned and not asked for. */
async function counted(): Promise<Panel> {
  const one = panel();
  await one.show([]);
  await one.model.answerQuota({ count: 0, dates: [] });
  return one;
}

describe('the campaigns of a list', () => {
  it('are told apart: new, changed and as in the plan; a second look finds nothing new', async () => {
    const one = await counted();
    await one.show(three.slice(0, 2));
    await one.list.save();
    expect(tried(one)).toEqual(['Lilin Pandan: saved', 'Teh Bunga: saved']);
    expect(states(one)).toEqual(['Lilin Pandan: same', 'Teh Bunga: same']);

    await one.show([three[0] ?? row(''), { ...row('Teh Bunga'), status: 'ended' }, ...three.slice(2)]);
    expect(states(one)).toEqual(['Lilin Pandan: same', 'Teh Bunga: changed', 'Sabun Sereh: new']);
    await one.list.save();
    expect(states(one)).toEqual(['Lilin Pandan: same', 'Teh Bunga: same', 'Sabun Sereh: same']);
    expect(one.list.ready.value.size).toBe(0);
    const before = one.saves.length;
    await one.list.save();
    expect(one.saves).toHaveLength(before);
    expect((await one.plan()).slots).toHaveLength(3);
  });
  it('are not saved before the seller says yes, nor those that were taken out', async () => {
    const one = await counted();
    await one.show(three);
    one.list.show(true);
    one.list.answer(key(one, 'Teh Bunga'), { status: 'ended' });
    one.list.pick([key(one, 'Teh Bunga')], false);
    await one.model.refreshPlan();
    expect(one.saves).toEqual([]);
    expect(await names(one)).toEqual([]);
    await one.list.save();
    expect(await names(one)).toEqual(['Lilin Pandan', 'Sabun Sereh']);
    expect(states(one)?.[1]).toBe('Teh Bunga: new');
  });
  it('are one step each, and the quota learns the day on which each was made', async () => {
    const one = await counted();
    await one.show(three);
    await one.list.save();
    expect(one.saves).toMatchObject([
      { slot: { name: 'Lilin Pandan', revision: 0 }, creation: { day: '2026-03-05', instead: null } },
      { slot: { name: 'Teh Bunga' }, creation: { day: '2026-03-09' } },
      { slot: { name: 'Sabun Sereh' }, creation: { day: '2026-03-20' } },
    ]);
    expect(new Set(one.saves.map((save) => Reflect.get(Object(save), 'operation'))).size).toBe(3);
    const { slots, creations } = await one.plan();
    expect(new Set(slots.map(({ revision }) => revision)).size).toBe(3);
    // The end of the day in the shop's zone: the page shows no hour.
    expect(
      slots.map(({ id, name }) => [name, creations.find(({ slot }) => slot === id)?.at.slice(0, 10)]).sort(),
    ).toEqual([
      ['Lilin Pandan', '2026-03-05'],
      ['Sabun Sereh', '2026-03-20'],
      ['Teh Bunga', '2026-03-09'],
    ]);
  });
});

describe('a row that could not be saved', () => {
  it('is shown as failed, and trying again saves just that one', async () => {
    const one = await counted();
    await one.show(three);
    one.fail(savingOf('Teh Bunga'));
    await one.list.save();
    expect(tried(one)).toEqual(['Lilin Pandan: saved', 'Teh Bunga: storage', 'Sabun Sereh: saved']);
    expect(await names(one)).toEqual(['Lilin Pandan', 'Sabun Sereh']);
    one.fail(() => null);
    await one.list.again();
    expect(tried(one)).toEqual(['Teh Bunga: saved']);
    expect(one.saves).toHaveLength(3);
    expect(await names(one)).toEqual(['Lilin Pandan', 'Sabun Sereh', 'Teh Bunga']);
  });
  it('stays failed while it fails, also when it was taken out or the plan cannot be asked', async () => {
    const one = await counted();
    await one.show(three.slice(0, 1));
    one.fail(savingOf('Lilin'));
    await one.list.save();
    await one.list.again();
    expect(tried(one)).toEqual(['Lilin Pandan: storage']);
    one.list.pick([key(one, 'Lilin Pandan')], false);
    one.fail((operation) => (operation === 'plan.facts' ? 'storage' : null));
    await one.list.again();
    expect(tried(one)).toEqual(['Lilin Pandan: storage']);
    expect(one.saves).toEqual([]);
    one.fail(() => null);
    await one.show(three.slice(0, 1));
    await one.list.again();
    expect(await names(one)).toEqual(['Lilin Pandan']);
  });
  it('is put away when the plan turns out to have it', async () => {
    const one = await counted();
    await one.show(three.slice(0, 1));
    // The worker saves it, and is stopped before it answers.
    one.fail((operation, request) => {
      if (operation !== 'slot.save') return null;
      return one.made.ask('slot.save', request as never).then(() => 'storage');
    });
    await one.list.save();
    expect(states(one)).toEqual(['Lilin Pandan: same']);
    expect(tried(one)).toEqual([]);
    expect(await names(one)).toEqual(['Lilin Pandan']);
  });
  it('keeps the answer whether the quota counts it already', async () => {
    const one = panel();
    await one.show([]);
    await one.model.answerQuota({ count: 2, dates: ['2026-03-05', '2026-03-09'] });
    await one.show(three.slice(0, 2));
    expect(one.list.twins.value).toBe(2);
    await one.list.save();
    expect(one.saves).toEqual([]);
    one.list.sayAmong(true);
    one.fail(savingOf('Teh Bunga'));
    await one.list.save();
    expect(one.list.among.value).toBe(true);
    one.fail(() => null);
    await one.list.again();
    expect(tried(one)).toEqual(['Teh Bunga: saved']);
    expect(one.list.among.value).toBeNull();
    const { slots, creations } = await one.plan();
    expect([slots.length, creations.length]).toEqual([2, 2]);
  });
});

describe('while the seller looks', () => {
  it('a change in another window is not written over unseen', async () => {
    const one = await counted();
    await one.show(three.slice(0, 1));
    await one.list.save();
    await one.show([{ ...row('Lilin Pandan'), status: 'ended' }]);
    const [slot] = (await one.plan()).slots;
    if (!slot) throw new Error('not saved');
    await one.made.ask('slot.save', { operation: 'other-1', slot: { ...slot, status: 'paid' } });
    const agreed = one.saves.length;
    await one.list.save();
    expect(tried(one)).toEqual(['Lilin Pandan: conflict']);
    expect(one.saves).toHaveLength(agreed);
    expect((await one.plan()).slots).toMatchObject([{ status: 'paid' }]);
    expect(one.list.review.value?.[0]?.changes).toEqual([{ value: 'status', from: 'paid', to: 'ended' }]);
    await one.list.again();
    expect((await one.plan()).slots).toMatchObject([{ status: 'ended' }]);
  });
  it('a change between the look and the save is a conflict', async () => {
    const one = await counted();
    await one.show(three.slice(0, 1));
    await one.list.save();
    await one.show([{ ...row('Lilin Pandan'), status: 'ended' }]);
    const [slot] = (await one.plan()).slots;
    if (!slot) throw new Error('not saved');
    one.fail(async (operation) => {
      if (operation === 'slot.save')
        await one.made.ask('slot.save', { operation: 'other-2', slot: { ...slot, notes: 'theirs' } });
      return null;
    });
    await one.list.save();
    expect(tried(one)).toEqual(['Lilin Pandan: conflict']);
    expect((await one.plan()).slots).toMatchObject([{ notes: 'theirs', status: 'ongoing' }]);
  });
  it('the answer for a page that was left is dropped', async () => {
    const one = panel();
    const gate = gateOf();
    one.fail(async (operation, request) => {
      if (operation === 'shop.open' && JSON.stringify(request).includes('"ID"')) await gate.opened;
      return null;
    });
    one.see(three);
    one.model.leave();
    one.see([row('Candle', { fee: money(1_000, 'USD') })], 'US');
    await expect.poll(() => one.model.shop.value.state).toBe('ready');
    gate.open();
    await expect.poll(() => one.made.asking()).toBe(0);
    expect(one.model.shop.value).toMatchObject({ state: 'ready', shop: { market: 'US' } });
    expect(states(one)).toEqual(['Candle: new']);
  });
  it('the page may be left: what was agreed to is saved as it was seen, and nothing of the next page', async () => {
    const one = await counted();
    await one.show([row('Lilin Pandan', { id: '7512340000000000101' })]);
    const gate = gateOf();
    one.fail(async (operation) => {
      if (operation === 'plan.facts') await gate.opened;
      return null;
    });
    const saved = one.list.save();
    one.model.leave();
    one.see([row('Teh Bunga', { id: '7512340000000000101' }), row('Sabun Sereh')]);
    gate.open();
    await saved;
    expect(await names(one)).toEqual(['Lilin Pandan']);
    expect(tried(one)).toEqual(['Lilin Pandan: saved']);
  });
});
