import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../lib/model/plan';
import {
  adsStopIn,
  formOf,
  newSlot,
  openItems,
  problemsOf,
  slotOf,
  textAt,
  typedInto,
  withoutRow,
  withRow,
  type FormField,
  type SlotForm,
} from '../../../lib/state/planner-form';
import { day, instant, money } from '../builders';

const reader = { language: 'id', currency: 'IDR' } as const;
const base = newSlot('s1', 'shop', instant('2026-03-01T00:00:00Z'));
const typed = (...steps: readonly (readonly [FormField, string])[]): SlotForm =>
  steps.reduce((form, [field, text]) => typedInto(form, field, text), formOf(null, reader));
const messages = (form: SlotForm) =>
  Object.fromEntries(
    Object.entries(problemsOf(form, reader)).map(([field, problem]) => [field, problem?.message]),
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

/** A campaign in which everything is decided. */
const whole: Slot = {
  ...base,
  name: 'Serum',
  status: 'ongoing',
  start: day('2026-04-01'),
  end: day('2026-04-20'),
  payDay: day('2026-03-20'),
  fee: money(1_000_000),
  products: [
    { id: '1729001', name: 'Serum 30 ml', commission: 1550 },
    { id: null, name: 'Sabun', commission: null },
  ],
  creators: ['@rina', 'tono'],
  sampleOffered: 'yes',
  brief: {
    purpose: 'event',
    content: '3 videos',
    sample: 'free',
    fee: 'flat',
    live: 'on the 12th',
    ads: 'yes',
    stock: '200',
  },
  tags: ['payday', 'skin care'],
  windows: [
    { kind: 'live', from: day('2026-04-12'), to: day('2026-04-12') },
    { kind: 'ads', from: day('2026-04-02'), to: day('2026-05-02') },
  ],
  adsEnd: day('2026-05-02'),
  adsCodeEnd: day('2026-04-25'),
  sampleCost: money(250_000),
  gmvEstimate: money(90_000_000),
  results: { orders: 0, gmv: money(0), commission: money(5) },
  notes: 'two\nlines',
};

describe('everything that can wait', () => {
  it.each(['en', 'id'] as const)('survives its form in %s', (language) => {
    const here = { ...reader, language };
    expect(slotOf(formOf(whole, here), whole, here)).toEqual(whole);
    expect(slotOf(formOf(base, here), { ...base, name: 'x' }, here)).toBeNull();
  });
  it('typed in rows becomes windows and products; what is blank is no row', () => {
    let form = typed(['name', 'x']);
    for (const list of ['windows', 'windows', 'products', 'products'] as const) form = withRow(form, list);
    for (const [field, text] of [
      ['windows.0.kind', 'flash-sale'],
      ['windows.0.from', '12 Apr 2026'],
      ['products.1.id', ' 17 '],
      ['products.1.commission', '12,5'],
    ] as const)
      form = typedInto(form, field, text);
    expect(slotOf(form, base, reader)).toMatchObject({
      windows: [{ kind: 'flash-sale', from: '2026-04-12', to: '2026-04-12' }],
      products: [{ id: '17', name: null, commission: 1250 }],
    });
    const fewer = withoutRow(withoutRow(form, 'windows', 0), 'products', 0);
    expect([fewer.windows.length, textAt(fewer, 'products.0.id'), textAt(fewer, 'windows.5.from')]).toEqual([
      1,
      ' 17 ',
      '',
    ]);
  });
  it.each([
    ['windows.0.from', '31/31/2026', 'dayUnreadable'],
    ['windows.0.to', '2026-04-01', 'missing'],
    ['products.0.commission', '101', 'rateUnreadable'],
    ['products.0.commission', '1.500', 'rateUnreadable'],
    ['products.0.name', 'x'.repeat(2_001), 'tooLong'],
    ['adsCodeEnd', '04/05/2026', 'dayAmbiguous'],
    ['sampleCost', '-1', 'amountNegative'],
    ['gmv', '1,5', 'amountUnreadable'],
    ['orders', '1.5', 'wholeUnreadable'],
    ['orders', '-1', 'wholeUnreadable'],
    ['brief.stock', 'x'.repeat(2_001), 'tooLong'],
    ['tags', `a, ${'x'.repeat(2_001)}`, 'tooLong'],
    ['creators', 'x'.repeat(2_001), 'tooLong'],
  ] as const)('%s with a text that is wrong says so there', (field, text, message) => {
    const form = withRow(withRow(typed(['name', 'x']), 'windows'), 'products');
    const [where] = [field === 'windows.0.to' ? 'windows.0.from' : field];
    expect(messages(typedInto(form, field, text))).toEqual({ [where]: message });
  });
  it('a window that ends before it begins is refused', () => {
    const form = typedInto(withRow(typed(['name', 'x']), 'windows'), 'windows.0.from', '2026-04-10');
    expect(messages(typedInto(form, 'windows.0.to', '2026-04-09'))).toEqual({
      'windows.0.to': 'endBeforeStart',
    });
    expect(messages(typedInto(form, 'windows.0.to', '2026-04-10'))).toEqual({});
  });
  it('handles and tags are each once, whatever lies between them', () => {
    const form = typed(['name', 'x'], ['creators', '@rina, @tono\n RINA \n\nbudi'], ['tags', 'a,, A, b\nc']);
    expect(slotOf(form, base, reader)).toMatchObject({
      creators: ['@rina', '@tono', 'budi'],
      tags: ['a', 'b', 'c'],
    });
  });
  it('of the brief, what is blank is open', () => {
    expect(openItems(typed(['brief.fee', ' '], ['brief.ads', 'yes']))).toEqual([
      'purpose',
      'content',
      'sample',
      'fee',
      'live',
      'stock',
    ]);
    expect(openItems(formOf(whole, reader))).toEqual([]);
  });
  it.each([
    ['', '', '', null],
    ['2026-04-20', '', '', ['2026-04-20', 'end', 0]],
    ['', '2026-04-25', '', ['2026-04-25', 'code', 0]],
    ['2026-04-20', '2026-04-25', '2026-04-20', ['2026-04-20', 'end', 0]],
    ['2026-04-26', '2026-04-25', '2026-04-27', ['2026-04-25', 'code', 2]],
    ['2026-04-25', '2026-04-25', '', ['2026-04-25', 'both', 0]],
  ] as const)(
    'ads with an end on “%s” and codes until “%s”, wanted until “%s”',
    (end, code, wanted, stop) => {
      const found = adsStopIn(typed(['end', end], ['adsCodeEnd', code], ['adsEnd', wanted]));
      expect(found && [found.day, found.because, found.tooLong]).toEqual(stop);
    },
  );
  it('ads are wanted as long as their longest window too', () => {
    expect(adsStopIn(formOf({ ...whole, adsEnd: null }, reader))).toEqual({
      day: '2026-04-20',
      because: 'end',
      tooLong: 12,
    });
  });
});
