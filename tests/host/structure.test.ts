// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { markupLayout } from '../../lib/dom/layout';
import { structureOf } from '../../lib/host/structure';
import { documentOf, htmlOf, pairs, read } from './read-pair';

const reportOf = (document: Document): string => {
  const address = document.querySelector('meta[name=address]')?.getAttribute('content') ?? 'https://a.test/x';
  return structureOf(document, new URL(address), { ownElement: null, layout: markupLayout });
};
const of = (body: string): string => reportOf(documentOf(`<body>${body}</body>`));

/** What a seller or a creator wrote on a page: values of boxes, chosen texts, names of creators and products. */
function written(document: Document): readonly string[] {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input:not([type=radio],[type=checkbox]), textarea')];
  const reading = read(document);
  const fields = reading.page === null ? null : reading.draft.fields;
  const names = [
    ...(fields?.creators.state === 'read' ? fields.creators.value : []),
    ...(fields?.products.state === 'read' ? fields.products.value.map(({ name }) => name ?? '') : []),
    ...(fields?.name.state === 'read' ? [fields.name.value] : []),
    ...(fields?.message.state === 'read' ? [fields.message.value] : []),
  ];
  return [...boxes.map(({ value }) => value), ...names].map((text) => text.trim()).filter((text) => text.length > 3);
}

describe.each(pairs)('the structure of %s', (pair) => {
  const document = documentOf(htmlOf(pair));
  const report = reportOf(document);
  it('holds no value, no figure and no handle', () => {
    const values = written(document).filter((value) => report.toLowerCase().includes(value.toLowerCase()));
    expect(values).toEqual([]);
    expect(report).not.toMatch(/\p{N}/u);
    expect(report.split('\n').slice(1).join('\n')).not.toMatch(/@|[\p{L}][._][\p{L}]/u);
  });
  it('holds the labels by which the fields were found', () => {
    const reading = read(document);
    if (reading.page === null) throw new Error('a pair that is no page');
    const labels = reading.fields.flatMap((field) => {
      const found = reading.draft.fields[field];
      return found.state !== 'missing' && found.evidence.source === 'form-item' ? [found.evidence.label] : [];
    });
    expect(labels.filter((label) => !/\d/.test(label) && !report.includes(label))).toEqual([]);
  });
});

describe('what a report says', () => {
  it('names tags, roles, attribute names, kinds and labels, also unknown ones', () => {
    const report = of(
      '<main><div id="field_27"><span>Wunschtag</span><div role="combobox" data-x="secret" aria-label="Wunschtag">Rani</div></div></main>',
    );
    expect(report).toContain('"Wunschtag"');
    expect(report).toContain('role=combobox');
    expect(report).toContain('aria-label');
    expect(report).toContain('id=field…');
    expect(report).not.toMatch(/secret|Rani|27/);
  });
  it.each([
    ['a creator in a list', '<ul><li><span>bayugadget</span><input type="text" value=""></li></ul>'],
    ['a creator to tick', '<label><input type="checkbox"><span>bayugadget</span></label>'],
    ['a creator with a picture', '<div><img alt=""><b>bayugadget</b><input value=""></div>'],
    ['a creator in a cell', '<table><tr><th>Creator</th><th>Fee</th></tr><tr><td>bayugadget</td><td><input></td></tr></table>'],
    ['a heading that is a name', '<h1>bayugadget</h1><label>Name <input></label>'],
    ['a chosen text in a label', '<label for="a">bayugadget</label><input id="a" value="bayugadget">'],
    ['an id', '<label>Fee <input id="row-bayugadget"></label>'],
    ['a plain value', '<dl><dt>Creator</dt><dd>bayugadget</dd></dl>'],
  ])('leaves out %s', (_, body) => {
    expect(of(`<main>${body}</main>`)).not.toContain('bayugadget');
  });
  it('says once that neighbours are the same', () => {
    const row = '<div><label>Fee</label><input></div>';
    expect(of(row.repeat(5)).match(/"Fee"/g)).toHaveLength(1);
  });
});
