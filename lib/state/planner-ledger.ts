/** The quota ledger as the seller corrects it: the first-run question, and one creation at a time with a reason. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Ask, FailureCode, Reply } from '../messaging/contract';
import type { Instant, IsoDay, Zone } from '../model/day';
import { campaignStatuses } from '../model/draft';
import type { Creation } from '../model/plan';
import { addDays, compareInstants, dayOf } from '../reckoning/days';
import { enteredDay, enteredMoment, timeOf, type Problem } from './planner-typed';

export type EntryField = 'day' | 'time' | 'status' | 'reason';
export type EntryForm = Readonly<Record<EntryField, string>>;
export interface Entry {
  readonly mode: 'add' | 'edit' | 'delete';
  readonly creation: Creation | null;
  readonly form: EntryForm;
  readonly problems: Partial<Readonly<Record<EntryField, Problem>>>;
  readonly saving: boolean;
  readonly failed: FailureCode | null;
}
export interface FirstAnswer {
  /** null until the seller picks one: nothing is assumed. */
  readonly count: number | null;
  readonly days: readonly string[];
  readonly problems: Readonly<Record<number, Problem>>;
  readonly saving: boolean;
  readonly failed: FailureCode | null;
}

export interface LedgerPorts {
  readonly ask: Ask;
  readonly newId: () => string;
  readonly now: () => Instant;
  /** The shop that is shown, with its clock and the length of its quota window. */
  readonly place: () => { readonly shop: string; readonly zone: Zone; readonly days: number } | null;
  /** Called after the ledger was changed. */
  readonly saved: (mode: Entry['mode'] | 'answer') => void;
}
export type LedgerModel = ReturnType<typeof createLedger>;

export function createLedger({ ask, newId, now, place, saved }: LedgerPorts) {
  const entry = signal<Entry | null>(null);
  const answer = signal<FirstAnswer>(noAnswer);

  function open(mode: Entry['mode'], creation: Creation | null): void {
    const here = place();
    if (here === null) return;
    const at = creation?.at ?? now();
    entry.value = {
      mode,
      creation,
      form: {
        day: dayOf(at, here.zone),
        time: timeOf(at, here.zone),
        status: creation?.status ?? 'paid',
        reason: '',
      },
      problems: {},
      saving: false,
      failed: null,
    };
  }
  function type(field: EntryField, text: string): void {
    const current = entry.value;
    if (current === null) return;
    const problems = Object.fromEntries(Object.entries(current.problems).filter(([key]) => key !== field));
    entry.value = { ...current, form: { ...current.form, [field]: text }, problems };
  }
  async function save(): Promise<void> {
    const [current, here] = [entry.value, place()];
    if (current === null || here === null || current.saving) return;
    const problems = entryProblems(current, here.zone, now());
    const moment = enteredMoment(current.form.day, current.form.time, here.zone);
    if (Object.keys(problems).length > 0 || !moment.ok || moment.value === null) {
      entry.value = { ...current, problems };
      return;
    }
    entry.value = { ...current, saving: true, failed: null };
    const common = { operation: newId(), shop: here.shop, reason: current.form.reason.trim() };
    const { creation } = current;
    const reply: Reply<'creation.save' | 'creation.delete'> =
      current.mode === 'delete' && creation !== null
        ? await ask('creation.delete', { ...common, id: creation.id })
        : await ask('creation.save', {
            ...common,
            id: creation?.id ?? null,
            at: unchanged(current.form, creation, here.zone) ?? moment.value,
            status: campaignStatuses.find((status) => status === current.form.status) ?? 'paid',
            slot: creation?.slot ?? null,
          });
    if (reply.ok) {
      entry.value = null;
      saved(current.mode);
    } else entry.value = { ...current, saving: false, failed: reply.failure.code };
  }
  async function sendAnswer(): Promise<void> {
    const [current, here] = [answer.value, place()];
    if (here === null || current.count === null || current.saving) return;
    const typed = current.days.slice(0, current.count).map((text) => enteredDay(text));
    const problems = answerProblems(current, dayOf(now(), here.zone), here.days);
    answer.value = { ...current, problems };
    if (Object.keys(problems).length > 0) return;
    const dates = typed.flatMap((day): IsoDay[] => (day.ok && day.value !== null ? [day.value] : []));
    answer.value = { ...current, problems, saving: true, failed: null };
    const request = { operation: newId(), shop: here.shop, count: current.count, dates };
    const reply: Reply<'creation.answer'> = await ask('creation.answer', request);
    if (reply.ok) {
      answer.value = noAnswer;
      saved('answer');
    } else answer.value = { ...current, saving: false, failed: reply.failure.code };
  }
  return {
    entry: entry as ReadonlySignal<Entry | null>,
    answer: answer as ReadonlySignal<FirstAnswer>,
    open,
    type,
    save,
    close(): void {
      entry.value = null;
    },
    pickCount(count: number): void {
      answer.value = { ...answer.value, count, problems: {} };
    },
    typeDay(index: number, text: string): void {
      const days = Array.from({ length: 5 }, (_, at) =>
        at === index ? text : (answer.value.days[at] ?? ''),
      );
      answer.value = { ...answer.value, days, problems: {} };
    },
    sendAnswer,
  };
}

const noAnswer: FirstAnswer = { count: null, days: [], problems: {}, saving: false, failed: null };

function entryProblems({ mode, form }: Entry, zone: Zone, now: Instant): Entry['problems'] {
  const missing: Problem = { message: 'reasonMissing', data: {} };
  const reason = mode !== 'add' && form.reason.trim() === '' ? { reason: missing } : {};
  if (mode === 'delete') return reason;
  const day = enteredDay(form.day);
  if (!day.ok) return { ...reason, day: day.problem };
  if (day.value === null) return { ...reason, day: { message: 'missing', data: {} } };
  const moment = enteredMoment(form.day, form.time, zone);
  if (!moment.ok) return { ...reason, time: moment.problem };
  const future = moment.value !== null && compareInstants(moment.value, now) > 0;
  return future ? { ...reason, day: { message: 'dayInFuture', data: {} } } : reason;
}

function answerProblems(
  { count, days }: FirstAnswer,
  today: IsoDay,
  window: number,
): FirstAnswer['problems'] {
  const problems: [number, Problem][] = [];
  days.slice(0, count ?? 0).forEach((text, index) => {
    const day = enteredDay(text);
    if (!day.ok) problems.push([index, day.problem]);
    else if (day.value !== null && day.value > today)
      problems.push([index, { message: 'dayInFuture', data: {} }]);
    else if (day.value !== null && day.value < addDays(today, -window))
      problems.push([index, { message: 'dayTooOld', data: { days: window } }]);
  });
  return Object.fromEntries(problems);
}

/** The exact moment that was there, when day and time still say the same: the seconds are not on the screen. */
function unchanged(form: EntryForm, creation: Creation | null, zone: Zone): Instant | null {
  if (creation === null) return null;
  return form.day === dayOf(creation.at, zone) && form.time === timeOf(creation.at, zone)
    ? creation.at
    : null;
}
