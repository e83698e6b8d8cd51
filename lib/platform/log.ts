/**
 * The one log: the last 100 things that went wrong in this context, for "Copy diagnostics". It never holds values:
 * an error is kept by its name and by its message without digits and quoted text.
 */
import type { Instant } from '../model/day';
import { now } from './clock';

export interface LogEntry {
  readonly at: Instant;
  /** Where in our code, for example `server slot.save`. */
  readonly place: string;
  readonly what: string;
  /** How often in a row. */
  readonly times: number;
}

export interface Log {
  note(place: string, error: unknown): void;
  entries(): readonly LogEntry[];
}

const room = 100;

/** A log of its own; `log` is the one of this context. */
export function createLog(clock: () => Instant = now): Log {
  const kept: LogEntry[] = [];
  return {
    note(place, error) {
      const what = withoutValues(error);
      const last = kept.at(-1);
      const again = last !== undefined && last.place === place && last.what === what;
      if (again) kept.pop();
      kept.push({ at: clock(), place, what, times: again ? last.times + 1 : 1 });
      if (kept.length > room) kept.shift();
    },
    entries: () => [...kept],
  };
}

export const log = createLog();

function withoutValues(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text
    .slice(0, 500)
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”/g, '…')
    .replace(/\d+/g, '#')
    .slice(0, 160);
}
