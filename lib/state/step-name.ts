/**
 * The name of a step that changed many campaigns at once. It is stored as an import, and its name says which change it
 * was in no language; no file can be called so, because a name of a file holds no slash.
 */
export const manySteps = ['status', 'tags', 'payDay', 'move'] as const;
export type ManyStep = (typeof manySteps)[number];

export function manyStep(action: string, count: number): string {
  return `edit/${action}/${count}`;
}

/** Which change of how many it was; null for a step of another kind. */
export function manyIn(name: string): { readonly what: ManyStep; readonly count: number } | null {
  const [, action, count] = /^edit\/(\w+)\/(\d{1,6})$/.exec(name) ?? [];
  const what = manySteps.find((one) => one === action);
  return what === undefined ? null : { what, count: Number(count) };
}
