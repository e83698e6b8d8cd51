import { describe, expect, it } from 'vitest';
import { addSlot, openBench } from './worker';
import { day } from '../builders';

/** The bench's present is 31 March 2026 in Jakarta. */
async function withSample(fields: Readonly<Record<string, string>> = { creator: '@rina' }) {
  const made = await openBench();
  const { sampleLedger: ledger } = made.model;
  ledger.add();
  type(made.model, fields);
  await ledger.save();
  return made;
}
function type(
  model: Awaited<ReturnType<typeof openBench>>['model'],
  fields: Readonly<Record<string, string>>,
) {
  const { sampleLedger: ledger } = model;
  for (const field of ['creator', 'requested', 'approved', 'arrived', 'posted', 'contentDue'] as const) {
    const text = fields[field];
    if (text !== undefined) ledger.type(field, text);
  }
}
const names = (model: Awaited<ReturnType<typeof openBench>>['model']) =>
  model.sampleLedger.rows.value.map(({ sample }) => sample.creator);

describe('a sample', () => {
  it('begins as asked for today, and needs a handle only', async () => {
    const { model } = await withSample();
    const today = model.today.value;
    expect(model.sampleLedger.editor.value).toBeNull();
    expect(model.plan.value?.samples).toMatchObject([{ creator: '@rina', requested: today, approved: null }]);
    expect(model.history.notice.value).toMatchObject({ key: 'sampleSaved', name: '@rina' });
  });
  it('says at each field what is wrong, after it was left, and all at an attempt to save', async () => {
    const { model } = await openBench();
    const { sampleLedger: ledger } = model;
    ledger.add();
    type(model, {
      requested: '2026-03-20',
      approved: '2026-03-10',
      arrived: '31/31/2026',
      posted: '2027-01-01',
    });
    expect(ledger.problems.value).toEqual({});
    ledger.leave('approved');
    expect(Object.keys(ledger.problems.value)).toEqual(['approved']);
    await ledger.save();
    const { problems } = ledger;
    expect(
      Object.fromEntries(Object.entries(problems.value).map(([field, one]) => [field, one.message])),
    ).toEqual({
      creator: 'missing',
      approved: 'dayBeforeStep',
      arrived: 'dayUnreadable',
      posted: 'dayInFuture',
    });
    expect(model.plan.value?.samples).toEqual([]);
  });
  it('goes on by one press, and back by undo', async () => {
    const { model } = await withSample();
    const step = async () => {
      const [row] = model.sampleLedger.all.value;
      if (row) await model.sampleLedger.step(row);
    };
    await step();
    await step();
    expect(model.sampleLedger.all.value[0]).toMatchObject({ stage: 'shipped', due: { task: 'receive' } });
    await model.history.notice.value?.undo?.();
    expect(model.sampleLedger.all.value[0]?.stage).toBe('approved');
  });
  it('comes back after deletion, also when something else was changed since', async () => {
    const { model } = await withSample();
    const [row] = model.sampleLedger.all.value;
    if (!row) throw new Error('no row');
    await model.sampleLedger.remove(row.sample);
    expect(names(model)).toEqual([]);
    const undo = model.history.notice.value?.undo;
    await addSlot(model, { name: 'Serum' });
    await undo?.();
    expect(names(model)).toEqual(['@rina']);
    expect(model.plan.value?.slots).toHaveLength(1);
  });
  it('changed in two windows is a choice, and the choice is what is stored', async () => {
    const made = await withSample();
    const other = made.page().model;
    await other.refresh();
    const open = (model: typeof other) => {
      const [row] = model.sampleLedger.all.value;
      if (row) model.sampleLedger.open('edit', row.sample);
    };
    for (const keep of ['keepMine', 'takeStored'] as const) {
      await other.refresh();
      open(made.model);
      open(other);
      other.sampleLedger.type('note', `theirs ${keep}`);
      await other.sampleLedger.save();
      made.model.sampleLedger.type('note', `mine ${keep}`);
      await made.model.sampleLedger.save();
      expect(made.model.sampleLedger.editor.value?.trouble).toMatchObject({
        kind: 'conflict',
        stored: { note: `theirs ${keep}` },
      });
      await made.model.sampleLedger[keep]();
      expect(made.model.sampleLedger.editor.value).toBeNull();
      const note = made.model.plan.value?.samples[0]?.note;
      expect(note).toBe(keep === 'keepMine' ? 'mine keepMine' : 'theirs takeStored');
    }
  });
  it('deleted in another window while it is typed can be stored again', async () => {
    const made = await withSample();
    const other = made.page().model;
    await other.refresh();
    const [row] = made.model.sampleLedger.all.value;
    if (!row) throw new Error('no row');
    made.model.sampleLedger.open('edit', row.sample);
    await other.sampleLedger.remove(row.sample);
    made.model.sampleLedger.type('note', 'mine');
    await made.model.sampleLedger.save();
    expect(made.model.sampleLedger.editor.value?.trouble).toEqual({ kind: 'conflict', stored: null });
    await made.model.sampleLedger.keepMine();
    expect(made.model.plan.value?.samples).toMatchObject([{ id: row.sample.id, note: 'mine' }]);
  });
  it('refused by the worker stays as typed', async () => {
    const { model, refuse } = await openBench();
    refuse('sample.save', 'storage');
    model.sampleLedger.add('@rina');
    await model.sampleLedger.save();
    expect(model.sampleLedger.editor.value).toMatchObject({
      form: { creator: '@rina' },
      saving: false,
      trouble: { kind: 'failed', code: 'storage' },
    });
  });
  it('five of them say how long the way is', async () => {
    const { model } = await openBench();
    expect(model.sampleLedger.spread.value).toBeNull();
    for (const took of [3, 4, 5, 6, 7]) {
      model.sampleLedger.add(`@c${took}`);
      type(model, { requested: '2026-03-01', arrived: `2026-03-0${1 + took}` });
      await model.sampleLedger.save();
    }
    expect([model.sampleLedger.complete.value, model.sampleLedger.spread.value]).toEqual([
      5,
      { count: 5, half: 5, nineOfTen: 7 },
    ]);
  });
  it('is found by words and by its state', async () => {
    const { model } = await withSample({ creator: '@rina', requested: '2026-03-01', arrived: '2026-03-02' });
    model.sampleLedger.add('@tono');
    await model.sampleLedger.save();
    expect(names(model)).toEqual(['@rina', '@tono']);
    model.sampleLedger.find('TON');
    expect(names(model)).toEqual(['@tono']);
    model.sampleLedger.find('');
    model.sampleLedger.show('content-due');
    expect(names(model)).toEqual(['@rina']);
    expect(model.sampleLedger.all.value[0]?.due?.day).toBe(day('2026-03-16'));
  });
});

describe('creators', () => {
  it('of campaigns and samples are offered, and taken at one press', async () => {
    const { model } = await withSample();
    model.sampleLedger.add('@Tono');
    await model.sampleLedger.save();
    expect(model.creators.unlisted.value).toEqual(['@rina', '@Tono']);
    await model.creators.take(model.creators.unlisted.value);
    expect(model.creators.unlisted.value).toEqual([]);
    expect(model.creators.rows.value.map(({ creator }) => creator.handle)).toEqual(['@rina', '@Tono']);
    expect(model.history.notice.value).toMatchObject({ key: 'creatorsAdded', name: '@rina, @Tono' });
  });
  it('are in the list once, whatever the case and sign', async () => {
    const { model } = await openBench();
    for (const handle of ['@rina', 'RINA']) {
      model.creators.add();
      model.creators.type('handle', handle);
      await model.creators.save();
    }
    expect(model.creators.problems.value.handle?.message).toBe('twice');
    model.creators.type('handle', 'rina2');
    model.creators.type('pool', 'priority');
    await model.creators.save();
    expect(model.plan.value?.creators.map(({ handle, pool }) => [handle, pool])).toEqual(
      expect.arrayContaining([
        ['@rina', 'one-off'],
        ['rina2', 'priority'],
      ]),
    );
    model.creators.show('priority');
    expect(model.creators.rows.value).toHaveLength(1);
  });
  it('that are refused on the way are named as not done', async () => {
    const { model, refuse } = await withSample();
    refuse('creator.save', 'storage');
    await model.creators.take(['@rina']);
    expect([model.history.refused.value?.code, model.creators.adding.value]).toEqual(['storage', false]);
  });
});
