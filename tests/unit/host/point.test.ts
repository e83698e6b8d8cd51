// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { markupLayout } from '../../../lib/dom/layout';
import { labelAt, pointable } from '../../../lib/host/point';
import { readPage } from '../../../lib/host/read';
import type { FieldId } from '../../../lib/model/draft';
import { instant } from '../builders';

const form = `<main>
  <h1>Create invitation</h1>
  <div><span>Zzyzx</span><input id="name" value="Gajian"></div>
  <div><span>Quux</span><input id="end" placeholder="MM/DD/YYYY" value="12/31/2026"></div>
  <div id="both"><span>Message</span><textarea id="message">Hi</textarea></div>
  <p id="text">Only text</p>
</main>`;
const pageOf = (): Document => new DOMParser().parseFromString(`<body>${form}</body>`, 'text/html');
const at = (id: string): string | null => {
  const page = pageOf();
  return labelAt(page, page.getElementById(id) ?? page, { ownElement: null, layout: markupLayout });
};
const read = (aliases: ReadonlyMap<FieldId, readonly string[]>) => {
  const address = {
    hostname: 'affiliate-us.tiktok.com',
    pathname: '/connection/target-invitation/create',
    search: '',
  };
  const result = readPage(pageOf(), address, {
    readAt: instant('2026-11-20T02:00:00Z'),
    ownElement: null,
    layout: markupLayout,
    page: 'target-create',
    aliases,
  });
  if (result.page === null) throw new Error('no page');
  return result.draft.fields;
};

describe('the label of what was pointed at', () => {
  it.each([
    ['name', 'Zzyzx'],
    ['end', 'Quux'],
    ['message', 'Message'],
    ['both', 'Message'],
    ['text', null],
  ])('%s: %s', (id, label) => {
    expect(at(id)).toBe(label);
  });
  it('is offered for fields of one control only', () => {
    expect(pointable.has('end')).toBe(true);
    expect(pointable.has('products')).toBe(false);
  });
});

describe('a label that was pointed at', () => {
  it('finds the field, and without it the field stays missing', () => {
    expect(read(new Map()).name.state).toBe('missing');
    expect(read(new Map([['name', ['zzyzx *']]])).name).toMatchObject({ state: 'read', value: 'Gajian' });
    expect(read(new Map([['end', ['Quux']]])).end.state).toBe('read');
  });
  it('never makes one control two fields', () => {
    const fields = read(
      new Map([
        ['name', ['Zzyzx']],
        ['end', ['Zzyzx']],
      ]),
    );
    expect(fields.name).toMatchObject({ state: 'missing', why: 'two-controls' });
  });
  it('does not help a field of another kind', () => {
    expect(read(new Map([['sampleOffered', ['Zzyzx']]])).sampleOffered.state).toBe('missing');
  });
});
