// @vitest-environment happy-dom
/** The same values through the form and through a saved page: byte for byte the same verdicts. */
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { emptyPage } from '../../entrypoints/planner/empty-page';
import { readSavedPage } from '../../entrypoints/planner/saved-page';
import { instantSchema } from '../../lib/model/schema';
import type { Draft, FieldId, FieldValues } from '../../lib/model/draft';
import type { Money } from '../../lib/model/money';
import { createDraftCheck, typedPages } from '../../lib/state/draft-check';
import { noPacks } from '../../lib/state/packs';
import { judge } from '../../lib/state/judge';
import { htmlOf, pairs } from './read-pair';

const now = instantSchema.parse('2026-11-20T02:00:00Z');
const notes: string[] = [];
const checkOf = (at = now) =>
  createDraftCheck({
    judge,
    now: () => at,
    packs: signal(noPacks),
    plan: signal(null),
    empty: (page) => emptyPage(page, now),
    readFile: (file, page) => readSavedPage(file, page, now, (place, error) => notes.push(`${place} ${String(error)}`)),
  });
const fileOf = (html: string): File => new File([html], 'page.html', { type: 'text/html' });
/** A saved file holds no shadow roots, so such a page is not in the file at all. */
const isSavedWhole = (pair: string): boolean => !htmlOf(pair).includes('shadowrootmode');
const typedPairs = pairs.filter((pair) => typedPages.some((page) => pair.startsWith(`${page}/`)) && isSavedWhole(pair));

describe.each(typedPairs)('%s', (pair) => {
  it('is judged the same from its file and from its typed values', async () => {
    const page = checkOf();
    await page.open(fileOf(htmlOf(pair)));
    expect(page.file.value.state).toBe('read');
    const form = checkOf();
    const kind = typedPages.find((one) => one === page.draft.value.page);
    if (!kind) throw new Error('not a page that is typed');
    form.pick(kind);
    const market = page.market.value;
    if (market) form.chooseMarket(market.id);
    else page.chooseMarket('ID');
    if (!market) form.chooseMarket('ID');
    for (const field of page.fields.value) form.type(field, textOf(page.draft.value, field));
    expect([...form.problems.value]).toEqual([]);
    // What is blank or doubtful on the page cannot be typed, and has reasons of its own.
    const doubtful = page.fields.value.filter(
      (field) => !['read', 'missing'].includes(page.draft.value.fields[field].state),
    );
    const comparable = (check: typeof page): string =>
      check.report.value.lines
        .map((line) => JSON.stringify(line))
        .filter((line) => !doubtful.some((field) => line.includes(`"${field}"`)))
        .join('\n');
    expect(comparable(form)).toBe(comparable(page));
  });
});

it('says when the oldest limit was verified, once that is more than 90 days ago', () => {
  const oldOn = (moment: string, market: 'ID' | null) => {
    const check = checkOf(instantSchema.parse(moment));
    if (market) check.chooseMarket(market);
    return check.rulesOld.value;
  };
  expect(oldOn('2027-02-18T16:59:59Z', 'ID')).toBeNull();
  expect(oldOn('2027-02-18T17:00:00Z', 'ID')).toBe('2026-11-20');
  expect(oldOn('2027-02-18T17:00:00Z', null)).toBeNull();
});

/** What a seller would type into the form to say the same. */
function textOf<K extends FieldId>(draft: Draft, field: K): string {
  const { fields } = draft;
  const reading: Draft['fields'][K] = fields[field];
  if (reading.state !== 'read') return '';
  const write = <F extends FieldId>(one: F, value: FieldValues[F]): string => judge.canonicalOf(one, value);
  if (field === 'message' && fields.message.state === 'read') return fields.message.value;
  if (field === 'creators' && fields.creators.state === 'read') return fields.creators.value.join('\n');
  if (field === 'contacts' && fields.contacts.state === 'read')
    return fields.contacts.value.map(({ kind, value }) => (value === null ? kind : `${kind} | ${value}`)).join('\n');
  if (field === 'ranks') return write('ranks', reading.value as FieldValues['ranks']).replaceAll(', ', '\n');
  const money = (value: Money | null): string => (value ? write('budget', value) : '');
  const rate = (value: number | null): string => (value === null ? '' : write('commission', { low: value, high: value }));
  if (field === 'tasks' && fields.tasks.state === 'read')
    return fields.tasks.value
      .map(({ content, goal, count, reward }) => [content ?? '', goal, count, money(reward)].join(' | '))
      .join('\n');
  if (field === 'products' && fields.products.state === 'read')
    return fields.products.value
      .map(({ id, name, price, stock, commission, adsCommission }) =>
        [id ?? '', name?.replaceAll('|', '/') ?? '', money(price), stock ?? '', rate(commission), rate(adsCommission)].join(' | '),
      )
      .join('\n');
  return write(field, reading.value);
}

describe('a saved page', () => {
  const address = '<!-- saved from url=(0085)https://affiliate-us.tiktok.com/connection/target-invitation/create?shop_region=US -->';
  const body = '<h1>Create invitation</h1><label>Invitation name <input value="Payday"></label>';
  it('runs no script and is known by the address that the browser wrote into it', async () => {
    const check = checkOf();
    const script = '<script>globalThis.__ran = true</script><img src="x" onerror="globalThis.__ran = true">';
    await check.open(fileOf(`${address}<html><body>${body}${script}</body></html>`));
    expect(check.file.value).toMatchObject({ state: 'read', name: 'page.html' });
    expect(check.draft.value).toMatchObject({ page: 'target-create', market: 'US' });
    expect(check.draft.value.fields.name).toMatchObject({ state: 'read', value: 'Payday' });
    expect(Reflect.get(globalThis, '__ran')).toBeUndefined();
  });
  it('that is not recognised is read as what the seller says it is', async () => {
    const check = checkOf();
    await check.open(fileOf(`<html><body>${body}</body></html>`));
    expect(check.file.value.state).toBe('unknown');
    await check.name('target-create');
    expect(check.draft.value.fields.name).toMatchObject({ state: 'read', value: 'Payday' });
    expect(check.asksMarket.value).toBe(true);
    check.close();
    expect(check.draft.value.fields.name.state).toBe('missing');
  });
  it('that is none says so', async () => {
    const check = checkOf();
    await check.open(fileOf('%PDF-1.7 nothing here'));
    expect(check.file.value.state).toBe('not-a-page');
    expect(notes).toEqual([]);
  });
});

describe('the form', () => {
  it('does not use what it does not understand, and never judges an empty box as passed', () => {
    const check = checkOf();
    check.chooseMarket('ID');
    check.type('end', 'soon');
    expect(check.problems.value.has('end')).toBe(true);
    expect(check.draft.value.fields.end.state).toBe('missing');
    const length = check.report.value.lines.find(({ rule }) => rule === 'plus-length-out-of-range');
    expect(length?.outcome.outcome).toBe('cannot-tell');
    check.type('plusType', 'task');
    check.type('start', '2026-12-01');
    check.type('end', '2026-12-03');
    const again = check.report.value.lines.find(({ rule }) => rule === 'plus-length-out-of-range');
    expect(again?.outcome.outcome).toBe('found');
  });
});
