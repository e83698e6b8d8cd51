/** Files as they come: torn, from other systems, endless, with keys twice. A bad line costs itself and nothing else. */
import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../../lib/rules';
import { linesIn, repeatedKey } from '../../workshop/check-draft-text';
import { runCheckDraft } from './run';

interface Printed {
  readonly id: string | number | null;
  readonly line?: number;
  readonly error?: { readonly where: string; readonly why: string };
  readonly lines?: readonly { readonly rule: string; readonly outcome: string }[];
  readonly verified?: { readonly oldest: string; readonly old: boolean; readonly message?: string } | null;
}
const plusRules = rulesOf('plus-create').length;
const now = '2026-03-31T09:00:00+07:00';
const draft = (id: unknown, over: object = {}): string =>
  JSON.stringify({ id, page: 'target-create', market: 'ID', now, fields: {}, ...over });
const printed = (text: string): readonly Printed[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Printed => JSON.parse(line));
/** What a line came to: its id, or its number with the place of the fault. */
const outcome = ({ id, line, error }: Printed): unknown => (error ? [line, id, error.where] : id);

describe('check-draft', { timeout: 120_000 }, () => {
  test('reports each bad line by its number in the file and judges all others', async () => {
    const lines = [
      `\uFEFF${draft('after the mark')}`,
      draft('separators', { fields: { message: 'a\u2028b\u2029c\u0085d' } }),
      `${draft('carriage return')}\r`,
      draft('return inside').replace('"fields"', '\r"fields"'),
      ' \t\r',
      draft('torn').slice(0, -4),
      draft('half a letter', { fields: { name: '\ud83d' } }),
      '{"id":"half escaped","page":"target-create","market":"ID","fields":{"name":"\\ud83d"}}',
      draft('endless', { fields: { message: 'x'.repeat(5_000_000) } }),
      draft('deep', { fields: { name: 0 } }).replace(
        '"name":0',
        `"name":${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      ),
      '{"id":"twice","page":"target-create","page":"plus-create","market":"ID"}',
      '{"id":"twice inside","page":"target-create","market":"ID","fields":{"end":"2026-05-01","\\u0065nd" : null}}',
      draft('no such field', { fields: { colour: 'red' } }),
      draft('no such key', { colour: 'red' }),
      draft('foreign money', { fields: { flatFee: 'USD 5.00' } }),
      draft('foreign cap', { facts: { budgetCap: 'USD 5.00' } }),
      '{"__proto__":{},"page":"target-create","market":"ID"}',
      `\uFEFF${draft('a mark too late')}`,
      draft(0).replace('"id":0', '"id":12345678901234567890'),
      draft({ no: 'id' }),
      '[]',
      'null',
      draft('no day', { fields: { end: '2026-02-29' } }),
      draft('the last one'),
      '',
    ];
    const { code, text, complaint } = await runCheckDraft(lines.join('\n'));
    expect([code, complaint]).toEqual([2, '']);
    expect(printed(text).map(outcome)).toEqual([
      'after the mark',
      'separators',
      'carriage return',
      'return inside',
      [6, null, ''],
      'half a letter',
      'half escaped',
      'endless',
      [10, 'deep', 'fields.name'],
      [11, 'twice', 'page'],
      [12, 'twice inside', 'fields.end'],
      [13, 'no such field', 'fields.colour'],
      [14, 'no such key', 'colour'],
      [15, 'foreign money', 'fields.flatFee'],
      [16, 'foreign cap', 'facts.budgetCap'],
      [17, null, '__proto__'],
      [18, null, ''],
      [19, null, 'id'],
      [20, null, 'id'],
      [21, null, ''],
      [22, null, ''],
      [23, 'no day', 'fields.end'],
      'the last one',
    ]);
  });

  test('judges 10,000 drafts with a hundred bad lines between them, the same bytes each time', async () => {
    const bad = ['{', '{"id":"x"}', draft('x', { fields: { end: 'soon' } }), '\u0000'];
    // Each third one is a day too short, so that every report can be told from its neighbours.
    const plus = (i: number) => ({
      plusType: 'task',
      start: '2026-05-01',
      end: `2026-05-${i % 3 ? 20 : 13}`,
    });
    const input = Array.from({ length: 10_000 }, (_, i) =>
      i % 100 === 76
        ? bad[((i / 4) % bad.length) | 0]
        : draft(i, { page: 'plus-create', fields: plus(i), facts: { creations: [] } }),
    );
    const [one, again] = await Promise.all([
      runCheckDraft(input.join('\r\n'), '--now', now),
      runCheckDraft(input.slice(0, 2000).join('\r\n'), '--now', now),
    ]);
    expect(one.code).toBe(2);
    expect(one.text.startsWith(again.text)).toBe(true);
    expect(printed(again.text)).toHaveLength(2000);
    const reports = printed(one.text);
    expect(reports).toHaveLength(10_000);
    const wrong = reports.filter(({ error }) => error).map(({ line }) => line);
    expect(wrong).toEqual(Array.from({ length: 100 }, (_, i) => i * 100 + 77));
    expect(reports.flatMap(({ id, error }, i) => (error || id === i ? [] : [i]))).toEqual([]);
    const judged = reports.flatMap(({ lines }, i) => (lines ? [{ i, lines }] : []));
    expect(judged).toHaveLength(9_900);
    const unlike = judged.filter(({ i, lines }) => {
      const answers = new Map(lines.map(({ rule, outcome }) => [rule, outcome]));
      const length = answers.get('plus-length-out-of-range') === (i % 3 ? 'pass' : 'found');
      return !length || answers.get('plus-quota-spent') !== 'pass' || answers.size !== plusRules;
    });
    expect(unlike.map(({ i }) => i)).toEqual([]);
  });

  test('says when the limits were last verified, and that this is long ago after 90 days', async () => {
    const at = (moment: string, over: object = {}) => draft(moment, { now: moment, ...over });
    const lines = [
      // 90 and 91 days after 20 November 2026, by the clock of the shop.
      at('2027-02-18T23:59:59+07:00'),
      at('2027-02-19T00:00:00+07:00'),
      at(now, { market: 'DE', page: 'target-list' }),
    ];
    const [english, indonesian] = await Promise.all([
      runCheckDraft(lines.join('\n')),
      runCheckDraft(lines.join('\n'), '--language', 'id'),
    ]);
    const [fresh, aged, none] = printed(english.text);
    expect(fresh?.verified).toEqual({ oldest: '2026-11-20', old: false });
    expect(aged?.verified).toMatchObject({ oldest: '2026-11-20', old: true });
    expect(aged?.verified?.message).toMatch(/^Rules last verified /);
    expect(printed(indonesian.text)[1]?.verified?.message).toMatch(/^Aturan terakhir diverifikasi /);
    expect(none?.verified).toBeNull();
  });
});

describe('lines of a file', () => {
  test('are the same wherever the file is cut in two', async () => {
    const bytes = new TextEncoder().encode('\uFEFFé1\r\n\n€2\u20283\n🙂');
    for (let cut = 0; cut <= bytes.length; cut++) {
      const lines: string[] = [];
      for await (const line of linesIn(halves(bytes, cut))) lines.push(line);
      expect(lines, String(cut)).toEqual(['é1\r', '', '€2\u20283', '🙂']);
    }
  });
});

describe('a key that stands twice', () => {
  test.each([
    ['{"a":1,"b":{"a":2},"c":[{"a":1},{"a":1}]}', null],
    ['{"a":"a","b":"a","c":"\\"a\\":"}', null],
    ['["a","a"]', null],
    ['"a"', null],
    ['{"a":1,"a":1}', 'a'],
    ['{"a":{"b":[1,{"c":1,"c":2}]}}', 'a.b.c'],
    ['{"a":1,\t"\\u0061"\r : 1}', 'a'],
    ['{"\\\\":1,"\\"":2,"\\\\":3}', '\\'],
    ['{"":1,"":2}', ''],
  ])('of %s is %s', (json, key) => expect(repeatedKey(json)).toBe(key));
});

async function* halves(bytes: Uint8Array, cut: number): AsyncGenerator<Uint8Array> {
  yield bytes.slice(0, cut);
  yield bytes.slice(cut);
}
