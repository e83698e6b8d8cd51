/** What is wrong with the form of a campaign. */
import {
  briefFields,
  moneyFields,
  type FormField,
  type Reader,
  type SlotForm,
  type SlotProblems,
} from './planner-form-fields';
import { handlesIn, productProblems, tagsIn, windowProblems } from './planner-form-rows';
import {
  enteredCount,
  enteredDay,
  enteredMoney,
  enteredWhole,
  textProblem,
  type Entered,
  type Problem,
} from './planner-typed';

/** What stands in the way of saving, by field. */
export function problemsOf(form: SlotForm, reader: Reader): SlotProblems {
  const [start, end] = [enteredDay(form.start), enteredDay(form.end)];
  const days = enteredCount(form.days);
  const wrongOrder =
    start.ok && end.ok && start.value !== null && end.value !== null && end.value < start.value;
  const noStart = days.ok && days.value !== null && start.ok && start.value === null;
  const name = textProblem(form.name, true);
  return {
    ...rowProblems(form, reader),
    ...(name && { name }),
    ...problemOf('start', start),
    ...(noStart ? { days: { message: 'daysWithoutStart', data: {} } as const } : problemOf('days', days)),
    ...(wrongOrder ? { end: { message: 'endBeforeStart', data: {} } as const } : problemOf('end', end)),
    ...merged((['payDay', 'adsEnd', 'adsCodeEnd'] as const).map((f) => problemOf(f, enteredDay(form[f])))),
    ...merged(moneyFields.map((field) => problemOf(field, enteredMoney(form[field], reader)))),
    ...merged(briefFields.map((field) => found(field, textProblem(form[field], false)))),
    ...problemOf('orders', enteredWhole(form.orders)),
    ...found(
      'tags',
      tagsIn(form.tags)
        .map((tag) => textProblem(tag, false))
        .find(Boolean) ?? null,
    ),
    ...found(
      'creators',
      handlesIn(form.creators)
        .map((handle) => textProblem(handle, false))
        .find(Boolean) ?? null,
    ),
  };
}

function rowProblems(form: SlotForm, { language }: Reader): SlotProblems {
  return merged([
    ...form.windows.map((row, at) => {
      const { from, to } = windowProblems(row);
      return { ...found(`windows.${at}.from`, from ?? null), ...found(`windows.${at}.to`, to ?? null) };
    }),
    ...form.products.map((row, at) => {
      const { id, name, commission } = productProblems(row, language);
      return {
        ...found(`products.${at}.id`, id ?? null),
        ...found(`products.${at}.name`, name ?? null),
        ...found(`products.${at}.commission`, commission ?? null),
      };
    }),
  ]);
}

function merged(parts: readonly SlotProblems[]): SlotProblems {
  return parts.reduce((all, part) => ({ ...all, ...part }), {});
}
function found(field: FormField, problem: Problem | null): SlotProblems {
  return problem === null ? {} : { [field]: problem };
}
function problemOf(field: FormField, entered: Entered<unknown>): SlotProblems {
  return entered.ok ? {} : { [field]: entered.problem };
}
