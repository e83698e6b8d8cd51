/** The sample ledger on the page: rows with what is due, how long samples took, and the form of one sample. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Ask } from '../messaging/contract';
import { calendarOf } from '../markets';
import type { IsoDay } from '../model/day';
import type { Market } from '../model/market';
import { sampleDays, type Sample, type SampleDay } from '../model/plan';
import {
  nextStep,
  sampleRows,
  sampleStages,
  sampleTasks,
  type SampleRow,
  type SampleStage,
} from '../planner/sample-ledger';
import { leastSamples, sampleSpread } from '../reckoning/sample-spread';
import { createRow, type RowPorts, type RowProblems } from './planner-row';
import type { ShopPlan } from './planner-source';
import { enteredDay, textProblem, valueIn, type Problem } from './planner-typed';

export const sampleFields = ['creator', 'product', 'slot', ...sampleDays, 'note'] as const;
export type SampleField = (typeof sampleFields)[number];
export { leastSamples, sampleStages, sampleTasks };
export type { SampleRow, SampleStage };

export interface SampleLedgerPorts extends RowPorts {
  readonly ask: Ask;
  readonly plan: ReadonlySignal<ShopPlan | null>;
  readonly market: ReadonlySignal<Market | null>;
  readonly today: ReadonlySignal<IsoDay | null>;
}

export function createSampleLedger({ ask, plan, market, today, ...ports }: SampleLedgerPorts) {
  const filter = signal('');
  const stage = signal<SampleStage | 'all'>('all');
  const all = computed<readonly SampleRow[]>(() => {
    const [own, here, day] = [plan.value, market.value, today.value];
    if (own === null || here === null || day === null) return [];
    return sampleRows(own.samples, {
      slots: own.slots,
      limits: here.limits,
      leadTimes: own.shop.settings.leadTimes,
      calendar: calendarOf(here.id, own.calendar),
      today: day,
    });
  });
  const rows = computed(() => {
    const wanted = stage.value;
    const ofStage = wanted === 'all' ? all.value : all.value.filter((row) => row.stage === wanted);
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    return words.length === 0
      ? ofStage
      : ofStage.filter((row) => words.every((word) => haystack(row).includes(word)));
  });
  const row = createRow<Sample, SampleField>(ports, {
    fields: sampleFields,
    formOf,
    problemsOf: (form) => problemsOf(form, today.value),
    rowOf: sampleOf,
    save: (operation, sample) => ask('sample.save', { operation, sample }),
    remove: (operation, { id, revision }) => ask('sample.delete', { operation, id, expected: revision }),
    find: ({ id }) => plan.value?.samples.find((one) => one.id === id) ?? null,
    rebased: (base, stored) => ({ ...base, revision: stored?.revision ?? 0 }),
    nameOf: ({ creator }) => creator,
    says: { saved: 'sampleSaved', deleted: 'sampleDeleted' },
  });
  return {
    ...row,
    all,
    rows,
    /** What is to be done, by task: overdue first. */
    tasks: computed(() =>
      sampleTasks.map((task) => ({ task, rows: all.value.filter(({ due }) => due?.task === task) })),
    ),
    /** How long recorded samples took; null while there are too few. */
    spread: computed(() => {
      const [own, here] = [plan.value, market.value];
      return own && here && sampleSpread(own.samples, calendarOf(here.id, own.calendar));
    }),
    /** Samples whose request and arrival are both known. */
    complete: computed(
      () =>
        (plan.value?.samples ?? []).filter(
          ({ requested, arrived }) => requested !== null && arrived !== null && arrived >= requested,
        ).length,
    ),
    filter: filter as ReadonlySignal<string>,
    stage: stage as ReadonlySignal<SampleStage | 'all'>,
    find(text: string): void {
      filter.value = text;
    },
    show(wanted: SampleStage | 'all'): void {
      stage.value = wanted;
    },
    /** Opens the form of a new sample, asked for today. */
    add(creator = '', slot: string | null = null): void {
      if (plan.value === null) return;
      row.open('add', {
        ...blankSample(ports.newId(), plan.value.shop.id),
        creator,
        slot,
        requested: today.value,
      });
    },
    /** Writes down that what the sample waits for was done today. */
    step: async ({ sample, due }: SampleRow): Promise<void> => {
      if (today.value !== null && due !== null) await row.store(nextStep(sample, due, today.value), sample);
    },
  };
}

export function blankSample(id: string, shop: string): Sample {
  const days = {
    requested: null,
    approved: null,
    shipped: null,
    arrived: null,
    contentDue: null,
    posted: null,
  };
  return { id, shop, slot: null, creator: '', product: null, ...days, note: '', revision: 0 };
}

type SampleForm = Readonly<Record<SampleField, string>>;
function formOf(sample: Sample): SampleForm {
  const { creator, product, slot, requested, approved, shipped, arrived, contentDue, posted, note } = sample;
  return {
    creator,
    product: product ?? '',
    slot: slot ?? '',
    requested: requested ?? '',
    approved: approved ?? '',
    shipped: shipped ?? '',
    arrived: arrived ?? '',
    contentDue: contentDue ?? '',
    posted: posted ?? '',
    note,
  };
}

function sampleOf(form: SampleForm, base: Sample): Sample {
  const day = (field: SampleDay): IsoDay | null => valueIn(enteredDay(form[field]));
  return {
    ...base,
    creator: form.creator.trim(),
    product: form.product.trim() === '' ? null : form.product.trim(),
    slot: form.slot === '' ? null : form.slot,
    requested: day('requested'),
    approved: day('approved'),
    shipped: day('shipped'),
    arrived: day('arrived'),
    contentDue: day('contentDue'),
    posted: day('posted'),
    note: form.note,
  };
}

/** A step lies neither before an earlier one nor in the future; only content is due later. */
function problemsOf(form: SampleForm, today: IsoDay | null): RowProblems<SampleField> {
  const problems: Partial<Record<SampleField, Problem>> = {};
  let latest: IsoDay | null = null;
  for (const field of sampleDays) {
    const entered = enteredDay(form[field]);
    const day = valueIn(entered);
    if (!entered.ok) problems[field] = entered.problem;
    else if (day === null) continue;
    else if (latest !== null && day < latest)
      problems[field] = { message: 'dayBeforeStep', data: { day: { day: latest } } };
    else if (field !== 'contentDue' && today !== null && day > today)
      problems[field] = { message: 'dayInFuture', data: {} };
    if (day !== null && field !== 'contentDue' && (latest === null || day > latest)) latest = day;
  }
  for (const field of ['creator', 'product', 'note'] as const) {
    const problem = textProblem(form[field], field === 'creator');
    if (problem !== null) problems[field] = problem;
  }
  return problems;
}

function haystack({ sample: { creator, product, note }, slot }: SampleRow): string {
  return [creator, product ?? '', note, slot?.name ?? ''].join('\n').toLowerCase();
}
