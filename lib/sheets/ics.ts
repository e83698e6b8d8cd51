import type { Speech } from '../i18n';
import { fill } from '../i18n/sentence';
import { sheetWords } from '../i18n/sheet-words';
import type { IsoDay } from '../model/day';
import type { Data } from '../model/report';
import type { Slot, SlotWindow } from '../model/plan';
import { addDays, dayOf } from '../reckoning/days';
import { freesAt } from '../reckoning/quota';
import { costs } from '../reckoning/cash-flow';
import { type SheetFormat, standardOptions, type SheetOptions } from './format';
import { calendarText, type CalendarEvent } from './calendar-text';
import { slotsOf, type Plan } from './plan';

/**
 * The plan as a calendar (RFC 5545): campaigns, the days that belong to them, and when the quota frees. All events are whole days in shop
 * time, so no zone can move them. Events keep their identity, so importing a later file again moves them.
 */
export const ics: SheetFormat = {
  id: 'ics',
  extension: 'ics',
  mime: 'text/calendar;charset=utf-8',
  stem: 'collab-calendar',
  timed: false,
  encode: (plan, speech, options = standardOptions) =>
    Promise.resolve(
      new TextEncoder().encode(
        calendarText({
          made: plan.madeAt,
          maker: `${speech.words.common.product} ${plan.madeBy}`,
          title: fill(
            sheetWords[speech.language].calendar.title,
            { product: speech.words.common.product, shop: plan.shop.nickname },
            speech.format,
          ),
          language: speech.language,
          events: events(plan, speech, options),
        }),
      ),
    ),
};

function* events(plan: Plan, speech: Speech, options: SheetOptions): Generator<CalendarEvent> {
  for (const slot of slotsOf(plan)) {
    const text = about(slot, speech, options);
    yield* campaign(slot, text, speech);
    yield* days(slot, text, plan, speech);
    yield* windows(slot, text, speech);
  }
  yield* quotaFrees(plan, speech);
}

/** The campaign from its first to its last day; a single day where only one of them is decided. */
function campaign(slot: Slot, text: string, speech: Speech): readonly CalendarEvent[] {
  const { start, end } = slot;
  const { calendar } = sheetWords[speech.language];
  const event = (title: string, first: IsoDay, last: IsoDay): CalendarEvent => ({
    id: `slot-${slot.id}`,
    revision: slot.revision,
    title: fill(title, { name: slot.name }, speech.format),
    text,
    first,
    after: dayAfter(last),
    cancelled: costs[slot.status] === 'nothing',
    remind: null,
  });
  if (start === null && end === null) return [];
  if (start === null) return end === null ? [] : [event(calendar.ends, end, end)];
  if (end === null || end < start) return [event(calendar.starts, start, start)];
  return [event(calendar.campaign, start, end)];
}

/** Single days of a campaign, each with what it asks for; a reminder goes before those that are missed at a price. */
function days(slot: Slot, text: string, plan: Plan, speech: Speech): readonly CalendarEvent[] {
  const { calendar } = sheetWords[speech.language];
  const plus = slot.kind === 'plus-task' || slot.kind === 'plus-challenge';
  const safe = plan.beside?.safeArrivals[slot.id] ?? null;
  const report = plus && slot.payDay !== null ? taxReportDay(slot.payDay) : null;
  const one = (id: string, on: IsoDay | null, title: string, note: string | null, remind: number | null) =>
    on === null
      ? []
      : [
          {
            id: `${id}-${slot.id}`,
            revision: slot.revision,
            title: fill(title, { name: slot.name }, speech.format),
            text: note === null ? text : `${note}\n${text}`,
            first: on,
            after: dayAfter(on),
            cancelled: costs[slot.status] === 'nothing',
            remind,
          },
        ];
  return [
    ...one('pay', slot.payDay, calendar.pay, null, 1),
    ...one('sample', safe, calendar.sample, calendar.sampleText, 3),
    ...one('tax', report, calendar.tax, calendar.taxText, null),
    ...one('ads', slot.adsEnd, calendar.adsEnd, null, 3),
    ...one('code', slot.adsCodeEnd, calendar.codeEnd, calendar.codeText, 7),
  ];
}

/** The tax report of a payment can be fetched from the 7th of the month after it on (cp-tax-report). */
function taxReportDay(payDay: IsoDay): IsoDay {
  const known = reports.get(payDay) ?? addDays(addDays(monthEnd(payDay), 1), 6);
  reports.set(payDay, known);
  return known;
}
const reports = new Map<IsoDay, IsoDay>();
function monthEnd(day: IsoDay): IsoDay {
  const { day: dayOfMonth, daysInMonth } = Temporal.PlainDate.from(day);
  return addDays(day, daysInMonth - dayOfMonth);
}

/** LIVE, flash-sale and ads windows; told apart by kind and place among those of their kind. */
function windows(slot: Slot, text: string, speech: Speech): readonly CalendarEvent[] {
  const { calendar, window } = sheetWords[speech.language];
  const before = new Map<SlotWindow['kind'], number>();
  return slot.windows.map(({ kind, from, to }) => {
    const place = before.get(kind) ?? 0;
    before.set(kind, place + 1);
    return {
      id: `${kind}-${place}-${slot.id}`,
      revision: slot.revision,
      title: fill(calendar.window, { what: window[kind], name: slot.name }, speech.format),
      text,
      first: from,
      after: dayAfter(to < from ? from : to),
      cancelled: costs[slot.status] === 'nothing',
      remind: kind === 'ads' ? null : 1,
    };
  });
}

/** When each creation stops counting in the strict way; nothing where creations or limit are not known. */
function quotaFrees({ ledger, market, shop }: Plan, { language, format }: Speech): readonly CalendarEvent[] {
  const limit = market.limits.plusQuota;
  if (!ledger.known || limit === 'unknown') return [];
  return ledger.creations
    .filter((creation) => creation.shop === shop.id)
    .map((creation) => {
      const at = freesAt(creation, limit.value.days);
      const first = dayOf(at, market.zone);
      const data: Data = { at: { at, zone: market.zone, label: market.zoneLabel } };
      const { frees, freesAtLatest } = sheetWords[language].calendar;
      return {
        id: `quota-${creation.id}`,
        revision: 0,
        title: fill(creation.exact ? frees : freesAtLatest, data, format),
        text: sheetWords[language].calendar.freesText,
        first,
        after: dayAfter(first),
        cancelled: false,
        remind: null,
      };
    });
}

function about(slot: Slot, { words, language, format }: Speech, options: SheetOptions): string {
  const fee = options.fees === 'hidden' || slot.fee === null ? null : format.money(slot.fee);
  return [
    words.common.kind[slot.kind],
    `${sheetWords[language].column.status}: ${words.common.status[slot.status]}`,
    ...(fee === null ? [] : [`${sheetWords[language].column.fee}: ${fee}`]),
    sheetWords[language].readMe.estimate,
  ].join('\n');
}

/** Counted once per day: ten thousand campaigns lie on a few hundred days. */
function dayAfter(day: IsoDay): IsoDay {
  const known = after.get(day) ?? addDays(day, 1);
  after.set(day, known);
  return known;
}
const after = new Map<IsoDay, IsoDay>();
