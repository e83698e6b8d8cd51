import { describe, expect, test } from 'vitest';
import { speechOf } from '../../../lib/i18n';
import { markets } from '../../../lib/markets';
import type { Slot } from '../../../lib/model/plan';
import { isoDaySchema } from '../../../lib/model/schema';
import { formats } from '../../../lib/sheets';
import { addSlot, openBench, type Bench, type Page } from './worker';

type Model = Page['model'];
const day = isoDaySchema.parse('2027-05-04');
const text = (...lines: string[]) => new File([lines.join('\r\n')], 'plan.csv');
const state = (model: Model) => model.sheetImport.state.value;
async function exported({ model, desk }: Page & Bench, id: 'xlsx' | 'csv'): Promise<Blob> {
  const open = model.plan.value;
  const format = formats.find((one) => one.id === id);
  if (!open || !format) throw new Error('no plan');
  const market = markets[open.shop.market];
  return new Blob([
    await format.encode({ ...open, market, madeAt: desk.now(), madeBy: '0' }, speechOf('en')),
  ]);
}
async function taken(model: Model, file: File): Promise<void> {
  model.sheetImport.open();
  await model.sheetImport.take(file);
  // Comparing asks the worker for what there is.
  while (state(model).step === 'reading') await new Promise((resolve) => setTimeout(resolve, 0));
}
const outcomes = (model: Model) => {
  const now = state(model);
  return now.step === 'preview' ? now.preview.rows.map(({ outcome }) => outcome) : now;
};
const names = ({ plan }: Model) => plan.value?.slots.map(({ name }) => name).sort();
const plain = ({ revision: _, createdAt: __, ...rest }: Slot) => rest;

describe('an import', () => {
  test.each(['xlsx', 'csv'] as const)('of a %s fills an empty profile with the same plan', async (id) => {
    const from = await openBench();
    await addSlot(from.model, { name: 'Serum', start: '2027-05-04', days: '10', fee: '1500000' });
    await addSlot(from.model, { name: '=1+1', payDay: '2027-05-01' });
    const file = new File([await exported(from, id)], `plan.${id}`);
    const before = from.model.plan.value;
    const into = await openBench();
    await taken(into.model, file);
    await into.model.sheetImport.confirm();
    expect(state(into.model)).toMatchObject({ step: 'done', added: 2, changed: 0, rejected: 0 });
    const shop = into.model.plan.value?.shop.id ?? '';
    const sorted = (slots: readonly Slot[]) => slots.map(plain).sort((a, b) => a.name.localeCompare(b.name));
    expect(sorted(into.model.plan.value?.slots ?? [])).toEqual(
      sorted(before?.slots ?? []).map((slot) => ({ ...slot, shop })),
    );
  });

  test('is one step, and taken back by its own undo or by that of the page', async () => {
    const { model } = await openBench();
    await addSlot(model, { name: 'Here' });
    await taken(model, text('Name,Kind', 'a,target', 'b,open', 'c,nothing'));
    expect(outcomes(model)).toEqual(['added', 'added', 'rejected']);
    await model.sheetImport.confirm();
    expect(names(model)).toEqual(['Here', 'a', 'b']);
    expect(model.steps.value.undo).toMatchObject({ change: 'slotsImported', name: 'plan.csv' });
    await model.sheetImport.undo();
    expect(state(model)).toMatchObject({ step: 'done', undone: true, rejected: 1 });
    expect(names(model)).toEqual(['Here']);
    await model.history.redo();
    expect(names(model)).toEqual(['Here', 'a', 'b']);
  });

  test('asked for twice after a lost answer changes the plan once', async () => {
    const { model, refuse } = await openBench();
    await taken(model, text('Name,Kind', 'a,target'));
    refuse('slot.import', 'unknown');
    await model.sheetImport.confirm();
    expect(state(model)).toMatchObject({ step: 'preview', trouble: { kind: 'failed', code: 'unknown' } });
    refuse('slot.import', null);
    await model.sheetImport.confirm();
    expect(names(model)).toEqual(['a']);
  });

  test('stops as a whole when a campaign changed meanwhile, and can be compared again', async () => {
    const here = await openBench();
    await addSlot(here.model, { name: 'Serum' });
    const [slot] = here.model.plan.value?.slots ?? [];
    if (!slot) throw new Error('no slot');
    await taken(here.model, text('Name,Kind,Id', `Mine,target,${slot.id}`, 'New,target,'));
    expect(outcomes(here.model)).toEqual(['changed', 'added']);
    const theirs = { ...slot, notes: 'theirs' };
    await here.ask('slot.save', { operation: 'other-tab', slot: theirs });
    await here.model.sheetImport.confirm();
    expect(state(here.model)).toMatchObject({ trouble: { kind: 'conflict', name: 'Serum' } });
    expect(names(here.model)).toEqual(['Serum']);
    await here.model.sheetImport.again();
    await here.model.sheetImport.confirm();
    expect(names(here.model)).toEqual(['Mine', 'New']);
    expect(here.model.plan.value?.slots.find(({ id }) => id === slot.id)?.notes).toBe('theirs');
  });

  test('knows the bin, and gives a row of another shop an id of its own', async () => {
    const { model, ask } = await openBench();
    await addSlot(model, { name: 'Serum' });
    const [slot] = model.plan.value?.slots ?? [];
    if (!slot) throw new Error('no slot');
    await ask('shop.open', { operation: 'second', market: 'GB', platformId: null });
    await model.refresh();
    const other = model.shops.value.find(({ market }) => market === 'GB');
    await taken(model, text('Name,Kind,Id', `Serum,target,${slot.id}`));
    expect(outcomes(model)).toEqual(['changed']);
    await model.sheetImport.chooseShop(other?.id ?? '');
    expect(outcomes(model)).toEqual(['added']);
    await model.sheetImport.confirm();
    expect(model.plan.value?.slots).toMatchObject([{ name: 'Serum', shop: other?.id }]);
    expect(model.plan.value?.slots[0]?.id).not.toBe(slot.id);
    model.sheetImport.close();
    await model.choose(slot.shop);
    await model.remove(slot);
    await taken(model, text('Name,Kind,Id', `Serum,target,${slot.id}`));
    expect(state(model)).toMatchObject({ preview: { rows: [{ problems: [{ why: 'in-the-bin' }] }] } });
  });

  test('says what is wrong with a file and waits for another; closing it drops what is being read', async () => {
    const { model } = await openBench();
    await taken(model, new File(['PK nothing'], 'broken.xlsx'));
    expect(state(model)).toEqual({ step: 'choose', refused: { name: 'broken.xlsx', why: 'damaged' } });
    const reading = model.sheetImport.take(text('Name,Kind', 'a,target'));
    expect(state(model)).toMatchObject({ step: 'reading' });
    model.sheetImport.close();
    await reading;
    expect(state(model)).toEqual({ step: 'closed' });
    await model.sheetImport.confirm();
    expect(names(model)).toEqual([]);
  });

  test('does not compare with a plan that could not be read', async () => {
    const { model, refuse } = await openBench();
    refuse('slot.list', 'storage');
    await taken(model, text('Name,Kind', 'a,target'));
    expect(state(model)).toEqual({ step: 'closed' });
    expect(model.history.refused.value).toEqual({ code: 'storage' });
  });
});

describe('a sheet of the seller', () => {
  test('is matched first: guessed, changed, and only then shown', async () => {
    const { model } = await openBench();
    await taken(model, text('Campaign;Start;Fee', 'Serum;04/05/2027;1500000'));
    expect(state(model)).toMatchObject({
      step: 'match',
      matching: { at: { name: 0, start: 1, fee: 2 }, kind: null },
    });
    await model.sheetImport.showMatched();
    expect(state(model).step).toBe('match');
    model.sheetImport.match({ kind: 'target' });
    model.sheetImport.matchColumn('notes', 2);
    expect(state(model)).toMatchObject({ matching: { at: { name: 0, start: 1, notes: 2 } } });
    model.sheetImport.matchColumn('notes', null);
    model.sheetImport.matchColumn('fee', 2);
    await model.sheetImport.showMatched();
    expect(outcomes(model)).toEqual(['rejected']);
    await model.sheetImport.setOrder('day-first');
    expect(outcomes(model)).toEqual(['added']);
    model.sheetImport.toMatching();
    expect(state(model)).toMatchObject({ step: 'match', matching: { order: 'day-first', kind: 'target' } });
    await model.sheetImport.survey(0, 1);
    expect(state(model)).toMatchObject({ sheets: [{ headings: 1, rows: 0 }], matching: { kind: 'target' } });
  });

  test('brings samples, creators and rates along, under the campaigns that they belong to', async () => {
    const from = await openBench();
    await addSlot(from.model, { name: 'Serum', start: '2027-05-04', days: '10' });
    const open = from.model.plan.value;
    const [slot] = open?.slots ?? [];
    if (!open || !slot) throw new Error('no plan');
    const base = { shop: open.shop.id, revision: 0 };
    const days = { approved: null, shipped: null, arrived: null, contentDue: null, posted: null };
    const sample = {
      ...base,
      ...days,
      id: 's-1',
      slot: slot.id,
      creator: '@melati',
      product: null,
      note: '',
    };
    const rows = {
      samples: [{ ...sample, requested: slot.start }],
      creators: [{ ...base, id: 'c-1', handle: '@melati', pool: 'priority', tier: '', note: '' } as const],
      rates: [
        { ...base, id: 'r-1', productId: '17', productName: null, from: slot.start ?? day, rate: 1250 },
      ],
    };
    const beside = { receipts: [], safeArrivals: {}, checks: { judged: [], left: 0 }, rules: [] };
    const market = markets[open.shop.market];
    const made = { ...open, market, madeAt: from.desk.now(), madeBy: '0', beside: { ...beside, ...rows } };
    const bytes = await formats.find(({ id }) => id === 'xlsx')?.encode(made, speechOf('en'));
    const file = new File(bytes ? [bytes] : [], 'plan.xlsx');

    const into = await openBench();
    await taken(into.model, file);
    into.refuse('rate.save', 'storage');
    await into.model.sheetImport.confirm();
    expect(state(into.model)).toMatchObject({
      step: 'preview',
      trouble: { kind: 'beside', saved: 2, of: 3, code: 'storage' },
    });
    into.refuse('rate.save', null);
    await into.model.sheetImport.confirm();
    expect(state(into.model)).toMatchObject({ step: 'done', added: 1, beside: 3, rejected: 0 });
    const shop = into.model.plan.value?.shop.id ?? '';
    const plainRow = <R extends { readonly revision: number }>({ revision: _, ...row }: R) => ({
      ...row,
      shop,
    });
    expect(into.model.plan.value?.samples.map(plainRow)).toEqual(rows.samples.map(plainRow));
    expect(into.model.plan.value?.rates.map(plainRow)).toEqual(rows.rates.map(plainRow));
    const kept = await into.ask('creator.list', { shop });
    expect(kept.ok && kept.value.creators.map(plainRow)).toEqual(rows.creators.map(plainRow));
    // Once more: nothing is new.
    await taken(into.model, file);
    expect(state(into.model)).toMatchObject({ step: 'preview', savings: [] });
  });
});
