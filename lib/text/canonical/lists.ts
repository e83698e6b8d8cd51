import { contactKinds, type Contact, type Product } from '../../model/draft';
import type { MarketId } from '../../model/market';
import { choice } from './choices';
import {
  countedParts,
  countOf,
  every,
  no,
  objectWith,
  ok,
  orNull,
  partsOf,
  textOf,
  type Codec,
  type Read,
} from './codec';
import { money, rateOf } from './plain';

/** `2: rani.dapur, bayu.gadget`; JSON: a list of handles. */
export const creators: Codec<readonly string[]> = {
  write: counted,
  read(json) {
    if (Array.isArray(json)) return every(json.map(textOf));
    return typeof json === 'string' ? countedParts(json) : no('not a list of handles');
  },
};

/** `2: 172…, 172…`, `?` for a product whose id was not shown; JSON: a list of objects or of ids. */
export const products: Codec<readonly Product[]> = {
  write: (value) => counted(value.map(({ id }) => id ?? '?')),
  read(json, market) {
    if (Array.isArray(json)) return every(json.map((one: unknown) => productOf(one, market)));
    if (typeof json !== 'string') return no('not a list of products');
    const parts = countedParts(json);
    return parts.ok ? ok(parts.value.map(productById)) : parts;
  },
};

/** `email, whatsapp`: kinds only; JSON: a list of kinds or of `{kind, value}`. */
export const contacts: Codec<readonly Contact[]> = {
  write: (value) => value.map(({ kind }) => kind).join(', '),
  read(json) {
    if (Array.isArray(json)) return every(json.map(contactOf));
    return typeof json === 'string' ? every(partsOf(json).map(contactOf)) : no('not a list of contacts');
  },
};

function counted(parts: readonly string[]): string {
  return parts.length === 0 ? '0' : `${parts.length}: ${parts.join(', ')}`;
}

const productKeys = ['id', 'name', 'price', 'stock', 'commission', 'adsCommission'];
function productOf(json: unknown, market: MarketId): Read<Product> {
  if (typeof json === 'string') return mapped(textOf(json), productById);
  const object = objectWith(json, productKeys);
  if (!object.ok) return object;
  const part = object.value;
  const named = <T>(key: string, read: (json: unknown) => Read<T>): Read<T | null> => {
    const value = orNull(part[key], read);
    return value.ok ? value : no(`${key} is ${value.why}`);
  };
  const id = named('id', textOf);
  const name = named('name', textOf);
  const price = named('price', (text) => money.read(text, market));
  const stock = named('stock', countOf);
  const commission = named('commission', rateOf);
  const ads = named('adsCommission', rateOf);
  if (!id.ok) return id;
  if (!name.ok) return name;
  if (!price.ok) return price;
  if (!stock.ok) return stock;
  if (!commission.ok) return commission;
  if (!ads.ok) return ads;
  return ok({
    id: id.value,
    name: name.value,
    price: price.value,
    stock: stock.value,
    commission: commission.value,
    adsCommission: ads.value,
  });
}
function productById(text: string): Product {
  const id = text === '?' ? null : text;
  return { id, name: null, price: null, stock: null, commission: null, adsCommission: null };
}

const kindOf = choice(contactKinds);
function contactOf(json: unknown): Read<Contact> {
  if (typeof json === 'string') {
    return mapped(kindOf.read(json, 'ID'), (kind) => ({ kind, value: null }));
  }
  const object = objectWith(json, ['kind', 'value']);
  if (!object.ok) return object;
  const kind = kindOf.read(object.value['kind'], 'ID');
  if (!kind.ok) return no(`kind is ${kind.why}`);
  const value = object.value['value'] ?? null;
  if (value !== null && typeof value !== 'string') return no('value is not a text');
  return ok({ kind: kind.value, value: value === null ? null : value.trim() });
}
function mapped<T, U>(read: Read<T>, change: (value: T) => U): Read<U> {
  return read.ok ? ok(change(read.value)) : read;
}
