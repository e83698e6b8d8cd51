/** The lists inside a campaign as typed: windows and products in rows, creators and tags as text. */
import type { Language } from '../i18n/words';
import { windowKinds, type SlotProduct, type SlotWindow, type WindowKind } from '../model/plan';
import { enteredDay, enteredRate, textOfRate, textProblem, valueIn, type Problem } from './planner-typed';

export const windowParts = ['kind', 'from', 'to'] as const;
export const productParts = ['name', 'id', 'commission'] as const;
/** `key` tells the rows of a list apart while others come and go. */
export type WindowText = Readonly<Record<(typeof windowParts)[number] | 'key', string>>;
export type ProductText = Readonly<Record<(typeof productParts)[number] | 'key', string>>;

/** What stands in the way of saving a row, by its part. */
export type PartProblems<P extends string> = Partial<Readonly<Record<P, Problem>>>;

export const blankWindow = { kind: 'live', from: '', to: '' } as const;
export const blankProduct = { name: '', id: '', commission: '' } as const;

/** A key that no row of the list has. */
export function freeKey(rows: readonly { readonly key: string }[]): string {
  return String(rows.reduce((highest, { key }) => Math.max(highest, Number(key)), 0) + 1);
}

export function windowText({ kind, from, to }: SlotWindow, at: number): WindowText {
  return { key: String(at), kind, from, to: to === from ? '' : to };
}

/** A window with one day only is that day; a row without any day is none. */
export function windowsOf(rows: readonly WindowText[]): readonly SlotWindow[] {
  return rows.flatMap(({ kind, from, to }): readonly SlotWindow[] => {
    const first = valueIn(enteredDay(from));
    return first === null
      ? []
      : [{ kind: windowKindOf(kind), from: first, to: valueIn(enteredDay(to)) ?? first }];
  });
}

export function windowProblems({ from, to }: WindowText): PartProblems<'from' | 'to'> {
  const [first, last] = [enteredDay(from), enteredDay(to)];
  if (!first.ok) return { from: first.problem };
  if (!last.ok) return { to: last.problem };
  if (last.value === null) return {};
  if (first.value === null) return { from: { message: 'missing', data: {} } };
  return last.value < first.value ? { to: { message: 'endBeforeStart', data: {} } } : {};
}

export function windowKindOf(text: string): WindowKind {
  return windowKinds.find((kind) => kind === text) ?? 'live';
}

export function productText(
  { id, name, commission }: SlotProduct,
  at: number,
  language: Language,
): ProductText {
  return {
    key: String(at),
    id: id ?? '',
    name: name ?? '',
    commission: commission === null ? '' : textOfRate(commission, language),
  };
}

/** A row without any text is none. */
export function productsOf(rows: readonly ProductText[], language: Language): readonly SlotProduct[] {
  return rows.flatMap(({ id, name, commission }): readonly SlotProduct[] => {
    const rate = valueIn(enteredRate(commission, language));
    const product = { id: textOrNull(id), name: textOrNull(name), commission: rate };
    return product.id === null && product.name === null && rate === null ? [] : [product];
  });
}

export function productProblems(
  { id, name, commission }: ProductText,
  language: Language,
): PartProblems<'id' | 'name' | 'commission'> {
  const rate = enteredRate(commission, language);
  const [ofId, ofName] = [textProblem(id, false), textProblem(name, false)];
  return {
    ...(!rate.ok && { commission: rate.problem }),
    ...(ofId && { id: ofId }),
    ...(ofName && { name: ofName }),
  };
}

/** Handles, one a line, or one after the other behind commas; each once, as it is written first. */
export function handlesIn(text: string): readonly string[] {
  return each(text.split(/\n|,\s*(?=@)/), (handle) => handle.toLowerCase().replace(/^@/, ''));
}

/** Tags between commas or in lines of their own; each once. */
export function tagsIn(text: string): readonly string[] {
  return each(text.split(/[\n,]/), (tag) => tag.toLowerCase());
}

function each(parts: readonly string[], keyOf: (text: string) => string): readonly string[] {
  const found = new Map<string, string>();
  for (const part of parts.map((one) => one.trim())) {
    if (part !== '' && !found.has(keyOf(part))) found.set(keyOf(part), part);
  }
  return [...found.values()];
}
function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
