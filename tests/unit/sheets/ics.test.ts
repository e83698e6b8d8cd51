import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speechOf } from '../../../lib/i18n';
import { standardOptions, type Plan } from '../../../lib/sheets';
import { ics } from '../../../lib/sheets/ics';
import { plainText } from '../../../lib/sheets/text';
import { parseCalendar, textOf } from './calendar-parser';
import { naughty } from './naughty';
import { creation, day, plan, shop, slot } from './plans';

async function written(one: Plan, language: 'en' | 'id' = 'en', options = standardOptions) {
  return new TextDecoder('utf-8', { fatal: true }).decode(await ics.encode(one, speechOf(language), options));
}
async function events(one: Plan, language: 'en' | 'id' = 'en') {
  const [calendar, ...rest] = parseCalendar(await written(one, language));
  expect(calendar?.name).toBe('VCALENDAR');
  expect(calendar?.properties.get('VERSION')).toBe('2.0');
  return rest.map(({ name, properties }) => {
    expect(name).toBe('VEVENT');
    return properties;
  });
}
const shown = (text: string) => plainText(text).replaceAll('\t', ' ');

describe('calendar', () => {
  it('has one whole-day event per campaign that ends on the day after, and one per pay day', async () => {
    const [campaign, payment, ...rest] = await events(plan());
    expect(rest).toEqual([]);
    expect(Object.fromEntries(campaign ?? [])).toEqual({
      UID: 'slot-slot-1@collab-preflight',
      DTSTAMP: '20260331T170500Z',
      SEQUENCE: '1',
      'DTSTART;VALUE=DATE': '20260401',
      'DTEND;VALUE=DATE': '20260415',
      SUMMARY: 'April serum push',
      DESCRIPTION:
        'Collaboration Plus\\, Task\\nStatus: Draft\\nExpected fee: IDR 5\\,000\\,000\\nAll numbers are estimates. The platform decides.',
      STATUS: 'CONFIRMED',
      TRANSP: 'TRANSPARENT',
    });
    expect(payment?.get('UID')).toBe('pay-slot-1@collab-preflight');
    expect(payment?.get('DTSTART;VALUE=DATE')).toBe('20260325');
    expect(payment?.get('DTEND;VALUE=DATE')).toBe('20260326');
    expect(payment?.get('SUMMARY')).toBe('Pay day: April serum push');
  });

  it('keeps the identity of an event when everything else changes', async () => {
    const later = slot({ name: 'Other', start: day('2026-05-01'), end: day('2026-05-20'), revision: 7 });
    const before = await events(plan());
    const after = await events(plan({ slots: [later] }), 'id');
    expect(after.map((event) => event.get('UID'))).toEqual(before.map((event) => event.get('UID')));
    expect(after[0]?.get('SEQUENCE')).toBe('7');
  });

  it.each([
    [day('2026-04-01'), null, '20260401', '20260402', 'April serum push: starts, end not decided'],
    [null, day('2026-04-14'), '20260414', '20260415', 'April serum push: ends'],
    [day('2026-12-31'), day('2026-12-31'), '20261231', '20270101', 'April serum push'],
    [day('2028-02-28'), day('2028-02-29'), '20280228', '20280301', 'April serum push'],
  ])('from %s to %s', async (start, end, first, after, title) => {
    const [event] = await events(plan({ slots: [slot({ start, end, payDay: null })] }));
    expect(event?.get('DTSTART;VALUE=DATE')).toBe(first);
    expect(event?.get('DTEND;VALUE=DATE')).toBe(after);
    expect(textOf(event?.get('SUMMARY') ?? '')).toBe(title);
  });

  it('has nothing for a slot without days, and calls off what was recalled', async () => {
    expect(await events(plan({ slots: [slot({ start: null, end: null, payDay: null })] }))).toEqual([]);
    const recalled = await events(plan({ slots: [slot({ status: 'recalled' })] }));
    expect(recalled.map((event) => event.get('STATUS'))).toEqual(['CANCELLED', 'CANCELLED']);
  });

  it('says to the second, in shop time, when the quota frees, on the day it does', async () => {
    const creations = [
      creation('2026-03-20T17:30:01Z'),
      creation('2026-03-01T02:00:00Z', { exact: false }),
      creation('2026-03-02T02:00:00Z', { shop: 'another-shop' }),
    ];
    const frees = await events(plan({ slots: [], ledger: { known: true, creations } }), 'id');
    expect(frees.map((event) => [event.get('DTSTART;VALUE=DATE'), event.get('SUMMARY')])).toEqual([
      ['20260420', 'Satu slot kuota kosong pada 20 Apr 2026 00.30.01 WIB'],
      ['20260331', 'Satu slot kuota kosong paling lambat 31 Mar 2026 09.00 WIB'],
    ]);
    expect(await events(plan({ slots: [] }))).toEqual([]);
  });

  it('without fees holds no amount, and never an id of the shop', async () => {
    expect(await written(plan(), 'en', { ...standardOptions, fees: 'hidden' })).not.toMatch(/IDR|fee:/);
    const text = (await written(plan())).replaceAll('\r\n ', '');
    expect(text).not.toContain(shop.id);
    expect(text).not.toContain(shop.platformId);
  });

  const injections = [
    'a\rATTENDEE:mailto:x@invalid.example',
    'a\r\nEND:VEVENT\r\nBEGIN:VALARM',
    'a\nX-EVIL:1',
    'a;b,c\\d\\n:e"f',
    `${'a'.repeat(65)}😀😀`,
    `${'a'.repeat(64)}👩‍👩‍👧‍👦`,
  ];
  it.each([...injections, ...naughty].map((text) => [text.slice(0, 30), text]))(
    'keeps %j inside its value',
    async (_, text) => {
      const all = await events(plan({ slots: [slot({ name: text })], shop: { ...shop, nickname: text } }));
      expect(all).toHaveLength(2);
      expect(all.map((event) => event.size)).toEqual([9, 9]);
      expect(textOf(all[0]?.get('SUMMARY') ?? '')).toBe(shown(text));
    },
  );

  it('keeps any name inside its value', async () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', '😀', 'é', ';', ',', '\\', '\r', '\n', ':', '"', ' '),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 5 }), async (names) => {
        const slots = names.map((name, index) => slot({ id: `slot-${index}`, name, payDay: null }));
        const all = await events(plan({ slots }));
        expect(all.map((event) => textOf(event.get('SUMMARY') ?? ''))).toEqual(names.map(shown));
      }),
    );
  });
});
