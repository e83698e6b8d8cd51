/** One line of the command line: the draft, what is known besides, and the market, or why it could not be read. */
import type { Instant } from '../../lib/model/day';
import {
  fieldIds,
  pageKinds,
  type Draft,
  type FieldId,
  type Fields,
  type Reading,
} from '../../lib/model/draft';
import type { Facts } from '../../lib/model/facts';
import { marketIds, type MarketId } from '../../lib/model/market';
import { parseCanonical } from '../../lib/text/canonical';
import { factsOf } from './check-draft-facts';
import { instantOf, optional, Refusal, shape, text, word } from './check-draft-json';
import { repeatedKey } from './check-draft-text';

/** What a line need not say itself. */
export interface Defaults {
  readonly now: Instant | null;
  readonly market: MarketId | null;
}
export interface DraftLine {
  readonly id: string | number | null;
  readonly market: MarketId;
  readonly draft: Draft;
  readonly facts: Facts;
}

/** Reads one line of JSON. */
export function draftLine(line: string, defaults: Defaults): DraftLine | Refusal {
  const json = parsed(line);
  if (json instanceof Refusal) return json;
  const id = idIn(json);
  if (id instanceof Refusal) return id;
  const read = lineOf(json, id, defaults);
  return read instanceof Refusal ? read.of(id) : read;
}

const anything = (json: unknown): unknown => json;
const lineShape = shape<{
  id: unknown;
  page: Draft['page'];
  market: MarketId | null;
  now: Instant | null;
  language: string;
  fields: unknown;
  facts: unknown;
}>({
  id: anything,
  page: word(pageKinds),
  market: optional(word(marketIds), null),
  now: optional(instantOf, null),
  language: optional(text, 'und'),
  fields: anything,
  facts: anything,
});

function lineOf(json: unknown, id: DraftLine['id'], defaults: Defaults): DraftLine | Refusal {
  const outer = lineShape(json);
  if (outer instanceof Refusal) return outer;
  const market = outer.market ?? defaults.market;
  if (market === null) return new Refusal(`missing; give it here or with --market`, 'market');
  const at = outer.now ?? defaults.now ?? clock();
  const fields = fieldsOf(outer.fields ?? {}, market);
  if (fields instanceof Refusal) return fields.in('fields');
  const facts = factsOf(outer.facts ?? {}, market, at);
  if (facts instanceof Refusal) return facts.in('facts');
  const { page, language } = outer;
  return { id, market, facts, draft: { page, market, language, readAt: at, fields } };
}

function parsed(line: string): unknown {
  try {
    const json: unknown = JSON.parse(line);
    const twice = repeatedKey(line);
    return twice === null ? json : new Refusal('given twice', twice).of(knownId(json));
  } catch (error) {
    return new Refusal(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function idIn(json: unknown): DraftLine['id'] | Refusal {
  const id = typeof json === 'object' && json !== null && 'id' in json ? json.id : null;
  if (id === null || typeof id === 'string') return id;
  const exact = typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER;
  return exact ? id : new Refusal('not a text, nor a number that is printed as it was given', 'id');
}
function knownId(json: unknown): DraftLine['id'] {
  const id = idIn(json);
  return id instanceof Refusal ? null : id;
}

/** The tools of the workshop may read the clock; the engine is only ever told what time it is. */
function clock(): Instant {
  return Temporal.Now.instant().toString() as Instant;
}

const evidence = { source: 'given', label: '', score: 100 } as const;

function fieldsOf(json: unknown, market: MarketId): Fields | Refusal {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return new Refusal('not an object');
  const given = new Map(Object.entries(json));
  const strange = [...given.keys()].find((key) => !fieldIds.some((field) => field === key));
  if (strange !== undefined) return new Refusal(`unknown field; known are ${fieldIds.join(', ')}`, strange);
  const readings: [FieldId, unknown][] = [];
  for (const field of fieldIds) {
    const reading = given.has(field) ? readingOf(field, given.get(field), market) : notHere;
    if (reading instanceof Refusal) return reading.in(field);
    readings.push([field, reading]);
  }
  // One reading per field of the list, each read by the field's own codec.
  return Object.fromEntries(readings) as unknown as Fields;
}
const notHere = { state: 'missing', why: 'not-here' } as const;

function readingOf(field: FieldId, json: unknown, market: MarketId): Reading<unknown> | Refusal {
  if (json === null || (typeof json === 'string' && json.trim() === '')) return { state: 'blank', evidence };
  if (typeof json === 'object' && 'unreadable' in json) {
    const given = shape<{ unreadable: string }>({ unreadable: text })(json);
    if (given instanceof Refusal) return given;
    return { state: 'unreadable', raw: given.unreadable, why: 'given as unreadable', evidence };
  }
  if (typeof json === 'object' && 'candidates' in json) return candidatesOf(field, json, market);
  const value = valueOf(field, json, market);
  return value instanceof Refusal ? value : { state: 'read', value: value.value, raw: rawOf(json), evidence };
}

function candidatesOf(field: FieldId, json: object, market: MarketId): Reading<unknown> | Refusal {
  const given = shape<{ candidates: unknown }>({ candidates: anything })(json);
  if (given instanceof Refusal) return given;
  if (!Array.isArray(given.candidates)) return new Refusal('not a list', 'candidates');
  const values: unknown[] = [];
  for (const [i, one] of given.candidates.entries()) {
    const value = valueOf(field, one, market);
    if (value instanceof Refusal) return value.in(i).in('candidates');
    values.push(value.value);
  }
  const [first, second, ...rest] = values;
  if (second === undefined) return new Refusal('fewer than two', 'candidates');
  return { state: 'ambiguous', raw: rawOf(given.candidates), candidates: [first, second, ...rest], evidence };
}

function valueOf(field: FieldId, json: unknown, market: MarketId): { readonly value: unknown } | Refusal {
  const read = parseCanonical(field, json, market);
  return read.ok ? { value: read.value } : new Refusal(read.why);
}
function rawOf(json: unknown): string {
  return typeof json === 'string' ? json : JSON.stringify(json);
}
