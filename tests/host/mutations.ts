import { chooseOptions } from './read-pair';

/** What may happen to a page between two visits. After each of them a field reads the same or not at all. */
export interface Mutation {
  readonly name: string;
  readonly apply: (document: Document) => void;
  /** Pages on which the change hides from everybody what a value is. */
  readonly hides?: RegExp;
}

const boxes = 'input:not([type=hidden]), textarea, select, [role=combobox], [role=switch]';

/** Only its class, hence its colour, tells this placeholder from a choice. */
const placeholderByClass = /class="[^"]*selection-placeholder/;

export const mutations: readonly Mutation[] = [
  { name: 'all classes renamed', hides: placeholderByClass, apply: (page) => each(page, '[class]', (element) => rename(element, 'class')) },
  { name: 'all classes removed', hides: placeholderByClass, apply: (page) => each(page, '[class]', (element) => element.removeAttribute('class')) },
  { name: 'all ids changed, references with them', apply: changeIds },
  { name: 'all ids removed', apply: (page) => each(page, '[id]', (element) => element.removeAttribute('id')) },
  { name: 'for and aria-labelledby dropped', apply: (page) => each(page, '[for],[aria-labelledby]', dropReferences) },
  { name: 'test attributes dropped', apply: (page) => each(page, '[data-tid],[data-e2e]', (element) => element.removeAttribute('data-tid')) },
  { name: 'controls wrapped in two more elements', apply: (page) => each(page, boxes, (element) => wrap(wrap(element))) },
  { name: 'labels are not label elements', apply: (page) => each(page, 'label[for]', (element) => rename2(element, 'div')) },
  { name: 'headings are not heading elements', apply: (page) => each(page, 'h1,h2,h3,h4,h5', (element) => rename2(element, 'div')) },
  { name: 'an error text under every control', apply: (page) => each(page, boxes, (element) => under(element, 'End date is required')) },
  { name: 'another label as help under every control', apply: (page) => each(page, boxes, (element) => under(element, 'Total cost')) },
  { name: 'an Indonesian label as help under every control', apply: (page) => each(page, boxes, (element) => under(element, 'Tanggal mulai')) },
  { name: 'a hidden copy with other values before the form', apply: (page) => copyForm(page, true, 'display: none') },
  { name: 'a hidden copy with other values after the form', apply: (page) => copyForm(page, false, 'visibility: hidden') },
  { name: 'a dialog with a copy of the form', apply: (page) => copyForm(page, false, '')?.setAttribute('role', 'dialog') },
  { name: 'a drawn copy of the form with other values', apply: (page) => void copyForm(page, false, '') },
  { name: 'labels in a language we do not know', apply: (page) => eachText(page, nonsense) },
  { name: 'sections in reverse order', apply: reverseSections },
  { name: 'form items in reverse order', apply: reverseItems },
  { name: 'a preview column with other values', apply: (page) => preview(page, 'Preview') },
  { name: 'a preview column before the form', apply: (page) => preview(page, 'Pratinjau', true) },
  { name: 'a summary of something else without a heading', apply: (page) => preview(page, null) },
  { name: 'names that clobber the form', apply: clobber },
  { name: 'white space between all elements', apply: (page) => spaced(page, ' ') },
  { name: 'no white space between elements', apply: (page) => spaced(page, '') },
  { name: 'a page translated by the browser', apply: (page) => page.documentElement.classList.add('translated-ltr') },
  { name: 'another language said by html', apply: (page) => page.documentElement.setAttribute('lang', 'fr') },
  { name: 'decoys: dates and sums of other things', apply: decoys },
  { name: 'every control disabled', apply: (page) => each(page, 'input,textarea,select', (element) => element.setAttribute('disabled', '')) },
  { name: 'the form in an open shadow root', apply: intoShadow },
  { name: 'labels with a star, a colon and a hint', apply: (page) => each(page, 'label[for]', (element) => element.append('* (required):')) },
  { name: 'label texts cut into spans', apply: (page) => each(page, 'label[for]', cut) },
  { name: 'classes of another component library', hides: placeholderByClass, apply: (page) => each(page, '[class]', otherLibrary) },
  { name: 'labels and headers taken away', apply: (page) => each(page, 'label[for], th, dt, legend', (element) => element.remove()) },
  { name: 'labels after their controls', apply: (page) => each(page, 'label[for]', (element) => itemOf(element).parentElement?.append(itemOf(element))) },
  { name: 'columns of tables in reverse order', apply: (page) => each(page, 'table:has(thead):has(tbody tr) tr', (row) => row.replaceChildren(...[...row.children].reverse())) },
  { name: 'days with the year first', apply: yearFirst },
  { name: 'every third label in another language', apply: translateSome },
  { name: 'a hidden dialog by its role, its style on a parent', apply: (page) => hiddenDialog(page) },
];

const libraries = ['arco', 'core', 'ant', 'el', 'semi', 'Mui', 'chakra'];
function otherLibrary(element: Element): void {
  const names = (element.getAttribute('class') ?? '').split(/\s+/).map((name) => {
    const at = libraries.findIndex((library) => name.startsWith(`${library}-`));
    return at === -1 ? name : `${libraries[(at + 3) % libraries.length] ?? ''}${name.slice(libraries[at]?.length)}`;
  });
  element.setAttribute('class', names.join(' '));
}
/** The label with the wrapper that holds nothing else. */
function itemOf(label: Element): Element {
  const parent = label.parentElement;
  return parent && parent.children.length === 1 && !parent.querySelector(boxes) ? parent : label;
}
function yearFirst(page: Document): void {
  const monthFirst = (page.documentElement.getAttribute('lang') ?? '').startsWith('en');
  each(page, 'input[value]', (input) => {
    const [, one = '', two = '', year = ''] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(input.getAttribute('value') ?? '') ?? [];
    if (year !== '') input.setAttribute('value', [year, ...(monthFirst ? [one, two] : [two, one])].join('-'));
  });
}
const inOther: readonly (readonly [string, string])[] = [
  ['Invitation name', 'Nome do convite'], ['Valid until', 'Berlaku hingga'], ['Campaign name', 'Nama kampanye'], ['Start date', 'Tanggal mulai'],
  ['End date', 'Data de término'], ['Content type', 'Jenis konten'], ['Reward per creator', 'Hadiah per kreator'], ['Message', '邀请文本'],
  ['Nama undangan', 'Invitation name'], ['Nama kampanye', 'Campaign name'], ['Jenis konten', 'Content type'], ['Tanggal mulai', 'Ngày bắt đầu'],
  ['Tên lời mời', 'Invitation name'], ['Nome do convite', 'Tên lời mời'], ['邀请名称', 'Nama undangan'], ['结束日期', 'Valid until'],
]; // prettier-ignore
function translateSome(page: Document): void {
  const words = new Map(inOther);
  let at = 0;
  eachText(page, (text) => {
    const other = words.get(text.trim());
    return other !== undefined && at++ % 3 === 0 ? other : text;
  });
}
function hiddenDialog(page: Document): void {
  const copy = copyForm(page, true, '');
  const around = page.createElement('div');
  around.setAttribute('style', 'display:none');
  copy?.replaceWith(around);
  if (copy) around.append(copy);
}


function each(page: Document, selector: string, change: (element: Element) => void): void {
  [...page.body.querySelectorAll(selector)].forEach(change);
}
function rename(element: Element, name: string): void {
  const tokens = (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean);
  element.setAttribute(name, tokens.map(hash).join(' '));
}
function hash(text: string): string {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return `x${sum.toString(36)}`;
}
function changeIds(page: Document): void {
  for (const name of ['id', 'for', 'name', 'aria-labelledby', 'aria-controls']) each(page, `[${name}]`, (element) => rename(element, name));
}
function dropReferences(element: Element): void {
  element.removeAttribute('for');
  element.removeAttribute('aria-labelledby');
}
function wrap(element: Element): Element {
  const around = element.ownerDocument.createElement('div');
  element.replaceWith(around);
  around.append(element);
  return around;
}
function rename2(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
function under(element: Element, text: string): void {
  const help = element.ownerDocument.createElement('div');
  help.textContent = text;
  element.after(help);
}

/** Every control of a copy holds something else. */
function change(copy: Element): void {
  for (const input of copy.querySelectorAll('input,textarea')) {
    if (input.getAttribute('type') === 'radio' || input.getAttribute('type') === 'checkbox') {
      if (input.hasAttribute('checked')) input.removeAttribute('checked');
      else input.setAttribute('checked', '');
    } else if (input.localName === 'textarea') input.textContent = 'another text';
    else input.setAttribute('value', other(input.getAttribute('value') ?? ''));
  }
  for (const one of copy.querySelectorAll('[role=switch]')) one.setAttribute('aria-checked', String(one.getAttribute('aria-checked') !== 'true'));
}
function other(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return '2028-02-03';
  if (/^\d{4}\/\d\d\/\d\d$/.test(value)) return '2028/02/03';
  if (/^\d\d\/\d\d\/\d{4}$/.test(value)) return '03/02/2028';
  if (/^\d[\d.,]*$/.test(value)) return '7';
  return `other ${value}`;
}
function formOf(page: Document): Element | null {
  return page.querySelector('form') ?? page.querySelector('main');
}
function copyForm(page: Document, before: boolean, style: string): Element | null {
  const form = formOf(page);
  if (!form) return null;
  const copy = page.createElement('div');
  copy.append(...[...form.cloneNode(true).childNodes]);
  change(copy);
  copy.setAttribute('style', style);
  if (before) form.before(copy);
  else form.after(copy);
  return copy;
}
function eachText(page: Document, write: (text: string) => string): void {
  const walker = page.createTreeWalker(page.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) node.textContent = write(node.textContent ?? '');
  each(page, '[placeholder]', (element) => element.setAttribute('placeholder', write(element.getAttribute('placeholder') ?? '')));
}
function nonsense(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => (letter.toLowerCase() === letter ? 'ö' : 'Ö'));
}
function reverseSections(page: Document): void {
  const form = formOf(page);
  const holder = form?.querySelector('[class*=collapse-item]')?.parentElement ?? form;
  holder?.replaceChildren(...[...holder.childNodes].reverse());
}
function reverseItems(page: Document): void {
  const holders = new Set([...page.querySelectorAll('[class*=form-item],[class*=form-field],p')].filter((item) => !item.closest('[contenteditable]')).map((item) => item.parentElement));
  for (const holder of holders) {
    if (holder && holder.children.length > 1) holder.replaceChildren(...[...holder.children].reverse());
  }
}
const misleading = [
  ['Campaign name', 'Somebody else'], ['Invitation name', 'Somebody else'], ['Start date', '02/03/2029'], ['Valid until', '02/03/2029'],
  ['End date', '02/03/2029'], ['Tanggal berakhir', '02/03/2029'], ['Campaign period', '02/03/2029 - 03/03/2029'], ['Content type', 'LIVE'],
  ['Commission rate', '1.00%'], ['Offer free samples', 'No'], ['Reward per creator', 'Rp1'],
] as const; // prettier-ignore
function preview(page: Document, heading: string | null, before = false): void {
  const column = page.createElement('div');
  if (heading !== null) column.append(line(page, heading));
  const phone = page.createElement('div');
  for (const [label, value] of misleading) {
    const row = page.createElement('div');
    row.append(line(page, label), line(page, value));
    phone.append(row);
  }
  column.append(phone);
  const form = formOf(page);
  if (before) form?.before(column);
  else form?.after(column);
}
function line(page: Document, text: string): Element {
  const element = page.createElement('div');
  element.textContent = text;
  return element;
}
function clobber(page: Document): void {
  const form = page.querySelector('form');
  const names = ['id', 'attributes', 'childNodes', 'firstChild', 'parentNode', 'localName', 'getAttribute', 'nodeType', 'shadowRoot', 'querySelectorAll', 'matches', 'style'];
  const inputs = [...(form?.querySelectorAll('input') ?? [])];
  inputs.slice(0, names.length).forEach((input, at) => {
    if (input.getAttribute('type') !== 'radio') input.setAttribute('name', names[at] ?? '');
  });
}
function spaced(page: Document, space: string): void {
  const html = page.body.innerHTML.replace(/>\s*</g, `>${space}<`);
  page.body.innerHTML = html;
  chooseOptions(page.body);
}
function decoys(page: Document): void {
  const form = formOf(page);
  const rows: readonly (readonly [string, string])[] = [
    ['Sample deadline', '2027-02-03'], ['Registration end date', '2027-02-03'], ['Ads end date', '2027-02-03'], ['Tanggal berakhir sampel', '03/02/2027'],
    ['Minimum reward per creator', '1'], ['Daily budget', '1'], ['Product name', 'Another'], ['Shop name', 'Another'], ['Creator name', 'Another'],
  ]; // prettier-ignore
  rows.forEach(([label, value], at) => {
    const row = page.createElement('div');
    const name = page.createElement('label');
    const box = page.createElement('input');
    name.textContent = label;
    name.setAttribute('for', `decoy${at}`);
    box.setAttribute('id', `decoy${at}`);
    box.setAttribute('value', value);
    row.append(name, box);
    if (at % 2 === 0) form?.prepend(row);
    else form?.append(row);
  });
}
function intoShadow(page: Document): void {
  const form = formOf(page);
  if (!form) return;
  const host = page.createElement('div');
  form.before(host);
  host.attachShadow({ mode: 'open' }).append(form);
}
function cut(element: Element): void {
  const text = element.textContent ?? '';
  if (element.children.length > 0 || !text.includes(' ')) return;
  const at = text.indexOf(' ');
  const [first, rest] = [element.ownerDocument.createElement('span'), element.ownerDocument.createElement('b')];
  first.textContent = text.slice(0, at + 1);
  rest.textContent = text.slice(at + 1);
  element.replaceChildren(first, rest);
}
