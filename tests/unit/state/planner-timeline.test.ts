import { describe, expect, it } from 'vitest';
import { calendarItems, markets } from '../../../lib/markets';
import { judge } from '../../../lib/state/judge';
import { dayAt } from '../../../lib/state/planner-timeline';
import { slotReport } from '../../../lib/state/slot-report';
import { day, instant, slot } from '../builders';
import { addSlot, openBench } from './worker';

async function withSlot() {
  const made = await openBench();
  await addSlot(made.model, { name: 'Serum', start: '2026-05-01', days: '20' });
  await made.model.refresh();
  const stored = () => {
    const [row] = made.model.timeline.line.value?.rows ?? [];
    if (row?.row !== 'lane') throw new Error('no lane');
    return row.lane.slot;
  };
  return { ...made, stored };
}

describe('moving on the timeline', () => {
  it('steps add up, nothing is stored before it is kept, and one undo takes all of it back', async () => {
    const { model, stored } = await withSlot();
    const { timeline } = model;
    timeline.change(stored(), 'move', 1);
    timeline.change(timeline.moving.value?.slot ?? stored(), 'move', 1);
    timeline.change(timeline.moving.value?.slot ?? stored(), 'resize', 3);
    expect(timeline.moving.value?.slot).toMatchObject({ start: '2026-05-03', end: '2026-05-25' });
    expect(stored()).toMatchObject({ start: '2026-05-01', end: '2026-05-20' });
    await timeline.keep();
    expect(timeline.moving.value).toBeNull();
    expect(stored()).toMatchObject({ start: '2026-05-03', end: '2026-05-25' });
    expect(model.history.notice.value).toMatchObject({ key: 'slotMoved', name: 'Serum' });
    await model.history.notice.value?.undo?.();
    expect(stored()).toMatchObject({ start: '2026-05-01', end: '2026-05-20' });
  });
  it('put back, or kept where it was, stores nothing', async () => {
    const { model, stored } = await withSlot();
    const { revision } = stored();
    model.timeline.drag(stored(), 'move', 5);
    model.timeline.drop();
    await model.timeline.keep();
    model.timeline.drag(stored(), 'move', 5);
    model.timeline.drag(stored(), 'move', 0);
    await model.timeline.keep();
    expect(stored().revision).toBe(revision);
    expect(model.timeline.moving.value).toBeNull();
  });
  it('a refused change says so and the campaign stays where it was', async () => {
    const { model, stored, refuse } = await withSlot();
    refuse('slot.save', 'storage');
    model.timeline.drag(stored(), 'move', 5);
    await model.timeline.keep();
    expect(model.history.refused.value).toEqual({ code: 'storage' });
    expect(stored()).toMatchObject({ start: '2026-05-01' });
    expect(model.timeline.moving.value).toBeNull();
  });
  it('a change in another window meanwhile is a conflict with both versions', async () => {
    const { model, stored, page } = await withSlot();
    const other = page();
    await other.model.refresh();
    model.timeline.drag(stored(), 'move', 5);
    await other.model.setStatus(stored(), 'cancelled');
    await model.timeline.keep();
    const { editor } = model.editor;
    expect(editor.value?.trouble).toMatchObject({ kind: 'conflict', stored: { status: 'cancelled' } });
    expect(editor.value?.form.start).toBe('2026-05-06');
  });
  it('finds by the same words as the list, and counts the quota without the campaign itself', async () => {
    const { model, stored, ask } = await withSlot();
    expect(model.timeline.quotaOf(stored())).toMatchObject({ state: 'unknown', day: '2026-05-01' });
    await ask('creation.answer', { operation: 'answer', shop: stored().shop, count: 0, dates: [] });
    await addSlot(model, { name: 'Toner', start: '2026-05-10', days: '20' });
    await model.refresh();
    const serum = stored();
    expect(model.timeline.quotaOf(serum)).toMatchObject({ state: 'known', strict: 0, planned: 0, limit: 5 });
    expect(model.timeline.quotaOf({ ...serum, start: day('2026-05-10') })).toMatchObject({ planned: 1 });
    expect(model.timeline.quotaOf({ ...serum, kind: 'target' })).toEqual({ state: 'none' });
    expect(model.timeline.runs.value?.some(({ planned }) => planned === 2)).toBe(true);
    model.find('toner');
    expect(model.timeline.line.value?.rows).toHaveLength(1);
    expect(stored().name).toBe('Toner');
  });
  it('all shops are shown when they are asked for', async () => {
    const { model, ask } = await withSlot();
    const other = await ask('shop.open', { operation: 'second', market: 'MY', platformId: '77' });
    if (!other.ok || !other.value.shop) throw new Error('no shop');
    const { id } = other.value.shop;
    const there = slot({
      id: 'there',
      shop: id,
      revision: 0,
      start: day('2026-06-01'),
      end: day('2026-06-20'),
    });
    await ask('slot.save', { operation: 'there', slot: there });
    await model.refresh();
    expect(model.timeline.line.value?.rows).toHaveLength(1);
    await model.timeline.span('all');
    model.timeline.group('shop');
    expect(model.timeline.line.value?.rows.map(({ row }) => row)).toEqual(['group', 'lane', 'group', 'lane']);
  });
  it('tiers are those of each shop’s own list of creators', async () => {
    const { model, ask, stored, refuse } = await withSlot();
    const other = await ask('shop.open', { operation: 'second', market: 'MY', platformId: '77' });
    if (!other.ok || !other.value.shop) throw new Error('no shop');
    const here = stored();
    const there = { ...here, id: 'there', shop: other.value.shop.id, creators: ['@rina'], revision: 0 };
    await ask('slot.save', { operation: 'there', slot: there });
    await ask('slot.save', { operation: 'here', slot: { ...here, creators: ['@rina'] } });
    for (const [shop, tier] of [
      [here.shop, 'nano'],
      [there.shop, 'besar'],
    ] as const) {
      const creator = {
        id: shop,
        shop,
        handle: 'Rina',
        pool: 'one-off' as const,
        tier,
        note: '',
        revision: 0,
      };
      expect(await ask('creator.save', { operation: tier, creator })).toMatchObject({ ok: true });
    }
    await model.refresh();
    model.timeline.group('tier');
    const names = () =>
      model.timeline.line.value?.rows.flatMap((row) => (row.row === 'group' ? [row.name] : []));
    expect(names()).toEqual(['nano']);
    await model.timeline.span('all');
    expect(names()).toEqual(['besar', 'nano']);
    refuse('creator.list', 'storage');
    await model.timeline.load();
    expect(model.timeline.othersFailed.value).toBe(true);
  });
});

describe('the days that the seller knows of', () => {
  const entry = (id: string, kind: 'pause' | 'sale', from: string, to: string, on = true) => {
    return { id, kind, name: id, from: day(from), to: day(to), on };
  };
  it('are shaded as the seller has them, and a sample waits for their pause as its rule does', async () => {
    const { model, ask, stored } = await withSlot();
    const one = { ...stored(), sampleOffered: 'yes' as const };
    const shades = () => {
      const { line, shades: all } = model.timeline;
      return all.value.map(({ name, kind, from, days }) => {
        const first = line.value ? dayAt(line.value.first, from) : '';
        return `${first} ${kind} ${name} ${days}`;
      });
    };
    const salary = '2026-05-25 payday Payday Sale 6';
    const own = '2026-05-04 pause stock-taking 3';
    expect(shades()).toContain(salary);
    expect(shades()).not.toContain(own);
    expect(model.timeline.wayOf(one)).toMatchObject({ arrival: '2026-05-09' });

    const payday = calendarItems('ID').find(({ kind }) => kind === 'payday');
    const saved = await ask('calendar.save', {
      operation: 'calendar',
      calendar: {
        id: 'ID',
        entries: [
          entry('stock-taking', 'pause', '2026-05-04', '2026-05-06'),
          entry('idea', 'sale', '2026-05-08', '2026-05-08', false),
        ],
        switched: [{ item: payday?.id ?? '', on: false }],
        revision: 0,
      },
    });
    expect(saved).toMatchObject({ ok: true });
    await model.refresh();
    expect(shades()).not.toContain(salary);
    expect(shades()).toContain(own);
    expect(shades().join()).not.toContain('idea');
    expect(model.timeline.wayOf(one)).toMatchObject({ arrival: '2026-05-12' });
    const way = model.timeline.wayOf(one);
    const plan = model.plan.value;
    const line = plan && slotReport(one, plan, markets.ID, instant('2026-04-01T00:00:00Z'), judge);
    const late = line?.lines.find(({ rule }) => rule === 'plus-sample-arrives-late')?.outcome;
    expect(late).toMatchObject({ findings: [{ data: { arrival: { day: way?.arrival } } }] });
  });
  it('and those of another shop by its own lead times and the calendar of its own market', async () => {
    const { model, ask, stored } = await withSlot();
    const other = await ask('shop.open', { operation: 'second', market: 'MY', platformId: '77' });
    if (!other.ok || !other.value.shop) throw new Error('no shop');
    const shop = other.value.shop;
    const leadTimes = { ...shop.settings.leadTimes, transit: 9 };
    const slow = await ask('shop.save', {
      operation: 'slow',
      id: shop.id,
      expected: shop.revision,
      nickname: shop.nickname,
      settings: { ...shop.settings, leadTimes },
    });
    expect(slow.ok).toBe(true);
    const there = { ...stored(), id: 'there', shop: shop.id, sampleOffered: 'yes' as const, revision: 0 };
    await ask('slot.save', { operation: 'there', slot: there });
    const raya = entry('Raya', 'pause', '2026-05-05', '2026-05-06');
    await ask('calendar.save', {
      operation: 'calendar',
      calendar: { id: 'MY', entries: [raya], switched: [], revision: 0 },
    });
    await model.refresh();
    await model.timeline.span('all');
    // 1 May and two days to approve, one to pack, nine on the way, two of them stand still.
    expect(model.timeline.wayOf(there)).toMatchObject({ arrival: '2026-05-15' });
    expect(model.timeline.wayOf({ ...there, shop: stored().shop })).toMatchObject({ arrival: '2026-05-09' });
    expect(model.timeline.wayOf({ ...there, shop: 'gone' })).toBeNull();
    expect(model.timeline.wayOf({ ...there, sampleOffered: 'no' })).toBeNull();
    expect(model.timeline.wayOf({ ...there, kind: 'target' })).toBeNull();
    expect(model.timeline.wayOf({ ...there, start: null })).toBeNull();
  });
  it('are not guessed when the worker does not tell the calendars', async () => {
    const { model, ask, refuse } = await withSlot();
    await ask('shop.open', { operation: 'second', market: 'MY', platformId: '77' });
    await model.refresh();
    refuse('calendar.list', 'storage');
    await model.timeline.span('all');
    expect(model.timeline.othersFailed.value).toBe(true);
    refuse('calendar.list', null);
    await model.timeline.load();
    expect(model.timeline.othersFailed.value).toBe(false);
  });
});
