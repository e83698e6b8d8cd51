import type { Language } from '../i18n/words';
import type { Instant, IsoDay } from '../model/day';
import { campaignStatuses } from '../model/draft';
import type { Currency, Money } from '../model/money';
import { undecided, slotKinds, type Slot } from '../model/plan';
import { addDays, daysBetween } from '../reckoning/days';
import {
  enteredCount,
  enteredDay,
  enteredMoney,
  textOfMoney,
  type Entered,
  type Problem,
} from './planner-typed';

export const formFields = [
  'name',
  'kind',
  'start',
  'days',
  'end',
  'fee',
  'payDay',
  'status',
  'samples',
  'notes',
] as const;
export type FormField = (typeof formFields)[number];
/** A slot as text, exactly as typed. */
export type SlotForm = Readonly<Record<FormField, string>>;
export type SlotProblems = Partial<Readonly<Record<FormField, Problem>>>;

/** What decides how typed text is read. */
export interface Reader {
  readonly language: Language;
  readonly currency: Currency;
}

/** The form of a slot, or of a new one. */
export function formOf(slot: Slot | null, reader: Reader): SlotForm {
  if (slot === null) return blankForm;
  const { name, kind, status, start, end, payDay, fee, sampleOffered, notes } = slot;
  return {
    name,
    kind,
    status,
    start: start ?? '',
    end: end ?? '',
    days: start !== null && end !== null && end >= start ? String(daysBetween(start, end) + 1) : '',
    payDay: payDay ?? '',
    fee: fee === null ? '' : textOfMoney(fee, reader.language),
    samples: sampleOffered,
    notes,
  };
}

/** The form after typing in one field: start, length and end keep each other right as far as they can be read. */
export function typedInto(form: SlotForm, field: FormField, text: string): SlotForm {
  const next = { ...form, [field]: text };
  const [start, end, days] = [
    valueOf(enteredDay(next.start)),
    valueOf(enteredDay(next.end)),
    valueOf(enteredCount(next.days)),
  ];
  if (field === 'end') {
    if (start === null || end === null) return next;
    return { ...next, days: end >= start ? String(daysBetween(start, end) + 1) : '' };
  }
  if (field !== 'start' && field !== 'days') return next;
  if (start !== null && days !== null && days >= 1) return { ...next, end: addDays(start, days - 1) };
  if (field === 'days' && next.days.trim() === '' && start !== null) return { ...next, end: '' };
  return next;
}

/** What stands in the way of saving, by field. */
export function problemsOf(form: SlotForm, reader: Reader): SlotProblems {
  const [start, end] = [enteredDay(form.start), enteredDay(form.end)];
  const days = enteredCount(form.days);
  const wrongOrder =
    start.ok && end.ok && start.value !== null && end.value !== null && end.value < start.value;
  const noStart = days.ok && days.value !== null && start.ok && start.value === null;
  return {
    ...(form.name.trim() === '' && { name: { message: 'missing', data: {} } as const }),
    ...problemOf('start', start),
    ...(noStart ? { days: { message: 'daysWithoutStart', data: {} } as const } : problemOf('days', days)),
    ...(wrongOrder ? { end: { message: 'endBeforeStart', data: {} } as const } : problemOf('end', end)),
    ...problemOf('payDay', enteredDay(form.payDay)),
    ...problemOf('fee', enteredMoney(form.fee, reader)),
  };
}

/** The slot that a form without problems stands for; null while there are any. */
export function slotOf(form: SlotForm, base: Slot, reader: Reader): Slot | null {
  if (Object.keys(problemsOf(form, reader)).length > 0) return null;
  return {
    ...base,
    name: form.name.trim(),
    kind: slotKinds.find((kind) => kind === form.kind) ?? base.kind,
    status: campaignStatuses.find((status) => status === form.status) ?? base.status,
    start: valueOf(enteredDay(form.start)),
    end: valueOf(enteredDay(form.end)),
    payDay: valueOf(enteredDay(form.payDay)),
    fee: valueOf(enteredMoney(form.fee, reader)),
    sampleOffered: form.samples === 'yes' || form.samples === 'no' ? form.samples : 'unknown',
    notes: form.notes,
  };
}

/** The days of a form, null where blank or not readable. */
export function daysOf(form: SlotForm | null): Readonly<Record<'start' | 'end' | 'payDay', IsoDay | null>> {
  const day = (text: string | undefined): IsoDay | null => valueOf(enteredDay(text ?? ''));
  return { start: day(form?.start), end: day(form?.end), payDay: day(form?.payDay) };
}

/** The fee of a form, null where blank or not readable. */
export function feeOf(form: SlotForm, reader: Reader): Money | null {
  return valueOf(enteredMoney(form.fee, reader));
}

/** A slot that does not exist yet. */
export function newSlot(id: string, shop: string, at: Instant): Slot {
  return {
    id,
    shop,
    kind: 'plus-task',
    name: '',
    status: 'draft',
    start: null,
    end: null,
    payDay: null,
    fee: null,
    products: [],
    creators: [],
    sampleOffered: 'unknown',
    ...undecided,
    notes: '',
    deletedAt: null,
    createdAt: at,
    revision: 0,
  };
}

const blankForm: SlotForm = {
  name: '',
  kind: 'plus-task',
  start: '',
  days: '',
  end: '',
  fee: '',
  payDay: '',
  status: 'draft',
  samples: 'unknown',
  notes: '',
};

function valueOf<T>(entered: Entered<T>): T | null {
  return entered.ok ? entered.value : null;
}

function problemOf(field: FormField, entered: Entered<unknown>): SlotProblems {
  return entered.ok ? {} : { [field]: entered.problem };
}
