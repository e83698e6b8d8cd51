/** Lists typed one row a line, the parts of a row between bars: what the panel's one-line boxes have no room for. */
import type { FieldId } from '../model/draft';

interface RowShape {
  /** Two rows as an example. */
  readonly example: string;
  /** A row from its parts, as `parseCanonical` takes it. */
  readonly row: (parts: readonly string[]) => unknown;
}

/** Fields that are typed in several lines; null for all others. A text of several lines is itself. */
export function rowShapeOf(field: FieldId): RowShape | 'long-text' | null {
  return field === 'message' ? 'long-text' : (shapes[field] ?? null);
}

/** What was typed, as `parseCanonical` takes it. */
export function typedJson(field: FieldId, text: string): unknown {
  const shape = rowShapeOf(field);
  if (shape === null || shape === 'long-text') return text;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => shape.row(line.split('|').map((part) => part.trim())));
}

function objectOf(keys: readonly string[]): RowShape['row'] {
  return (parts) => {
    const row: Record<string, string> = {};
    // A row with too many parts is refused by its parser, under a name that says so.
    parts.forEach((part, at) => {
      if (part !== '') row[keys[at] ?? 'too many parts'] = part;
    });
    return row;
  };
}

const shapes: Readonly<Partial<Record<FieldId, RowShape>>> = {
  products: {
    example: '1729001 | Serum | IDR 99000 | 120 | 10.00%\n1729002 | Toner | IDR 59000 | 40 | 12.50%',
    row: objectOf(['id', 'name', 'price', 'stock', 'commission', 'adsCommission']),
  },
  tasks: {
    example: 'video | content | 3 | IDR 150000\nlive | orders | 10 | IDR 500000',
    row: objectOf(['content', 'goal', 'count', 'reward']),
  },
  ranks: { example: '1-3=IDR 500000\n4-10=IDR 100000', row: ([line]) => line ?? '' },
  creators: { example: 'rani.dapur\nbayu.gadget', row: ([line]) => line ?? '' },
  contacts: {
    example: 'whatsapp | 081200000000\nemail | toko@contoh.id',
    row: ([kind = '', value]) => (value === undefined ? kind : { kind, value }),
  },
};
