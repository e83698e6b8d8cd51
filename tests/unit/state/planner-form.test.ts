import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formOf,
  newSlot,
  problemsOf,
  slotOf,
  typedInto,
  type FormField,
  type SlotForm,
} from '../../../lib/state/planner-form';
import { instant } from '../builders';

const reader = { language: 'id', currency: 'IDR' } as const;
const base = newSlot('s1', 'shop', instant('2026-03-01T00:00:00Z'));
const typed = (...steps: readonly (readonly [FormField, string])[]): SlotForm =>
  steps.reduce((form, [field, text]) => typedInto(form, field, text), formOf(null, reader));
const messages = (form: SlotForm) =>
  Object.fromEntries(
    Object.entries(problemsOf(form, reader)).map(([field, { message }]) => [field, message]),
  );

describe('start, length and end', () => {
  it('a start and a length give the end, both days counted', () => {
    expect(typed(['start', '2026-04-01'], ['days', '14']).end).toBe('2026-04-14');
  });
  it('moving the start keeps the length', () => {
    const moved = typed(['start', '2026-04-01'], ['days', '14'], ['start', '2026-05-01']);
    expect([moved.end, moved.days]).toEqual(['2026-05-14', '14']);
  });
  it('typing the end gives the length', () => {
    expect(typed(['start', '2026-04-01'], ['end', '30 Apr 2026']).days).toBe('30');
  });
  it('an unreadable start moves nothing and loses nothing', () => {
    const form = typed(['start', '2026-04-01'], ['days', '14'], ['start', '04/05/2026']);
    expect([form.start, form.days, form.end]).toEqual(['04/05/2026', '14', '2026-04-14']);
  });
});

describe('problems', () => {
  it('each field says its own', () => {
    const form = typed(['start', '31/31/2026'], ['days', '-3'], ['fee', '-1'], ['payDay', '04/05/2026']);
    expect(messages(form)).toEqual({
      name: 'missing',
      start: 'dayUnreadable',
      days: 'daysUnreadable',
      fee: 'amountNegative',
      payDay: 'dayAmbiguous',
    });
    expect(slotOf(form, base, reader)).toBeNull();
  });
  it('an end before the start, and a length without a start', () => {
    expect(messages(typed(['name', 'a'], ['start', '2026-04-10'], ['end', '2026-04-01']))).toEqual({
      end: 'endBeforeStart',
    });
    expect(messages(typed(['name', 'a'], ['days', '14']))).toEqual({ days: 'daysWithoutStart' });
  });
  it('a name is enough: what is left out stays undecided, never zero', () => {
    const slot = slotOf(typed(['name', ' Serum ']), base, reader);
    expect(slot).toMatchObject({
      name: 'Serum',
      start: null,
      end: null,
      payDay: null,
      fee: null,
      sampleOffered: 'unknown',
    });
  });
});

it('a slot survives its form', () => {
  const days = fc.constantFrom('2026-04-01', '2026-04-30', '2028-02-29');
  fc.assert(
    fc.property(fc.nat(9_999_999), days, fc.integer({ min: 1, max: 200 }), (fee, start, length) => {
      const slot = slotOf(
        typed(['name', 'x'], ['start', start], ['days', String(length)], ['fee', String(fee)]),
        base,
        reader,
      );
      expect(slot).not.toBeNull();
      if (slot !== null) expect(slotOf(formOf(slot, reader), slot, reader)).toEqual(slot);
    }),
  );
});
