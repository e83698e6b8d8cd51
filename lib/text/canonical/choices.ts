import type { IsoDay } from '../../model/day';
import { no, ok, type Codec } from './codec';

/** One word out of a closed list. */
export function choice<const T extends string>(words: readonly T[]): Codec<T> {
  return {
    write: (value) => value,
    read(json) {
      const found = words.find((word) => word === json);
      return found === undefined ? no(`not one of ${words.join(', ')}`) : ok(found);
    },
  };
}

/** A calendar day between 1970 and 2199, `2026-12-01`. */
export const day: Codec<IsoDay> = {
  write: (value) => value,
  read(json) {
    return typeof json === 'string' && isDay(json) ? ok(json) : no('not a day like 2026-12-01');
  },
};

function isDay(text: string): text is IsoDay {
  const [, year = '', month = '', date = ''] = /^(19[7-9]\d|20\d\d|21\d\d)-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === '') return false;
  const [m, d] = [Number(month), Number(date)];
  if (m < 1 || m > 12 || d < 1) return false;
  return d <= Temporal.PlainYearMonth.from(`${year}-${month}`).daysInMonth;
}
