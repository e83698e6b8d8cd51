/** Calendars of ours as ical.js reads them, which is installed into a folder of its own when it is not there. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a calendar must hold of a campaign; the days are both included. */
export interface Campaign {
  readonly uid: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
}

/** The little of the library that is used here. */
interface Time {
  readonly isDate: boolean;
  toString(): string;
  adjust(days: number, hours: number, minutes: number, seconds: number): void;
}
interface Component {
  getAllSubcomponents(name: string): readonly Component[];
}
interface Library {
  parse(text: string): unknown;
  readonly Component: new (parsed: unknown) => Component;
  readonly Event: new (component: Component) => {
    readonly uid: string;
    readonly summary: string;
    readonly startDate: Time;
    readonly endDate: Time;
  };
}

/** Gives a function that compares a file with its campaigns and returns a line per difference. */
export async function calendarReader(): Promise<
  (path: string, campaigns: readonly Campaign[]) => readonly string[]
> {
  const folder = join(tmpdir(), 'sheets-check-readers');
  const entry = join(folder, 'node_modules', 'ical.js', 'dist', 'ical.js');
  if (!existsSync(entry)) {
    console.log('Installing ical.js …');
    mkdirSync(folder, { recursive: true });
    const pin = ['ical.js@2.2.1', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', '--no-save', ...pin], { stdio: 'ignore' });
  }
  const loaded: { readonly default: Library } = await import(pathToFileURL(entry).href);
  const library = loaded.default;
  return (path, campaigns) => {
    const text = readFileSync(path, 'utf8');
    const found: string[] = [];
    const differ = (place: string, expected: unknown, is: unknown): void => {
      if (expected !== is)
        found.push(`ical.js ${basename(path)} ${place}: ${String(expected)} became ${String(is)}`);
    };
    const parts = new library.Component(library.parse(text)).getAllSubcomponents('vevent');
    const events = new Map(parts.map((part) => [new library.Event(part).uid, new library.Event(part)]));
    differ('events', text.split('\r\nBEGIN:VEVENT\r\n').length - 1, events.size);
    const alarms = parts.reduce((sum, part) => sum + part.getAllSubcomponents('valarm').length, 0);
    differ('reminders', text.split('\r\nBEGIN:VALARM\r\n').length - 1, alarms);
    for (const [uid, { startDate, endDate }] of events) {
      differ(uid, true, startDate.isDate && endDate.isDate && startDate.toString() < endDate.toString());
    }
    for (const { uid, title, start, end } of campaigns) {
      const event = events.get(uid);
      if (event === undefined) {
        differ(uid, 'an event', 'none');
        continue;
      }
      differ(`${uid} title`, title, event.summary);
      differ(`${uid} start`, start, event.startDate.toString());
      const last = event.endDate;
      last.adjust(-1, 0, 0, 0);
      differ(`${uid} end`, end, last.toString());
    }
    return found;
  };
}
