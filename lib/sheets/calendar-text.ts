/** Events as the text of an iCalendar file: escaped, folded, CRLF. Knows nothing of plans. */
import type { Instant, IsoDay } from '../model/day';
import { plainText } from './text';

export interface CalendarEvent {
  /** Unique in the file and the same in every later file. Of our making: letters, digits, `-`, `_`, `:`. */
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly text: string;
  readonly first: IsoDay;
  /** The day after the last one, as the format wants it. */
  readonly after: IsoDay;
  readonly cancelled: boolean;
  /** Days before the first one on which the calendar reminds; null: it does not. */
  readonly remind: number | null;
}
export interface Calendar {
  readonly made: Instant;
  readonly maker: string;
  readonly title: string;
  readonly language: string;
  /** Taken one by one: a large plan has more events than fit well into memory at once. */
  readonly events: Iterable<CalendarEvent>;
}

/** The whole file. */
export function calendarText({ made, maker, title, language, events }: Calendar): string {
  const stamp = Temporal.Instant.from(made).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${value(maker)}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${value(title)}`,
  ];
  let text = head.map(lineOf).join('');
  const write = eventWriter(stamp);
  for (const event of events) text += write(event);
  return `${text}END:VCALENDAR\r\n`;
}

/** Writes events one after the other; those of a campaign share their text, which is folded once. */
function eventWriter(stamp: string): (event: CalendarEvent) => string {
  let last = { text: '', line: lineOf('DESCRIPTION:') };
  return (event) => {
    if (event.text !== last.text)
      last = { text: event.text, line: lineOf(`DESCRIPTION:${value(event.text)}`) };
    const { first, after, revision, cancelled, remind } = event;
    const uid = lineOf(`UID:${value(event.id)}@collab-preflight`);
    const days = `DTSTART;VALUE=DATE:${plainDay(first)}\r\nDTEND;VALUE=DATE:${plainDay(after)}\r\n`;
    const title = value(event.title);
    const summary = lineOf(`SUMMARY:${title}`);
    const status = cancelled ? 'CANCELLED' : 'CONFIRMED';
    const alarm = remind === null || cancelled ? '' : reminder(event.id, title, remind);
    return `BEGIN:VEVENT\r\n${uid}DTSTAMP:${stamp}\r\nSEQUENCE:${revision}\r\n${days}${summary}${last.line}STATUS:${status}\r\nTRANSP:TRANSPARENT\r\n${alarm}END:VEVENT\r\n`;
  };
}

function plainDay(day: IsoDay): string {
  return day.slice(0, 4) + day.slice(5, 7) + day.slice(8);
}
function lineOf(line: string): string {
  return `${folded(line)}\r\n`;
}

/** At nine in the morning of the reader, some days before. */
function reminder(id: string, title: string, days: number): string {
  const before = days > 1 ? `${days - 1}D` : '';
  const uid = lineOf(`UID:${value(id)}-reminder@collab-preflight`);
  const text = lineOf(`DESCRIPTION:${title}`);
  return `BEGIN:VALARM\r\n${uid}ACTION:DISPLAY\r\n${text}TRIGGER:-P${before}T15H\r\nEND:VALARM\r\n`;
}

/** A text that stays one value, whatever is in it. */
function value(text: string): string {
  const plain = plainText(text);
  if (!marked.test(plain)) return plain;
  return plain
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\t', ' ')
    .replaceAll('\n', '\\n');
}
const marked = /[\\;,\t\n]/;

/** The line in pieces of at most 75 octets, each further one after a space; characters stay whole. */
function folded(line: string): string {
  if (line.length <= 25) return line;
  let pieces = '';
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    // The first half of a pair stands for both: four octets.
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0xd800 || code > 0xdfff ? 3 : 4;
    if (octets + size > 75) {
      pieces += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += size;
    if (size === 4) at++;
  }
  return from === 0 ? line : pieces + line.slice(from);
}
