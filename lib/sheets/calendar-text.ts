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
}
export interface Calendar {
  readonly made: Instant;
  readonly maker: string;
  readonly title: string;
  readonly language: string;
  readonly events: readonly CalendarEvent[];
}

/** The whole file. */
export function calendarText({ made, maker, title, language, events }: Calendar): string {
  const stamp = Temporal.Instant.from(made).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${value(maker)}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${value(title)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${value(event.id)}@collab-preflight`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${event.revision}`,
    `DTSTART;VALUE=DATE:${event.first.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${event.after.replaceAll('-', '')}`,
    `SUMMARY:${value(event.title)}`,
    `DESCRIPTION:${value(event.text)}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A text that stays one value, whatever is in it. */
function value(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\t', ' ')
    .replaceAll('\n', '\\n');
}

/** The line in pieces of at most 75 octets, each further one after a space; characters stay whole. */
function folded(line: string): string {
  if (line.length <= 25) return line;
  // eslint-disable-next-line no-control-regex -- one octet each, which most lines have only
  if (/^[\u0000-\u007f]*$/.test(line)) return line.length <= 75 ? line : foldedPlain(line);
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

function foldedPlain(line: string): string {
  const rest = line.slice(75).match(/.{1,74}/gs) ?? [];
  return [line.slice(0, 75), ...rest].join('\r\n ');
}

/** Octets of one well-formed character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
