import { describe, expect, it } from 'vitest';
import { nextName } from '../../../lib/state/planner-arrange';
import { addSlot, openBench } from './worker';

async function withSerum() {
  const made = await openBench();
  await addSlot(made.model, { name: 'Serum', start: '2026-05-01', days: '20' });
  await made.model.refresh();
  const named = (name: string) => {
    const found = made.model.plan.value?.slots.find((slot) => slot.name === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  return { ...made, named };
}

describe('splitting', () => {
  it('begins in the middle, stores both as one step, and one undo makes one of them', async () => {
    const { model, named } = await withSerum();
    model.arrange.ask(named('Serum'));
    expect(model.arrange.splitting.value?.day).toBe('2026-05-11');
    model.arrange.type('2026-05-15');
    await model.arrange.split();
    expect(model.arrange.splitting.value).toBeNull();
    expect(named('Serum')).toMatchObject({ start: '2026-05-01', end: '2026-05-14' });
    expect(named('Serum 2')).toMatchObject({ start: '2026-05-15', end: '2026-05-20', fee: null });
    await model.history.notice.value?.undo?.();
    expect(model.plan.value?.slots).toHaveLength(1);
    expect(named('Serum')).toMatchObject({ end: '2026-05-20' });
  });
  it('a day outside, or no day, stores nothing', async () => {
    const { model, named } = await withSerum();
    model.arrange.ask(named('Serum'));
    for (const day of ['2026-05-01', '2026-05-21', 'soon', '']) {
      model.arrange.type(day);
      expect(model.arrange.parts.value).toBeNull();
      await model.arrange.split();
      expect(model.arrange.splitting.value?.day).toBe(day);
    }
    expect(model.plan.value?.slots).toHaveLength(1);
  });
  it('a refusal is said, and the question stays open', async () => {
    const { model, named, refuse } = await withSerum();
    model.arrange.ask(named('Serum'));
    refuse('slot.import', 'storage');
    await model.arrange.split();
    expect(model.arrange.splitting.value).toMatchObject({ failure: 'storage', saving: false });
    expect(model.plan.value?.slots).toHaveLength(1);
  });
});

describe('a copy', () => {
  it('is open in the editor with another name and without days, and is stored when it is saved', async () => {
    const { model, named } = await withSerum();
    model.arrange.copy(named('Serum'));
    expect(model.editor.editor.value).toMatchObject({
      mode: 'add',
      form: { name: 'Serum 2', start: '', days: '' },
    });
    expect(model.plan.value?.slots).toHaveLength(1);
    await model.editor.save();
    await model.refresh();
    expect(named('Serum 2')).toMatchObject({ status: 'draft', start: null });
    expect(named('Serum 2').id).not.toBe(named('Serum').id);
  });
});

it.each([
  ['Serum', [], 'Serum 2'],
  ['Serum 2', ['Serum', 'Serum 2'], 'Serum 3'],
  ['Serum', ['Serum 2', 'Serum 3'], 'Serum 4'],
  ['12.12', [], '12.12 2'],
  ['', [], ''],
])('a copy of “%s” beside %j is called “%s”', (name, taken, next) => {
  expect(nextName(name, taken)).toBe(next);
});
