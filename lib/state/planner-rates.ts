/** Open rates that the plan keeps: the list, the form of one, and taking over what was typed beside the matrix. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Language } from '../i18n/words';
import type { Ask } from '../messaging/contract';
import type { IsoDay } from '../model/day';
import type { OpenRate, RateEntry } from '../model/plan';
import { createRow, type RowPorts, type RowProblems } from './planner-row';
import type { ShopPlan } from './planner-source';
import { enteredDay, enteredRate, textOfRate, textProblem, valueIn, type Problem } from './planner-typed';

export const rateFields = ['productName', 'productId', 'from', 'rate'] as const;
export type RateField = (typeof rateFields)[number];

export interface RatesPorts extends RowPorts {
  readonly ask: Ask;
  readonly plan: ReadonlySignal<ShopPlan | null>;
  readonly today: ReadonlySignal<IsoDay | null>;
  readonly language: ReadonlySignal<Language>;
}

export function createRates({ ask, plan, today, language, ...ports }: RatesPorts) {
  const keeping = signal(false);
  const row = createRow<RateEntry, RateField>(ports, {
    fields: rateFields,
    formOf: ({ productName, productId, from, rate, revision }) => ({
      productName: productName ?? '',
      productId: productId ?? '',
      from,
      // A new one has no rate yet, and zero would be one.
      rate: revision === 0 ? '' : textOfRate(rate, language.value),
    }),
    problemsOf: (form) => problemsOf(form, language.value),
    rowOf: (form, base) => ({
      ...base,
      productName: form.productName.trim() || null,
      productId: form.productId.trim() || null,
      from: valueIn(enteredDay(form.from)) ?? base.from,
      rate: valueIn(enteredRate(form.rate, language.value)) ?? base.rate,
    }),
    save: (operation, rate) => ask('rate.save', { operation, rate }),
    remove: (operation, { id, revision }) => ask('rate.delete', { operation, id, expected: revision }),
    find: ({ id }) => plan.value?.rates.find((one) => one.id === id) ?? null,
    rebased: (base, stored) => ({ ...base, revision: stored?.revision ?? 0 }),
    nameOf: nameOfRate,
    says: { saved: 'rateSaved', deleted: 'rateDeleted' },
  });
  const blank = (): RateEntry | null =>
    plan.value &&
    today.value && {
      id: ports.newId(),
      shop: plan.value.shop.id,
      productId: null,
      productName: null,
      from: today.value,
      rate: 0,
      revision: 0,
    };
  return {
    ...row,
    /** By product, the newest rate of each first. */
    rows: computed<readonly RateEntry[]>(() =>
      [...(plan.value?.rates ?? [])].sort(
        (a, b) =>
          nameOfRate(a).localeCompare(nameOfRate(b), 'en') ||
          (a.from < b.from ? 1 : a.from > b.from ? -1 : 0),
      ),
    ),
    /** Typed rates are on their way into the plan. */
    keeping: keeping as ReadonlySignal<boolean>,
    add(): void {
      const made = blank();
      if (made !== null) row.open('add', made);
    },
    /** Writes typed rates into the plan, one after the other until one is refused; whether all were written. */
    async keep(typed: readonly OpenRate[]): Promise<boolean> {
      const products = plan.value?.slots.flatMap((slot) => slot.products) ?? [];
      keeping.value = true;
      let failed = false;
      for (const { product, from, rate } of typed) {
        const made = blank();
        if (made === null) break;
        const known = products.find(({ id }) => id === product);
        const named = known !== undefined || /^\d+$/.test(product);
        const entry = {
          ...made,
          from,
          rate,
          productId: named ? product : null,
          productName: named ? (known?.name ?? null) : product,
        };
        const reply = await ask('rate.save', { operation: ports.newId(), rate: entry });
        if (reply.ok) continue;
        failed = true;
        ports.history.refuse(reply.failure.code);
        break;
      }
      await ports.refresh();
      keeping.value = false;
      if (!failed)
        ports.history.say('ratesAdded', [...new Set(typed.map(({ product }) => product))].join(', '));
      return !failed;
    },
  };
}

/** What the seller calls the product of a rate. */
export function nameOfRate({ productName, productId }: RateEntry): string {
  return productName ?? productId ?? '';
}

function problemsOf(form: Readonly<Record<RateField, string>>, language: Language): RowProblems<RateField> {
  const problems: Partial<Record<RateField, Problem>> = {};
  const missing: Problem = { message: 'missing', data: {} };
  for (const field of ['productName', 'productId'] as const) {
    const problem = textProblem(form[field], false);
    if (problem !== null) problems[field] = problem;
  }
  if (form.productName.trim() === '' && form.productId.trim() === '') problems.productName = missing;
  const [from, rate] = [enteredDay(form.from), enteredRate(form.rate, language)];
  if (!from.ok || from.value === null) problems.from = from.ok ? missing : from.problem;
  if (!rate.ok || rate.value === null) problems.rate = rate.ok ? missing : rate.problem;
  return problems;
}
