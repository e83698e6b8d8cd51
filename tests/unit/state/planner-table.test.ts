import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignStatuses } from '../../../lib/model/draft';
import { slotKinds, type Slot } from '../../../lib/model/plan';
import { columns, inOrder, standardColumns, withColumn } from '../../../lib/state/planner-columns';
import { filtered, noFilters, tagsOf, type Filters } from '../../../lib/state/planner-filters';
import { newSlot } from '../../../lib/state/planner-form';
import { rowsOf } from '../../../lib/state/planner-rows';
import {
  isSameLook,
  keptTableOf,
  mostViews,
  standardLook,
  storedTableOf,
} from '../../../lib/state/table-views';
import { day, instant, money } from '../builders';
import { addSlot, openBench } from './worker';

const today = day('2026-04-15');
const slot = (id: string, over: Partial<Slot> = {}): Slot => ({
  ...newSlot(id, 'shop', instant('2026-03-31T09:00:00+07:00')),
  name: id,
  ...over,
});
const april = { start: day('2026-04-10'), end: day('2026-04-20') };

describe('filters', () => {
  const slots = [
    slot('past', { start: day('2026-03-01'), end: day('2026-03-31'), status: 'ended', tags: ['Payday'] }),
    slot('now', { ...april, kind: 'target', tags: ['Raya', 'payday'] }),
    slot('soon', { start: day('2026-05-14'), end: null, status: 'paid' }),
    slot('later', { start: day('2026-06-01'), end: day('2026-06-30'), kind: 'flat-fee', tags: ['Éclat'] }),
    slot('undated', { status: 'cancelled' }),
  ];
  const found = (filters: Partial<Filters>) =>
    filtered(slots, { ...noFilters, ...filters }, today).map(({ id }) => id);
  it.each([
    [{}, ['past', 'now', 'soon', 'later', 'undated']],
    [{ kinds: ['target', 'flat-fee'] }, ['now', 'later']],
    [{ statuses: ['ended', 'paid'] }, ['past', 'soon']],
    [{ kinds: ['target'], statuses: ['ended'] }, []],
    [{ tags: ['PAYDAY'] }, ['past', 'now']],
    [{ tags: ['eclat', ''] }, ['soon', 'later', 'undated']],
    [{ period: { of: 'running' } }, ['now']],
    [{ period: { of: 'next-30' } }, ['now', 'soon']],
    [{ period: { of: 'this-month' } }, ['now']],
    [{ period: { of: 'next-month' } }, ['soon']],
    [{ period: { of: 'over' } }, ['past']],
    [{ period: { of: 'undated' } }, ['undated']],
    [{ period: { of: 'own', from: day('2026-04-20'), to: day('2026-06-01') } }, ['now', 'soon', 'later']],
    [{ period: { of: 'own', from: null, to: day('2026-04-09') } }, ['past']],
    [{ period: { of: 'own', from: null, to: null } }, ['past', 'now', 'soon', 'later', 'undated']],
  ] satisfies readonly (readonly [Partial<Filters>, readonly string[]])[])('%j', (filters, ids) => {
    expect(found(filters)).toEqual(ids);
  });
  it('know a tag once however it is written', () => {
    expect(tagsOf(slots)).toEqual(['Éclat', 'Payday', 'Raya']);
  });
  it('in a month of any length end on its last day', () => {
    const edge = slot('edge', { start: day('2028-02-29'), end: day('2028-02-29') });
    const of = (at: string) =>
      filtered([edge], { ...noFilters, period: { of: 'next-month' } }, day(at)).length;
    expect([of('2028-01-31'), of('2028-01-01'), of('2028-02-01'), of('2027-12-31')]).toEqual([1, 1, 0, 0]);
  });
});

describe('every column', () => {
  const full = slot('full', {
    ...april,
    payDay: april.start,
    fee: money(7),
    tags: ['b'],
    products: [{ id: '1', name: 'Serum', commission: null }],
    creators: ['@rina'],
    brief: { ...newSlot('x', 's', instant('2026-03-31T09:00:00+07:00')).brief, purpose: 'more' },
    windows: [{ kind: 'live', from: april.start, to: april.end }],
    adsEnd: april.end,
    adsCodeEnd: april.end,
    sampleCost: money(1),
    gmvEstimate: money(2),
    results: { orders: 3, gmv: money(4), commission: money(5) },
    sampleOffered: 'yes',
    notes: 'x',
  });
  const empty = slot('empty', { name: 'zzz', status: 'ended', kind: 'target' });
  it.each(columns)('%s sorts, and what is not known comes last both ways', (by) => {
    const order = (direction: 'ascending' | 'descending') =>
      rowsOf([empty, full], '', { by, direction }).map((row) => row.slot.id);
    const always = ['name', 'kind', 'status', 'brief'].includes(by);
    expect(new Set([order('ascending')[0], order('descending')[0]]).size).toBe(always ? 2 : 1);
    if (!always) expect(order('ascending')).toEqual(['full', 'empty']);
  });
  it('can be put away but the name, and comes back where it was', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...columns)), (presses) => {
        const shown = presses.reduce<readonly (typeof columns)[number][]>(withColumn, standardColumns);
        expect(shown).toEqual(inOrder(new Set(shown)));
        expect(shown).toContain('name');
        for (const column of columns) {
          const times = presses.filter((press) => press === column).length;
          if (column !== 'name')
            expect(shown.includes(column)).toBe(standardColumns.includes(column) === (times % 2 === 0));
        }
      }),
    );
  });
  it('finds campaigns by their tags', () => {
    const tagged = [slot('t', { tags: ['Klien Melati'] }), slot('other')];
    expect(rowsOf(tagged, 'MELATI', standardLook.sorting).map((row) => row.slot.id)).toEqual(['t']);
  });
});

describe('a stored table', () => {
  const good = { id: 'v1', name: 'Payday', look: { ...standardLook, find: 'serum' } };
  it.each([null, undefined, 3, 'text', [], true])('is nothing when it is %j', (stored) => {
    expect(keptTableOf(stored)).toBeNull();
  });
  it.each([
    [undefined, standardColumns],
    ['name', standardColumns],
    [[], standardColumns],
    [[1, {}, 'nothing'], standardColumns],
    [['name'], ['name']],
    [
      ['fee', 'later', 'start', 'fee'],
      ['name', 'start', 'fee'],
    ],
  ])('has with columns %j the columns %j', (stored, shown) => {
    expect(keptTableOf({ columns: stored })?.columns).toEqual(shown);
  });
  it('takes each part of a view by itself', () => {
    const kept = keptTableOf({
      views: [
        {
          id: 'a',
          name: ' Mine ',
          look: {
            columns: 'no',
            sorting: { by: 'fee', direction: 'sideways' },
            filters: {
              kinds: ['target', 'later'],
              statuses: 'paid',
              tags: ['b', 4, 'a'],
              period: { of: 'own', from: '2026-02-30', to: '2026-03-01' },
            },
            find: 9,
          },
        },
      ],
      view: 'a',
    });
    expect(kept?.views).toEqual([
      {
        id: 'a',
        name: 'Mine',
        look: {
          columns: standardColumns,
          sorting: { by: 'fee', direction: 'ascending' },
          filters: {
            kinds: ['target'],
            statuses: [],
            tags: ['a', 'b'],
            period: { of: 'own', from: null, to: '2026-03-01' },
          },
          find: '',
        },
      },
    ]);
    expect(kept?.view).toBe('a');
  });
  it('keeps what it does not understand, and writes it again', () => {
    const odd = [
      { id: 'b', name: '', look: {} },
      'view',
      { id: '../x', name: 'x', look: {} },
      { ...good, name: 'Twin' },
    ];
    const kept = keptTableOf({ views: [good, ...odd], view: 'gone' });
    expect([kept?.views.map(({ name }) => name), kept?.view]).toEqual([['Payday'], null]);
    expect(kept && storedTableOf(kept).views).toEqual([good, ...odd]);
  });
  it('shows no more views than there may be', () => {
    const views = Array.from({ length: mostViews + 3 }, (_, at) => ({
      ...good,
      id: `v${at}`,
      name: `View ${at}`,
    }));
    const kept = keptTableOf({ views });
    expect([kept?.views.length, kept?.kept.length]).toEqual([mostViews, 3]);
  });
  it('never throws and reads as itself when it was written, whatever is in it', () => {
    const part = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(...columns, ...slotKinds, ...campaignStatuses),
    );
    const look = fc.record(
      {
        columns: fc.oneof(part, fc.array(part)),
        sorting: part,
        filters: fc.record({ kinds: fc.array(part), tags: fc.array(part), period: part }),
        find: part,
      },
      { requiredKeys: [] },
    );
    const view = fc.oneof(part, fc.record({ id: fc.string(), name: fc.string(), look }));
    fc.assert(
      fc.property(
        fc.record({ columns: part, view: fc.string(), views: fc.array(view) }, { requiredKeys: [] }),
        (stored) => {
          const kept = keptTableOf(stored);
          if (kept === null) throw new Error('a record is always of use');
          expect(keptTableOf(JSON.parse(JSON.stringify(storedTableOf(kept))))).toEqual(
            keptTableOf(JSON.parse(JSON.stringify(stored))),
          );
        },
      ),
    );
  });
});

describe('the table of a page', () => {
  const filled = async () => {
    const made = await openBench();
    await addSlot(made.model, { name: 'Serum', start: '2026-05-01', days: '20', fee: '100' });
    await addSlot(made.model, { name: 'Coffee', start: '2026-05-02', days: '20' });
    return made;
  };
  const names = ({ rows }: { rows: { value: readonly { slot: Slot }[] } }) =>
    rows.value.map((row) => row.slot.name);

  it('keeps its columns across a reload, and another page keeps its own until then', async () => {
    const { model, page } = await filled();
    const other = page();
    await other.model.table.load();
    await model.table.turnColumn('tags');
    await model.table.turnColumn('notes');
    expect(other.model.table.look.value.columns).toEqual(standardColumns);
    const reloaded = page();
    await reloaded.model.table.load();
    expect(reloaded.model.table.look.value.columns).toEqual(
      inOrder(new Set([...standardColumns.filter((one) => one !== 'notes'), 'tags'])),
    );
    await reloaded.model.table.standardColumns();
    expect(reloaded.model.table.changed.value).toBe(false);
  });
  it('goes back to its order when the column that it is sorted by is put away', async () => {
    const { model } = await filled();
    model.table.sort('fee');
    expect(names(model)).toEqual(['Serum', 'Coffee']);
    model.table.sort('name');
    expect(names(model)).toEqual(['Coffee', 'Serum']);
    model.table.sort('fee');
    await model.table.turnColumn('fee');
    expect(model.table.look.value.sorting).toEqual(standardLook.sorting);
  });
  it('keeps what shows under a name, and shows it again after a reload', async () => {
    const { model, page } = await filled();
    model.find('serum');
    model.table.filter({ statuses: ['paid', 'draft'] });
    model.table.sort('fee');
    expect(await model.table.add('  Payday ')).toBeNull();
    expect([model.table.view.value?.name, model.table.changed.value]).toEqual(['Payday', false]);
    await model.table.choose(null);
    expect([names(model), model.filter.value]).toEqual([['Serum', 'Coffee'], '']);
    await model.table.choose(model.table.views.value[0]?.id ?? '');
    const reloaded = page();
    await reloaded.model.refresh();
    await reloaded.model.table.load();
    expect([reloaded.model.table.view.value?.name, names(reloaded.model)]).toEqual(['Payday', ['Serum']]);
    reloaded.model.table.filter({ statuses: ['draft', 'paid'] });
    expect(reloaded.model.table.changed.value).toBe(false);
    reloaded.model.find('');
    expect(reloaded.model.table.changed.value).toBe(true);
    await reloaded.model.table.update();
    expect(model.table.views.value[0]?.look.find).toBe('');
    expect(names(model)).toEqual(['Serum']);
  });
  it('refuses a name that is blank, taken or too long, and too many views', async () => {
    const { model } = await filled();
    const { table } = model;
    expect([await table.add(' '), await table.add('x'.repeat(61))]).toEqual(['missing', 'tooLong']);
    for (let at = 0; at < mostViews; at += 1) expect(await table.add(`View ${at}`)).toBeNull();
    expect([await table.add('VIEW 3'), await table.add('One more')]).toEqual(['twice', 'tooMany']);
    const third = table.views.value[3]?.id ?? '';
    expect([await table.rename(third, 'view 4'), await table.rename(third, 'View 3!')]).toEqual([
      'twice',
      null,
    ]);
    expect(table.views.value[3]?.name).toBe('View 3!');
    await table.choose(third);
    await table.remove(third);
    expect([table.view.value, table.views.value.length]).toEqual([null, mostViews - 1]);
  });
  it('of two pages adds views side by side', async () => {
    const { model, page } = await filled();
    const other = page();
    await other.model.table.load();
    await model.table.add('Mine');
    await other.model.table.add('Yours');
    expect(model.table.views.value.map(({ name }) => name)).toEqual(['Mine', 'Yours']);
  });
  it('offers a tag that a view asks for although the plan has it no more', async () => {
    const { model } = await filled();
    model.table.filter({ tags: ['', 'Gone'] });
    expect([model.table.tags.value, names(model)]).toEqual([['Gone'], ['Serum', 'Coffee']]);
    model.table.clear();
    expect(model.table.tags.value).toEqual([]);
  });
  it('is the same look in whatever order it was picked', () => {
    const one = { ...standardLook, filters: { ...noFilters, tags: ['b', 'a'] } };
    expect(isSameLook(one, { ...one, filters: { ...noFilters, tags: ['a', 'b'] } })).toBe(true);
    expect(isSameLook(one, standardLook)).toBe(false);
  });
});
