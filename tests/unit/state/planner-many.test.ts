import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../lib/model/plan';
import { createSelection } from '../../../lib/state/planner-selection';
import { newSlot } from '../../../lib/state/planner-form';
import { manyIn, manyStep } from '../../../lib/state/step-name';
import { signal } from '@preact/signals';
import { instant } from '../builders';
import { addSlot, openBench, type Bench, type Page } from './worker';

type Opened = Bench & Page;
const five = ['One', 'Two', 'Three', 'Four', 'Five'] as const;

async function filled(): Promise<Opened> {
  const made = await openBench();
  for (const [at, name] of five.entries())
    await addSlot(made.model, { name, start: `2026-05-0${at + 1}`, days: '20' });
  return made;
}
const slots = ({ model }: Opened): readonly Slot[] => model.rows.value.map((row) => row.slot);
function named(page: Opened, name: string): Slot {
  const found = page.model.plan.value?.slots.find((slot) => slot.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}
const pick = (page: Opened, ...names: readonly string[]) =>
  names.forEach((name) => page.model.selection.turn(named(page, name).id, false));

describe('picking', () => {
  const rowOf = (id: string) => ({
    slot: newSlot(id, 'shop', instant('2026-03-31T09:00:00+07:00')),
    days: null,
  });
  const made = () => {
    const rows = signal(['a', 'b', 'c', 'd', 'e'].map(rowOf));
    const selection = createSelection(rows);
    return { rows, selection, ids: () => selection.shown.value.map(({ id }) => id).join('') };
  };
  it('turns one, or a range to what its last row becomes', () => {
    const { selection, ids } = made();
    selection.turn('b', false);
    selection.turn('d', true);
    expect(ids()).toBe('bcd');
    selection.turn('c', true);
    expect(ids()).toBe('b');
    selection.turn('e', false);
    selection.turn('a', true);
    expect([ids(), selection.all.value]).toEqual(['abcde', true]);
  });
  it('grows on the way with the keyboard, from where it began', () => {
    const { selection, ids } = made();
    selection.extend('c', 'd');
    selection.extend('d', 'e');
    expect(ids()).toBe('cde');
    selection.clear();
    selection.extend('b', 'a');
    expect(ids()).toBe('ab');
  });
  it('takes all that show and lets them go again', () => {
    const { selection, rows, ids } = made();
    rows.value = rows.value.slice(1, 3);
    selection.turnAll();
    expect([ids(), selection.all.value]).toEqual(['bc', true]);
    rows.value = ['a', 'b', 'c', 'd'].map(rowOf);
    expect([ids(), selection.all.value]).toEqual(['bc', false]);
    selection.turnAll();
    selection.turnAll();
    expect(ids()).toBe('');
  });
  it('counts only what shows', () => {
    const { selection, rows, ids } = made();
    selection.turnAll();
    const { value } = rows;
    rows.value = value.filter(({ slot }) => slot.id !== 'c');
    expect(ids()).toBe('abde');
    rows.value = [];
    expect([ids(), selection.all.value]).toEqual(['', false]);
    rows.value = value;
    expect(ids()).toBe('abcde');
  });
  it('makes a range from a row that does not show any more the one row', () => {
    const { selection, rows, ids } = made();
    selection.turn('a', false);
    rows.value = rows.value.slice(1);
    selection.turn('d', true);
    expect(ids()).toBe('d');
  });
});

describe('a change of many', () => {
  it('is shown before it is stored, and taken back as one', async () => {
    const page = await filled();
    const { model } = page;
    pick(page, 'One', 'Three');
    model.many.open('move');
    model.many.type({ days: '7' });
    expect(model.many.preview.value?.rows).toMatchObject([
      { will: 'change', slot: { name: 'One' }, after: { start: '2026-05-08', end: '2026-05-27' } },
      { will: 'change', slot: { name: 'Three' }, after: { start: '2026-05-10', end: '2026-05-29' } },
    ]);
    expect(named(page, 'One').start).toBe('2026-05-01');
    await model.many.confirm();
    expect([model.many.state.value, named(page, 'One').start, named(page, 'Three').start]).toEqual([
      null,
      '2026-05-08',
      '2026-05-10',
    ]);
    expect(model.history.notice.value).toMatchObject({ key: 'manyChanged', name: '2' });
    expect(manyIn(model.steps.value.undo?.name ?? '')).toEqual({ what: 'move', count: 2 });
    await model.history.notice.value?.undo?.();
    expect([named(page, 'One').start, named(page, 'Three').start]).toEqual(['2026-05-01', '2026-05-03']);
    expect(model.selection.shown.value.map(({ name }) => name)).toEqual(['One', 'Three']);
    await model.history.redo();
    expect(named(page, 'Three').start).toBe('2026-05-10');
  });
  it('leaves what cannot be changed, and says why', async () => {
    const page = await filled();
    const { model } = page;
    await model.setStatus(named(page, 'Two'), 'paid');
    await addSlot(model, { name: 'Undated' });
    model.selection.turnAll();
    model.many.open('move');
    model.many.type({ days: '3', way: 'earlier' });
    const rows = model.many.preview.value?.rows ?? [];
    expect(
      rows.filter(({ will }) => will === 'refuse').map((row) => [row.slot.name, 'why' in row && row.why]),
    ).toEqual([
      ['Two', 'locked'],
      ['Undated', 'undated'],
    ]);
    await model.many.confirm();
    expect([named(page, 'Two').start, named(page, 'One').start]).toEqual(['2026-05-02', '2026-04-28']);
    expect(model.history.notice.value).toMatchObject({ name: '4' });
  });
  it('of tags keeps those that are there', async () => {
    const page = await filled();
    const { model } = page;
    pick(page, 'One', 'Two');
    model.many.open('tags');
    model.many.type({ tags: 'Payday, Raya' });
    await model.many.confirm();
    model.many.open('tags');
    model.many.type({ how: 'remove', tags: 'payday' });
    await model.many.confirm();
    expect([named(page, 'One').tags, named(page, 'Two').tags, named(page, 'Three').tags]).toEqual([
      ['Raya'],
      ['Raya'],
      [],
    ]);
    expect(model.table.tags.value).toEqual(['Raya']);
  });
  it('of the pay day asks for a day, or for none on purpose', async () => {
    const page = await filled();
    const { model } = page;
    pick(page, 'One');
    model.many.open('payDay');
    expect(model.many.problem.value).toBeNull();
    await model.many.confirm();
    expect(model.many.problem.value).toEqual({ message: 'missing', data: {} });
    model.many.type({ payDay: '04/05/2026' });
    expect(model.many.problem.value?.message).toBe('dayAmbiguous');
    model.many.type({ payDay: '28 Apr 2026' });
    await model.many.confirm();
    expect(named(page, 'One').payDay).toBe('2026-04-28');
    model.many.open('payDay');
    model.many.type({ pay: 'open' });
    await model.many.confirm();
    expect(named(page, 'One').payDay).toBeNull();
  });
  it.each(['0', '-7', '1.5', 'x', '1000'])('by %j days is refused', async (days) => {
    const page = await filled();
    pick(page, 'One');
    page.model.many.open('move');
    page.model.many.type({ days });
    await page.model.many.confirm();
    expect(page.model.many.problem.value?.message).toBe('daysUnreadable');
    expect(named(page, 'One').start).toBe('2026-05-01');
  });
  it('of the status adds to the ledger in the same step', async () => {
    const page = await filled();
    const { model } = page;
    model.entries.pickCount(0);
    await model.entries.sendAnswer();
    await model.refresh();
    pick(page, 'One', 'Two', 'Three');
    model.many.open('status');
    model.many.type({ status: 'paid' });
    expect(model.many.preview.value?.counted).toBe(3);
    await model.many.confirm();
    expect([model.ledger.value.length, named(page, 'Three').status]).toEqual([3, 'paid']);
    model.many.open('status');
    model.many.type({ status: 'draft' });
    expect(model.many.preview.value?.rows.map(({ will }) => will)).toEqual(['refuse', 'refuse', 'refuse']);
    await model.many.confirm();
    expect(named(page, 'One').status).toBe('paid');
    model.many.close();
    await model.history.undo();
    expect([model.ledger.value.length, named(page, 'Three').status]).toEqual([0, 'draft']);
  });
  it('is refused as a whole when one was changed elsewhere, and shows what would happen now', async () => {
    const page = await filled();
    const { model } = page;
    const other = page.page();
    await other.model.refresh();
    pick(page, 'One', 'Two');
    model.many.open('move');
    model.many.type({ days: '7' });
    const two = other.model.plan.value?.slots.find(({ name }) => name === 'Two');
    if (two === undefined) throw new Error('no slot');
    await other.model.place({ ...two, start: named(page, 'Five').start });
    await model.many.confirm();
    expect(model.many.state.value?.trouble).toEqual({ kind: 'conflict', name: 'Two' });
    expect(named(page, 'One').start).toBe('2026-05-01');
    expect(model.many.preview.value?.rows).toMatchObject([
      { slot: { name: 'One' }, after: { start: '2026-05-08' } },
      { slot: { name: 'Two' }, after: { start: '2026-05-12' } },
    ]);
    await model.many.confirm();
    expect([named(page, 'One').start, named(page, 'Two').start]).toEqual(['2026-05-08', '2026-05-12']);
  });
  it('counts what is gone from the plan, and changes the rest', async () => {
    const page = await filled();
    const { model } = page;
    pick(page, 'One', 'Two');
    model.many.open('tags');
    model.many.type({ tags: 'x' });
    const { id, revision } = named(page, 'Two');
    await page.ask('slot.delete', { operation: 'elsewhere', id, expected: revision });
    await model.refresh();
    expect(model.many.preview.value).toMatchObject({ gone: 1, rows: [{ slot: { name: 'One' } }] });
    await model.many.confirm();
    expect(named(page, 'One').tags).toEqual(['x']);
  });
  it('keeps everything as typed when it could not be stored, and asks for the same again', async () => {
    const page = await filled();
    const { model } = page;
    pick(page, 'One', 'Two');
    model.many.open('tags');
    model.many.type({ tags: 'x' });
    page.refuse('slot.import', 'storage');
    await model.many.confirm();
    expect(model.many.state.value).toMatchObject({
      saving: null,
      form: { tags: 'x' },
      trouble: { kind: 'failed', code: 'storage' },
    });
    page.refuse('slot.import', null);
    await model.many.confirm();
    expect([named(page, 'One').tags, named(page, 'Two').tags]).toEqual([['x'], ['x']]);
  });
  it('is not opened over nothing', async () => {
    const page = await filled();
    page.model.many.open('move');
    expect(page.model.many.state.value).toBeNull();
  });
});

describe('deleting many', () => {
  it('is taken back together, also when something else was changed after', async () => {
    const page = await filled();
    const { model } = page;
    pick(page, 'One', 'Two', 'Three');
    model.many.open('delete');
    await model.many.confirm();
    expect(slots(page).map(({ name }) => name)).toEqual(['Four', 'Five']);
    const undo = model.history.notice.value?.undo;
    expect(model.history.notice.value).toMatchObject({ key: 'manyDeleted', name: '3' });
    await model.setStatus(named(page, 'Four'), 'paid');
    await undo?.();
    expect(slots(page).map(({ name, status }) => `${name} ${status}`)).toEqual([
      'One draft',
      'Two draft',
      'Three draft',
      'Four paid',
      'Five draft',
    ]);
  });
  it('leaves what was changed elsewhere, and says so', async () => {
    const page = await filled();
    const { model } = page;
    const other = page.page();
    await other.model.refresh();
    pick(page, 'One', 'Two', 'Three');
    model.many.open('delete');
    const two = other.model.plan.value?.slots.find(({ name }) => name === 'Two');
    if (two === undefined) throw new Error('no slot');
    await other.model.setStatus(two, 'paid');
    await model.many.confirm();
    expect(slots(page).map(({ name }) => name)).toEqual(['Two', 'Four', 'Five']);
    expect(model.many.state.value).toMatchObject({
      saving: null,
      trouble: { kind: 'some', done: 2, code: 'conflict' },
    });
    expect(model.many.preview.value).toMatchObject({
      gone: 0,
      rows: [{ will: 'go', slot: { name: 'Two' } }],
    });
    await model.many.confirm();
    expect([model.many.state.value, slots(page).length]).toEqual([null, 2]);
  });
  it('stops at what the storage refuses', async () => {
    const page = await filled();
    const { model } = page;
    pick(page, 'One', 'Two');
    model.many.open('delete');
    page.refuse('slot.delete', 'storage');
    await model.many.confirm();
    expect(model.many.state.value?.trouble).toEqual({ kind: 'some', done: 0, code: 'storage' });
    expect([slots(page).length, model.history.notice.value?.key]).toEqual([5, 'slotAdded']);
  });
  it('can be stopped on the way', async () => {
    const page = await filled();
    const { model } = page;
    model.selection.turnAll();
    model.many.open('delete');
    const going = model.many.confirm();
    model.many.close();
    await going;
    expect(model.many.state.value?.trouble).toEqual({ kind: 'some', done: 1, code: null });
    expect(slots(page).length).toBe(4);
    model.many.close();
    expect(model.many.state.value).toBeNull();
  });
});

describe('the name of a step', () => {
  it.each([
    [manyStep('status', 3), { what: 'status', count: 3 }],
    ['edit/delete/3', null],
    ['edit/move/', null],
    ['plan.xlsx', null],
  ])('%s', (name, found) => {
    expect(manyIn(name)).toEqual(found);
  });
});
