import { describe, expect, it } from 'vitest';
import { instant } from '../builders';
import { addSlot, bench, openBench } from './worker';

const names = (model: { rows: { value: readonly { slot: { name: string } }[] } }) =>
  model.rows.value.map((row) => row.slot.name);

describe('the plan on the page', () => {
  it('starts without a shop, then shows one and asks about the last 30 days', async () => {
    const { model } = bench().page();
    expect(model.phase.value).toBe('loading');
    await model.refresh();
    expect(model.phase.value).toBe('no-shop');
    await model.startShop('ID');
    expect(model.phase.value).toBe('ready');
    expect(model.quota.value).toEqual({ state: 'unknown', limit: 5, days: 30 });
  });
  it('takes the answer with and without days', async () => {
    const { model } = await openBench();
    model.entries.pickCount(2);
    model.entries.typeDay(0, '20 Mar 2026');
    await model.entries.sendAnswer();
    await model.refresh();
    expect(model.quota.value).toMatchObject({ state: 'known', strict: { used: 2, exact: false } });
    expect(model.ledger.value).toHaveLength(2);
  });
  it('refuses days that are unreadable, to come, or too long ago, and keeps them as typed', async () => {
    const { model } = await openBench();
    model.entries.pickCount(3);
    model.entries.typeDay(0, '2026-04-30');
    model.entries.typeDay(1, '2026-01-01');
    model.entries.typeDay(2, 'soon');
    await model.entries.sendAnswer();
    const { problems, days } = model.entries.answer.value;
    expect(Object.values(problems).map(({ message }) => message)).toEqual([
      'dayInFuture',
      'dayTooOld',
      'dayUnreadable',
    ]);
    expect(days.slice(0, 3)).toEqual(['2026-04-30', '2026-01-01', 'soon']);
    expect(model.quota.value?.state).toBe('unknown');
  });
  it('says why it could not be read and keeps what it showed', async () => {
    const { model, refuse } = await openBench();
    await addSlot(model, { name: 'Serum' });
    refuse('slot.list', 'storage');
    await model.refresh();
    expect([model.failure.value, model.phase.value, names(model)]).toEqual(['storage', 'ready', ['Serum']]);
    refuse('slot.list', null);
    await model.refresh();
    expect(model.failure.value).toBeNull();
  });
  it('that was never read is not shown as empty', async () => {
    const { refuse, page } = bench();
    refuse('shop.list', 'storage');
    const { model } = page();
    await model.refresh();
    expect(model.phase.value).toBe('failed');
  });
  it('of another shop holds no row of this one', async () => {
    const { model } = await openBench();
    await addSlot(model, { name: 'Serum' });
    await model.startShop('GB');
    const other = model.shops.value.find(({ market }) => market === 'GB');
    const changing = model.choose(other?.id ?? '');
    expect(model.rows.value).toEqual([]);
    await changing;
    expect([model.market.value?.id, names(model), model.quota.value?.state]).toEqual(['GB', [], 'no-limit']);
  });
  it('follows the bell, and the time', async () => {
    const { model, page, desk, ring } = await openBench();
    const other = page();
    await other.model.refresh();
    await addSlot(other.model, { name: 'Made elsewhere' });
    expect(names(model)).toEqual([]);
    ring();
    await expect.poll(() => names(model)).toEqual(['Made elsewhere']);
    model.entries.pickCount(1);
    await model.entries.sendAnswer();
    await model.refresh();
    desk.clock.at = instant('2026-05-30T02:00:00Z');
    model.tick();
    expect(model.quota.value).toMatchObject({ strict: { used: 0, left: 5 } });
  });
});

describe('a campaign', () => {
  it('is added with four typed fields', async () => {
    const { model } = await openBench();
    await addSlot(model, { name: 'Serum', start: '2026-05-01', days: '30' });
    expect(model.editor.editor.value).toBeNull();
    expect(model.plan.value?.slots[0]).toMatchObject({
      name: 'Serum',
      start: '2026-05-01',
      end: '2026-05-30',
      fee: null,
    });
    expect(model.history.notice.value).toMatchObject({ key: 'slotAdded', name: 'Serum' });
  });
  it('that cannot be saved stays in the editor as typed', async () => {
    const { model, refuse } = await openBench();
    refuse('slot.save', 'storage');
    await addSlot(model, { name: 'Serum', fee: '5.000' });
    expect(model.editor.editor.value).toMatchObject({
      form: { name: 'Serum', fee: '5.000' },
      saving: false,
      trouble: { kind: 'failed', code: 'storage' },
    });
    expect(model.pending.value.size).toBe(0);
    refuse('slot.save', null);
    await model.editor.save();
    await model.refresh();
    expect(names(model)).toEqual(['Serum']);
  });
  it('is deleted with a way back, also when something else was changed after', async () => {
    const { model } = await openBench();
    await addSlot(model, { name: 'First' });
    await addSlot(model, { name: 'Second' });
    const first = model.plan.value?.slots.find(({ name }) => name === 'First');
    if (first === undefined) throw new Error('no slot');
    await model.remove(first);
    const { undo } = model.history.notice.value ?? {};
    await addSlot(model, { name: 'Third' });
    await undo?.();
    expect([...names(model)].sort()).toEqual(['First', 'Second', 'Third']);
  });
  it('can be undone and redone from the header', async () => {
    const { model } = await openBench();
    await addSlot(model, { name: 'Serum' });
    expect(model.steps.value.undo).toMatchObject({ change: 'slotAdded', name: 'Serum' });
    await model.history.undo();
    expect(names(model)).toEqual([]);
    await model.history.redo();
    expect(names(model)).toEqual(['Serum']);
  });
  it('that was submitted enters the ledger with its status', async () => {
    const { model } = await openBench();
    model.entries.pickCount(0);
    await model.entries.sendAnswer();
    await addSlot(model, { name: 'Serum' });
    const [slot] = model.plan.value?.slots ?? [];
    if (slot === undefined) throw new Error('no slot');
    await model.setStatus(slot, 'paid');
    expect(model.quota.value).toMatchObject({ strict: { used: 1, left: 4 } });
    expect(model.ledger.value[0]?.creation).toMatchObject({ slot: slot.id, status: 'paid' });
  });
});

describe('two tabs', () => {
  async function conflicting() {
    const made = await openBench();
    await addSlot(made.model, { name: 'Serum', fee: '100' });
    const other = made.page();
    await other.model.refresh();
    const [mine] = made.model.plan.value?.slots ?? [];
    if (mine === undefined) throw new Error('no slot');
    made.model.editor.open('edit', mine);
    return { ...made, other: other.model, mine };
  }
  it('ask which version stays; mine replaces the stored one', async () => {
    const { model, other, mine } = await conflicting();
    other.editor.open('edit', mine);
    other.editor.type('fee', '777');
    await other.editor.save();
    model.editor.type('name', 'Serum of mine');
    await model.editor.save();
    expect(model.editor.editor.value?.trouble).toMatchObject({
      kind: 'conflict',
      stored: { fee: { minor: 777 } },
    });
    expect(model.editor.typed.value).toMatchObject({ name: 'Serum of mine', fee: { minor: 100 } });
    await model.editor.keepMine();
    await model.refresh();
    expect(model.plan.value?.slots[0]).toMatchObject({ name: 'Serum of mine', fee: { minor: 100 } });
  });
  it('or the stored one is taken and shown', async () => {
    const { model, other, mine } = await conflicting();
    await other.setStatus(mine, 'paid');
    model.editor.type('name', 'Never mind');
    await model.editor.save();
    model.editor.takeStored();
    expect(model.editor.editor.value).toMatchObject({
      trouble: null,
      form: { name: 'Serum', status: 'paid' },
    });
  });
  it('a campaign deleted in the other can be restored with what is typed here', async () => {
    const { model, other, mine } = await conflicting();
    await other.remove(mine);
    model.editor.type('name', 'Still needed');
    await model.editor.save();
    await model.editor.keepMine();
    await model.refresh();
    expect(names(model)).toEqual(['Still needed']);
  });
});

describe('the ledger', () => {
  it('adds, changes with a reason and deletes with a reason; all of it can be undone', async () => {
    const { model } = await openBench();
    model.entries.pickCount(0);
    await model.entries.sendAnswer();
    await model.refresh();
    model.entries.open('add', null);
    model.entries.type('day', '2026-03-20');
    model.entries.type('time', '09:30');
    await model.entries.save();
    await model.refresh();
    const [row] = model.ledger.value;
    expect(row?.creation.at).toBe('2026-03-20T02:30:00Z');
    model.entries.open('delete', row?.creation ?? null);
    await model.entries.save();
    expect(model.entries.entry.value?.problems.reason?.message).toBe('reasonMissing');
    model.entries.type('reason', 'counted twice');
    await model.entries.save();
    await model.refresh();
    expect(model.ledger.value).toEqual([]);
    await model.history.undo();
    expect(model.ledger.value).toHaveLength(1);
  });
  it('does not take a day to come', async () => {
    const { model } = await openBench();
    model.entries.open('add', null);
    model.entries.type('day', '2026-04-02');
    await model.entries.save();
    expect(model.entries.entry.value?.problems.day?.message).toBe('dayInFuture');
  });
});

describe('a file', () => {
  it('is handed over by name', async () => {
    const { model, files } = await openBench();
    await addSlot(model, { name: 'Serum' });
    await model.files.make('xlsx');
    expect(files.map(({ name }) => name)).toEqual(['1.xlsx']);
    expect(model.files.state.value).toEqual({ state: 'done', name: '1.xlsx' });
  });
  it('is not needed to take the list elsewhere: what it shows is copied, or the browser refused', async () => {
    const { model, copied } = await openBench();
    for (const name of ['Serum', 'Toner', 'Soap']) await addSlot(model, { name });
    model.find('serum');
    await model.files.copy();
    expect(copied).toEqual([['Serum']]);
    expect(model.files.state.value).toEqual({ state: 'copied', count: 1 });
    model.find('');
    await model.files.copy();
    expect(model.files.state.value).toEqual({ state: 'copy-failed' });
  });
  it('is not made without the rows beside the campaigns, as if there were none', async () => {
    const { model, files, refuse } = await openBench();
    refuse('receipt.list', 'storage');
    await model.files.make('xlsx');
    expect([model.files.state.value.state, files.length]).toEqual(['failed', 0]);
    await model.files.make('csv');
    expect(files.map(({ name }) => name)).toEqual(['0.csv']);
  });
  it('that could not be made says so and hands nothing over', async () => {
    const { model, files } = await openBench();
    await model.files.make('broken');
    expect([model.files.state.value.state, files.length]).toEqual(['failed', 0]);
  });
});

it('sample data comes and goes in one click and leaves the rest', async () => {
  const { model } = await openBench();
  await addSlot(model, { name: 'Mine' });
  await model.addSamples();
  expect(model.samples.value.length).toBeGreaterThan(2);
  await model.removeSamples();
  expect(names(model)).toEqual(['Mine']);
});

it('shop settings are read as typed and stored', async () => {
  const { model } = await openBench();
  const shop = model.plan.value?.shop;
  if (shop === undefined) throw new Error('no shop');
  const form = { ...model.shopForm(shop), nickname: ' Toko Melati ', transit: '4', cap: '50,000,000' };
  expect(model.readShopForm({ ...form, nickname: ' ', pack: '1.5', cap: '-1' })).toEqual({
    ok: false,
    problems: {
      nickname: { message: 'missing', data: {} },
      pack: 'days',
      cap: { message: 'amountNegative', data: {} },
    },
  });
  const read = model.readShopForm(form);
  if (!read.ok) throw new Error('not read');
  expect(await model.saveShop(read.nickname, read.settings)).toBe(true);
  expect(model.plan.value?.shop).toMatchObject({
    nickname: 'Toko Melati',
    settings: { leadTimes: { transit: 4 }, budgetCap: { minor: 50_000_000, currency: 'IDR' } },
  });
});
