// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { markupLayout } from '../../../lib/dom/layout';
import { readPage } from '../../../lib/host/read';
import type { FieldId, PageKind } from '../../../lib/model/draft';
import { instantSchema } from '../../../lib/model/schema';

const readAt = instantSchema.parse('2026-11-20T02:00:00Z');

/** A form of the kind named, in the middle of a page that is in English unless told otherwise. */
function reading(
  form: string,
  { page = 'plus-create', url = 'https://seller-id.tokopedia.com/x' }: { page?: PageKind; url?: string } = {},
) {
  const document = new DOMParser().parseFromString(`<body><main>${form}</main></body>`, 'text/html');
  const found = readPage(document, new URL(url), {
    readAt,
    ownElement: document.querySelector('#ours'),
    layout: markupLayout,
    page,
  });
  if (found.page === null) throw new Error('a named page is read');
  return found;
}
function field(form: string, id: FieldId, how?: Parameters<typeof reading>[1]) {
  const { state, ...rest } = reading(form, how).draft.fields[id];
  if ('value' in rest) return rest.value;
  return 'candidates' in rest ? rest.candidates : 'why' in rest ? `${state}: ${rest.why}` : state;
}
const item = (label: string, box: string) => `<div><label>${label}</label>${box}</div>`;
const english = `${item('Campaign name', '<input value="A">')}${item('Content type', '<select><option selected>Video</option></select>')}`;

describe('dates', () => {
  const end = (value: string, before = english) =>
    field(`${before}${item('End date', `<input value="${value}">`)}`, 'end');
  it('are read by the language of the labels', () => {
    expect(end('04/05/2026')).toBe('2026-04-05');
    const indonesian = `${item('Nama kampanye', '<input>')}${item('Jenis konten', '<input>')}${item('Tanggal berakhir', '<input value="04/05/2026">')}`;
    expect(field(indonesian, 'end')).toBe('2026-05-04');
  });
  it('stay ambiguous on a page of two languages', () => {
    const mixed = `${item('Nama kampanye', '<input>')}${item('Jenis konten', '<input>')}${item('Start date', '<input>')}`;
    expect(end('04/05/2026', mixed)).toEqual(['2026-04-05', '2026-05-04']);
  });
  it('of an unknown market in English on the Malaysian Seller Center stay ambiguous', () => {
    const how = { page: 'plus-create', url: 'https://seller-my.tiktok.com/x' } as const;
    expect(field(`${english}${item('End date', '<input value="04/05/2026">')}`, 'end', how)).toEqual([
      '2026-04-05',
      '2026-05-04',
    ]);
  });
  it('that show another order make the others ambiguous', () => {
    expect(end('04/05/2026', `${english}${item('Start date', '<input value="24/04/2026">')}`)).toEqual([
      '2026-04-05',
      '2026-05-04',
    ]);
  });
  it('follow a placeholder that says the order, unless the language says another', () => {
    const box = '<input placeholder="DD/MM/YYYY" value="04/05/2026">';
    expect(field(item('End date', box), 'end')).toEqual('2026-05-04');
    expect(field(english + item('End date', box), 'end')).toEqual(['2026-04-05', '2026-05-04']);
  });
  it('in one box are a range', () => {
    const form = english + item('Campaign period', '<input value="2026-12-01 to 2026-12-30">');
    expect([field(form, 'start'), field(form, 'end')]).toEqual(['2026-12-01', '2026-12-30']);
  });
});

describe('what belongs to something else is not taken', () => {
  it.each([
    ['a label with more words', item('Registration end date', '<input type="date" value="2026-12-01">')],
    ['a label that explains itself', item('End date of <b>samples</b>', '<input type="date" value="2026-12-01">')],
    ['a hint in a box with another name', item('Registration period', '<input placeholder="End date" value="2026-12-01">')],
    ['a section of something else', `<fieldset><legend>Flash sale</legend>${item('End date', '<input value="2026-12-01">')}<input></fieldset>`],
    ['a name after its box', '<div><input value="2026-12-01">End date <input value="2026-12-02">Start date</div>'],
    ['help under the box before', '<div><label for="a">Name</label><input id="a"><p>End date</p></div><div><input value="2026-12-01"></div>'],
    ['the name of a control that is gone', '<div>End date</div><h3>Samples</h3><div><input value="2026-12-01"></div><input>'],
    ['a search box', '<input type="search" aria-label="End date" value="2026-12-01">'],
    ['our own element', `<div id="ours">${item('End date', '<input value="2026-12-01">')}</div>`],
    ['a dialog', `<div role="dialog">${item('End date', '<input value="2026-12-01">')}</div>`],
    ['what is hidden', `<div hidden>${item('End date', '<input value="2026-12-01">')}</div>`],
    ['what assistive technology does not see', `<div aria-hidden="true">${item('End date', '<input value="2026-12-01">')}</div>`],
    ['a preview', `<div><h4>Preview</h4>${item('End date', '<input value="2026-12-01">')}</div>`],
    ['plain text on a form', '<p>End date: 2026-12-01</p>'],
  ])('%s', (_name, form) => expect(field(english + form, 'end')).toBe('missing: not-here')); // prettier-ignore

  it('two controls with one name are nobody’s', () => {
    const twice = item('End date', '<input type="date" value="2026-12-01">');
    expect(field(english + twice + twice, 'end')).toBe('missing: two-controls');
  });
});

describe('where a control may be found', () => {
  const box = '<input type="date" id="e" value="2026-12-30">';
  it.each([
    ['label for', `<label for="e">End date</label><p>Hint</p>${box}`],
    ['label around', `<label>End date ${box}</label>`],
    ['label for the wrapper', `<label for="w">End date</label><div id="w"><span>${box}</span></div>`],
    ['aria-label', '<input type="date" aria-label="End date" value="2026-12-30">'],
    ['aria-labelledby', '<span id="l">End</span> <span id="m">date</span><p>x</p><input type="date" aria-labelledby="l m" value="2026-12-30">'],
    ['text before it in its own element', `<div><span>End date</span> <i>*</i>${box}</div>`],
    ['text before it among others', `<div>Start date <input type="date"> End date ${box}</div>`],
    ['a definition list', `<dl><dt>Name</dt><dd><input></dd><dt>End date</dt><dd>${box}</dd></dl>`],
    ['cells', `<table><tr><td>Name</td><td><input></td><td>End date:</td><td>${box}</td></tr></table>`],
    ['a heading of a part with one control', `<section><h3>End date</h3><p>The last day on which creators can post.</p>${box}</section>`],
    ['a placeholder alone', '<input placeholder="Select end date" value="2026-12-30">'],
    ['other words around', item('Campaign end date (required)', box)],
    ['a folded section', `<div><button aria-expanded="false">Period</button></div><div style="display: none">${item('End date', box)}</div>`],
  ])('%s', (_name, form) => expect(field(english + form, 'end')).toBe('2026-12-30')); // prettier-ignore
});

describe('choices', () => {
  const cards = (chosen: string) =>
    ['Task', 'Challenge']
      .map(
        (name) =>
          `<label><input type="radio" name="t"${name === chosen ? ' checked' : ''}><b>${name}</b> <span>Explained here</span></label>`,
      )
      .join('');
  it('none chosen is blank, an unknown word is not read', () => {
    expect(field(english + item('Collaboration type', cards('')), 'plusType')).toBe('blank');
    expect(field(english + item('Collaboration type', cards('Challenge')), 'plusType')).toBe('challenge');
    expect(
      field(english + item('Collaboration type', '<select><option>Quest</option></select>'), 'plusType'),
    ).toMatch(/^unreadable/);
  });
  it('a question answered by other words is another question', () => {
    const form = item(
      'Offer free samples',
      '<div role="radiogroup"><label><input type="radio">Auto approve</label><label><input type="radio">Manual review</label></div>',
    );
    expect(field(english + form, 'sampleOffered')).toBe('missing: not-here');
  });
  it('the placeholder of a list is blank', () => {
    const list = '<div role="combobox"><span class="semi-select-selection-placeholder">Task</span></div>';
    expect(field(english + item('Collaboration type', list), 'plusType')).toBe('blank');
  });
});

describe('amounts', () => {
  it.each([
    ['<span>Rp</span><input value="1.500.000">', { minor: 1_500_000, currency: 'IDR' }], ['<input value="Rp1,5 jt">', 'unreadable: more than an amount'],
    ['<input value="Rp 1.50.000">', 'unreadable: not an amount of this currency'], ['<input value="15"><span>%</span>', 'unreadable: a percent'],
    ['<input type="number" value="1.500">', 'unreadable: a number box with three decimals'], ['<input>', 'blank'], ['<input value="-5">', 'unreadable: not an amount'],
  ])('%s', (box, value) => expect(field(english + item('Reward per creator', box), 'reward')).toEqual(value)); // prettier-ignore

  it('a sum in a box and another under the same name in the summary are no answer', () => {
    const form = english + item('Total budget', '<input value="Rp1.000">');
    expect(field(`${form}<p><b>Total cost:</b> Rp1.000</p>`, 'budget')).toEqual({
      minor: 1_000,
      currency: 'IDR',
    });
    expect(field(`${form}<p><b>Total cost:</b> Rp1.110</p>`, 'budget')).toBe('missing: two-controls');
  });
});

describe('lists', () => {
  const head = '<thead><tr><th>Product</th><th>Price</th><th>Stock</th><th>Commission rate</th></tr></thead>';
  const row = (name: string, rate: string) =>
    `<tr><td>${name}<p>ID: 1729000001</p></td><td>Rp9.000</td><td>4</td><td><input value="${rate}">%</td></tr>`;
  const table = (body: string, around = '') =>
    `${english}<section>${around}<table>${head}<tbody>${body}</tbody></table></section>`;
  it('an empty table is blank, rows that are not shown make it unreadable', () => {
    expect(field(table('<tr><td colspan="4">No products</td></tr>'), 'products')).toBe('blank');
    expect(field(table(row('A', '10'), '<p>20 products</p>'), 'products')).toMatch(/^unreadable/);
    expect(field(table(row('A', '10'), '<p>1 product</p>'), 'products')).toHaveLength(1);
  });
  it('what is unreadable in a row is null there', () => {
    expect(field(table(row('A', '10,5')), 'products')).toMatchObject([
      { id: '1729000001', name: 'A', stock: 4, commission: null },
    ]);
  });
  it('two tables of products are no answer', () => {
    const one = table(row('A', '10'));
    expect(field(one + one, 'products')).toBe('missing: two-controls');
  });
  it('one unreadable task makes the tasks unreadable', () => {
    const task = (count: string) =>
      `<div>${item('Number of orders', `<input value="${count}">`)}${item('Task reward', '<input value="Rp5.000">')}</div>`;
    expect(field(english + task('3') + task('10'), 'tasks')).toMatchObject([
      { goal: 'orders', count: 3 },
      { goal: 'orders', count: 10 },
    ]);
    expect(field(english + task('3') + task('1,5'), 'tasks')).toMatch(/^unreadable/);
  });
});

it('a draft is plain, frozen to the bottom, and complete', () => {
  const { draft } = reading(english);
  expect(Object.isFrozen(draft.fields.name)).toBe(true);
  expect(Object.keys(draft.fields)).toHaveLength(24);
  expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
});

it('reading changes nothing on the page', () => {
  const document = new DOMParser().parseFromString(`<body><main>${english}</main></body>`, 'text/html');
  const before = document.documentElement.outerHTML;
  readPage(document, new URL('https://seller-id.tokopedia.com/x'), {
    readAt,
    ownElement: null,
    layout: markupLayout,
    page: 'plus-create',
  });
  expect(document.documentElement.outerHTML).toBe(before);
});
