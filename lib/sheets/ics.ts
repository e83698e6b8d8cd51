import type { Speech } from '../i18n';
import { fill } from '../i18n/sentence';
import { sheetWords } from '../i18n/sheet-words';
import type { IsoDay } from '../model/day';
import type { Data } from '../model/report';
import type { Slot } from '../model/plan';
import { addDays, dayOf } from '../reckoning/days';
import { freesAt } from '../reckoning/quota';
import { costs } from '../reckoning/fees-by-month';
import { type SheetFormat, standardOptions, type SheetOptions } from './format';
import { calendarText, type CalendarEvent } from './calendar-text';
import { slotsOf, type Plan } from './plan';

/**
 * The plan as a calendar (RFC 5545): campaigns, pay days, and when the quota frees. All events are whole days in shop
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

function events(plan: Plan, speech: Speech, options: SheetOptions): readonly CalendarEvent[] {
  return [
    ...slotsOf(plan).flatMap((slot) => [
      ...campaign(slot, speech, options),
      ...payDay(slot, speech, options),
    ]),
    ...quotaFrees(plan, speech),
  ];
}

/** The campaign from its first to its last day; a single day where only one of them is decided. */
function campaign(slot: Slot, speech: Speech, options: SheetOptions): readonly CalendarEvent[] {
  const { start, end } = slot;
  const { calendar } = sheetWords[speech.language];
  const event = (title: string, first: IsoDay, last: IsoDay): CalendarEvent => ({
    id: `slot-${slot.id}`,
    revision: slot.revision,
    title: fill(title, { name: slot.name }, speech.format),
    text: about(slot, speech, options),
    first,
    after: dayAfter(last),
    cancelled: costs[slot.status] === 'nothing',
  });
  if (start === null && end === null) return [];
  if (start === null) return end === null ? [] : [event(calendar.ends, end, end)];
  if (end === null || end < start) return [event(calendar.starts, start, start)];
  return [event(calendar.campaign, start, end)];
}

function payDay(slot: Slot, speech: Speech, options: SheetOptions): readonly CalendarEvent[] {
  if (slot.payDay === null) return [];
  return [
    {
      id: `pay-${slot.id}`,
      revision: slot.revision,
      title: fill(sheetWords[speech.language].calendar.pay, { name: slot.name }, speech.format),
      text: about(slot, speech, options),
      first: slot.payDay,
      after: dayAfter(slot.payDay),
      cancelled: costs[slot.status] === 'nothing',
    },
  ];
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
