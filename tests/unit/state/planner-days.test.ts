import { describe, expect, it } from 'vitest';
import { openBench } from './worker';

type Bench = Awaited<ReturnType<typeof openBench>>;

async function addDays({ model }: Bench, fields: Readonly<Record<string, string>>): Promise<void> {
  model.days.add();
  for (const field of ['name', 'kind', 'from', 'to'] as const) {
    const text = fields[field];
    if (text !== undefined) model.days.type(field, text);
  }
  await model.days.save();
}
const messages = ({ model }: Bench) =>
  Object.fromEntries(Object.entries(model.days.problems.value).map(([field, one]) => [field, one.message]));

describe('the seller’s own days', () => {
  it('are added, changed, switched off and deleted, each with its undo', async () => {
    const made = await openBench();
    const { model } = made;
    await addDays(made, { name: 'Stok opname', from: '2026-04-08', to: '2026-04-10' });
    const first = () => model.days.entries.value[0];
    expect(first()).toMatchObject({ kind: 'pause', from: '2026-04-08', to: '2026-04-10', on: true });
    const entry = first();
    if (!entry) throw new Error('no entry');
    model.days.open('edit', entry);
    model.days.type('to', '');
    await model.days.save();
    expect(first()).toMatchObject({ from: '2026-04-08', to: '2026-04-08' });
    await model.days.turn(entry.id, entry.name, false);
    expect(first()?.on).toBe(false);
    await model.history.notice.value?.undo?.();
    expect(first()?.on).toBe(true);
    const now = first();
    if (now) await model.days.remove(now);
    expect(model.days.entries.value).toEqual([]);
    await model.history.notice.value?.undo?.();
    expect(first()?.name).toBe('Stok opname');
  });
  it.each([
    [{}, { name: 'missing' }],
    [{ name: 'x', from: '' }, { from: 'missing' }],
    [{ name: 'x', from: '31/31/2026' }, { from: 'dayUnreadable' }],
    [{ name: 'x', from: '2026-04-10', to: '2026-04-09' }, { to: 'endBeforeStart' }],
    [{ name: 'x', from: '2026-04-10', to: '04/05/2026' }, { to: 'dayAmbiguous' }],
    [{ name: 'x', from: '2026-04-01', to: '2026-05-30' }, {}],
    [{ name: 'x', from: '2026-04-01', to: '2026-05-31' }, { to: 'rangeTooLong' }],
    [{ name: 'x', kind: 'sale', from: '2026-04-01', to: '2026-05-31' }, {}],
  ] as const)('typed as %j say what is wrong: %j', async (fields, problems) => {
    const made = await openBench();
    await addDays(made, fields);
    expect(messages(made)).toEqual(problems);
    expect(made.model.days.entries.value).toHaveLength(Object.keys(problems).length === 0 ? 1 : 0);
  });
  it('of two windows are both kept, and one that both changed is a choice', async () => {
    const made = await openBench();
    const other = { ...made, ...made.page() };
    await other.model.refresh();
    await addDays(made, { name: 'Mine' });
    await addDays(other, { name: 'Theirs' });
    await made.model.refresh();
    expect(made.model.days.entries.value.map(({ name }) => name).sort()).toEqual(['Mine', 'Theirs']);
    const mine = (bench: Bench) => bench.model.days.entries.value.find(({ name }) => name === 'Mine');
    const [here, there] = [mine(made), mine(other)];
    if (!here || !there) throw new Error('no entry');
    made.model.days.open('edit', here);
    other.model.days.open('edit', there);
    other.model.days.type('from', '2026-05-01');
    await other.model.days.save();
    made.model.days.type('name', 'Mine, renamed');
    await made.model.days.save();
    expect(made.model.days.editor.value?.trouble).toMatchObject({
      kind: 'conflict',
      stored: { from: '2026-05-01' },
    });
    await made.model.days.keepMine();
    expect(made.model.days.entries.value.map(({ name }) => name)).toContain('Mine, renamed');
  });
});

describe('days to start on', () => {
  const offered = ({ model }: Bench) => model.days.presets.value.map(({ day, name }) => `${day} ${name}`);
  it('are the next double dates and paydays after today, with what the seller added or switched off', async () => {
    const made = await openBench();
    expect(made.model.today.value).toBe('2026-03-31');
    expect(offered(made)).toEqual([
      '2026-04-04 4.4',
      '2026-04-25 Payday Sale',
      '2026-05-05 5.5',
      '2026-05-25 Payday Sale',
      '2026-06-06 6.6',
      '2026-06-25 Payday Sale',
    ]);
    const add = (name: string, kind: string, from: string) => addDays(made, { name, kind, from, to: from });
    await add('Ulang tahun toko', 'sale', '2026-04-25');
    await add('Gajian', 'payday', '2026-04-01');
    await add('Hari ini', 'sale', '2026-03-31');
    await add('Stok opname', 'pause', '2026-04-02');
    await made.model.days.turn('double-4', '4.4', false);
    expect(offered(made)).toEqual([
      '2026-04-01 Gajian',
      '2026-04-25 Payday Sale, Ulang tahun toko',
      '2026-05-05 5.5',
      '2026-05-25 Payday Sale',
      '2026-06-06 6.6',
      '2026-06-25 Payday Sale',
    ]);
  });
  it('and one that is picked moves the end with it', async () => {
    const { model } = await openBench();
    model.add();
    model.editor.type('days', '20');
    const [first] = model.days.presets.value;
    if (!first) throw new Error('nothing is offered');
    model.editor.type('start', first.day);
    expect(model.editor.days.value).toMatchObject({ start: '2026-04-04', end: '2026-04-23' });
  });
});

describe('built-in days', () => {
  const lebaran = 'lebaran-shipping-2026-id';
  const on = ({ model }: Bench) => model.days.builtIn.value.find(({ item }) => item.id === lebaran)?.item.on;
  it('that move wait for the seller, and count in the way of a sample once they are on', async () => {
    const made = await openBench();
    const { model } = made;
    expect(on(made)).toBe(false);
    model.sampleLedger.add('@rina');
    model.sampleLedger.type('requested', '2026-03-10');
    model.sampleLedger.type('shipped', '2026-03-16');
    await model.sampleLedger.save();
    const due = () => model.sampleLedger.all.value[0]?.due?.day;
    expect(due()).toBe('2026-03-21');
    await model.days.turn(lebaran, 'Lebaran', true);
    expect([on(made), due()]).toEqual([true, '2026-03-29']);
    await model.days.turn(lebaran, 'Lebaran', false);
    expect(model.plan.value?.calendar?.switched).toEqual([]);
  });
  it('say where they come from and when they are next', async () => {
    const { model } = await openBench();
    const double = model.days.builtIn.value.find(({ item }) => item.id === 'double-3');
    expect(double?.source?.id).toBe('cal-double');
    expect(double?.next?.from).toBe('2027-03-03');
    expect(model.days.builtIn.value.every(({ source }) => source !== null)).toBe(true);
  });
});

describe('open rates', () => {
  it('are kept from what was typed, and lines that were not understood stay', async () => {
    const { model } = await openBench();
    model.matrix.type('openRates', '1729001 | 2026-01-01 | 10%\nwhat\nSabun | 2026-02-01 | 8%');
    const typed = model.matrix.typed.value;
    expect(await model.rates.keep(typed)).toBe(true);
    model.matrix.forgetTyped();
    expect(model.matrix.texts.value.openRates).toBe('what');
    expect(
      model.rates.rows.value.map(({ productId, productName, from, rate }) => [
        productId,
        productName,
        from,
        rate,
      ]),
    ).toEqual([
      ['1729001', null, '2026-01-01', 1000],
      [null, 'Sabun', '2026-02-01', 800],
    ]);
    expect(model.matrix.tables.value.map(({ product }) => product)).toEqual(
      expect.arrayContaining(['1729001', 'Sabun']),
    );
  });
  it('need a product, a day and a rate, and are changed and deleted', async () => {
    const { model } = await openBench();
    model.rates.add();
    model.rates.type('from', '');
    await model.rates.save();
    expect(Object.keys(model.rates.problems.value).sort()).toEqual(['from', 'productName', 'rate']);
    model.rates.type('productId', '17');
    model.rates.type('from', '2026-04-01');
    model.rates.type('rate', '12.5');
    await model.rates.save();
    const [rate] = model.rates.rows.value;
    if (!rate) throw new Error('no rate');
    expect([rate.productId, rate.from, rate.rate]).toEqual(['17', '2026-04-01', 1250]);
    model.rates.open('edit', rate);
    expect(model.rates.editor.value?.form.rate).toBe('12.5%');
    model.rates.type('rate', '81');
    await model.rates.save();
    expect(model.matrix.outside.value).toMatchObject([{ product: '17', rate: 8100 }]);
    const [changed] = model.rates.rows.value;
    if (changed) await model.rates.remove(changed);
    expect(model.rates.rows.value).toEqual([]);
  });
  it('refused on the way stay typed', async () => {
    const { model, refuse } = await openBench();
    refuse('rate.save', 'storage');
    model.matrix.type('openRates', '1729001 | 2026-01-01 | 10%');
    expect(await model.rates.keep(model.matrix.typed.value)).toBe(false);
    expect(model.history.refused.value?.code).toBe('storage');
  });
});
