import type { Parsed } from '../text/parsed';

/** The value that all of them are; null when there is none or they differ. */
export function onlyOf<T>(values: readonly T[]): T | null {
  const [value, ...others] = new Set(values);
  return value !== undefined && others.length === 0 ? value : null;
}
/** What one text means; null when there are more texts or it does not mean one thing. */
export function onlyValue<T>(texts: readonly string[], parse: (text: string) => Parsed<T>): T | null {
  const [text, ...others] = texts;
  if (text === undefined || others.length > 0) return null;
  const parsed = parse(text);
  return parsed.kind === 'value' ? parsed.value : null;
}
