// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { collect } from '../../../lib/dom/collect';
import { labelsOf } from '../../../lib/dom/labels';
import { markupLayout } from '../../../lib/dom/layout';
import { tablesOf } from '../../../lib/dom/tables';

function scan(html: string) {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const repeats = (heading: string): boolean => heading === 'Preview';
  return collect(page.body, { layout: markupLayout, own: page.querySelector('#own'), repeats });
}
const controls = (html: string) => scan(html).controls.map(({ kind, text }) => [kind, text]);

describe('kinds and values', () => {
  it.each([
    ['<input value="a">', [['text', 'a']]],
    ['<input type="number" value="3">', [['number', '3']]],
    ['<input role="spinbutton" value="3,5">', [['number', '3,5']]],
    ['<input type="date" value="2026-12-01">', [['date', '2026-12-01']]],
    ['<input placeholder="DD/MM/YYYY">', [['date', '']]],
    [
      '<div class="el-date-editor"><input role="combobox" aria-haspopup="dialog" value="x"></div>',
      [['date', 'x']],
    ],
    ['<textarea>two\nlines</textarea>', [['long-text', 'two\nlines']]],
    ['<div contenteditable="true">typed</div>', [['long-text', 'typed']]],
    [
      '<select><option value="">Choose</option><option value="1" selected>One</option></select>',
      [['select', 'One']],
    ],
    ['<select><option value="">Choose</option></select>', [['select', '']]],
    ['<div role="combobox"><span>One</span><svg></svg></div>', [['select', 'One']]],
    ['<div><span><input role="combobox"></span><span>One</span></div>', [['select', 'One']]],
    ['<button role="switch" aria-checked="true"></button>', [['switch', '']]],
    ['<input type="search" value="a">', [['search', 'a']]],
    [
      '<input type="hidden"><input type="file"><input type="submit"><input type="password"><button>x</button>',
      [],
    ],
  ])('%s', (html, expected) => expect(controls(html)).toEqual(expected));

  it('radios of one question are one control with its options', () => {
    const html =
      '<label><input type="radio" name="a" checked> One</label><label><input type="radio" name="a"> Two</label><label><input type="radio" name="b"> Three</label>';
    const [first, second] = scan(html).controls;
    expect(first?.options.map(({ label, chosen }) => [label, chosen])).toEqual([
      ['One', true],
      ['Two', false],
    ]);
    expect(second?.options).toHaveLength(1);
  });
  it('two dates with a mark between them are one range, with words between them two', () => {
    expect(
      controls('<p><input type="date" value="2026-12-01"> – <input type="date" value="2026-12-02"></p>'),
    ).toEqual([['date-range', '2026-12-01 - 2026-12-02']]);
    expect(controls('<p>Start <input type="date"> End <input type="date"></p>')).toHaveLength(2);
  });
  it('units and country codes belong to their box', () => {
    expect(scan('<div><span>Rp</span><input value="5"></div>').controls[0]?.unit).toBe('Rp');
    expect(scan('<div><input value="5"><span>%</span></div>').controls[0]?.unit).toBe('%');
    expect(
      scan('<div><select><option selected>ID +62</option></select><input value="812"></div>').controls,
    ).toMatchObject([{ text: '812', unit: 'ID +62' }]);
    expect(scan('<p><input value="5"></p><p>%</p><p><input></p>').controls[0]?.unit).toBe('');
  });
});

describe('what is walked', () => {
  it.each([
    ['hidden', '<div hidden><input></div>', 0],
    ['display none', '<div style="display: none"><input></div>', 0],
    ['aria-hidden', '<div aria-hidden="true"><input></div>', 0],
    ['inert', '<div inert><input></div>', 0],
    ['a dialog', '<div role="dialog"><input></div>', 0],
    ['our own element', '<div id="own"><input></div>', 0],
    ['a menu', '<nav><input></nav><div role="menu"><input></div>', 0],
    [
      'an invisible radio in a visible label',
      '<label><input type="radio" style="display:none">One</label>',
      1,
    ],
    [
      'a folded section',
      '<div role="button" aria-expanded="false">More</div><div style="display:none"><input></div>',
      1,
    ],
    [
      'a hidden dialog after a closed list',
      '<div><div role="combobox" aria-expanded="false">x</div></div><div style="display:none"><input></div>',
      1,
    ],
    ['more than 200 boxes', '<input>'.repeat(250), 200],
  ])('%s', (_name, html, count) => expect(scan(html).controls).toHaveLength(count));

  it('open shadow roots are', () => {
    const page = new DOMParser().parseFromString('<body><div id="host"></div></body>', 'text/html');
    page.querySelector('#host')?.attachShadow({ mode: 'open' }).append(page.createElement('input'));
    expect(
      collect(page.body, { layout: markupLayout, own: null, repeats: () => false }).controls,
    ).toHaveLength(1);
  });
  it('a part that repeats the form says nothing', () => {
    const html =
      '<main><section><label>Name</label><input value="a"></section><aside><h4>Preview</h4><p>Name</p><input value="b"></aside></main>';
    expect(controls(html)).toEqual([
      ['text', 'a'],
      ['search', 'b'],
    ]);
    expect(
      scan(html)
        .lines.map((line) => line.text)
        .filter(Boolean),
    ).toEqual(['Name']);
  });
  it('a preview before the form takes only itself away', () => {
    const html =
      '<main><div><div><p>Preview</p><p>Old</p></div><form><label>Name</label><input value="a"></form></div></main>';
    expect(controls(html)).toEqual([['text', 'a']]);
  });
});

describe('labels', () => {
  const said = (html: string) => {
    const seen = scan(html);
    const last = seen.controls.at(-1);
    return last ? labelsOf(seen, last).said.map(({ text, source }) => [text, source]) : [];
  };
  it.each([
    ['<label for="a">Name</label><p><input id="a"></p>', [['Name', 'label']]],
    ['<div><label>Name</label><input></div>', [['Name', 'form-item']]],
    [
      '<div><b>Name</b> <i>*</i><p>Up to 30 characters, all of them counted.</p><input></div>',
      [['Name *', 'form-item']],
    ],
    ['<table><tr><td><input></td><td>Name</td><td><input></td></tr></table>', [['Name', 'table']]],
    ['<div>First <input> Name <input></div>', [['Name', 'text-before']]],
    ['<div><input>After</div><div><input></div>', []],
    ['<div><button>Insert</button><input></div>', []],
    ['<div>12/30<input></div>', []],
  ])('%s', (html, expected) => expect(said(html)).toEqual(expected));

  it('sections are the headings above, not those of a neighbour', () => {
    const seen = scan(
      '<h1>Page</h1><section><h2>First</h2><input></section><section><h2>Second</h2><div><input></div><input></section>',
    );
    expect(seen.controls.map((control) => labelsOf(seen, control).sections[0])).toEqual([
      'First',
      'Second',
      'Second',
    ]);
  });
});

describe('tables', () => {
  const grid = (html: string) =>
    tablesOf(scan(html)).map(({ headers, rows }) => [
      headers.map((cell) => cell.lines[0]?.text),
      rows.map((row) => row.map((cell) => cell.lines[0]?.text)),
    ]);
  const body = '<tr><td>a</td><td>b</td></tr>';
  it.each([
    ['one table', `<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>${body}</tbody></table>`],
    [
      'a header of its own',
      `<div><div><table><tr><th>A</th><th>B</th></tr></table></div><div><table>${body}</table></div></div>`,
    ],
    ['no header cells', `<table><tr><td>A</td><td>B</td></tr>${body}</table>`],
    [
      'roles',
      '<div role="table"><div role="row"><i role="columnheader">A</i><i role="columnheader">B</i></div><div role="row"><i role="cell">a</i><i role="cell">b</i></div></div>',
    ],
  ])('%s', (_name, html) => expect(grid(html)).toEqual([[['A', 'B'], [['a', 'b']]]]));

  it('columns are counted with their spans', () => {
    const [table] = tablesOf(
      scan(
        '<table><tr><th colspan="2">A</th><th>B</th></tr><tr><td>1</td><td rowspan="2">2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr></table>',
      ),
    );
    expect(table?.rows.map((row) => row.map((cell) => cell.column))).toEqual([
      [0, 1, 2],
      [0, 2],
    ]);
  });
});
