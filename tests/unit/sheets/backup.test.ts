/** A backup file: whole, or refused with its reason. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../../../lib/model/day';
import { readBackup, writeBackup, type BackupHead } from '../../../lib/sheets/backup';

const head: BackupHead = {
  schema: 3,
  madeAt: '2026-03-31T02:00:00Z' as Instant,
  madeBy: '0.1.0',
  revision: 41,
  counts: { shops: 1, slots: 2 },
  unread: 0,
};
const parts = [
  '{"table":"shops","rows":[{"id":"a","nickname":"Toko “é” 😀"}]}',
  '{"table":"slots","rows":[{"id":"b","shop":"a","fee":null},{"id":"c","shop":"a","fee":{"minor":1}}]}',
];
const beside = { settings: { version: 1, language: 'id' } };
const make = () => writeBackup(head, parts, beside);

test('what is read is what was written, laid out anew or not', async () => {
  const { text, digest } = await make();
  for (const one of [text, JSON.stringify(JSON.parse(text), null, 2)]) {
    const read = await readBackup(one, 3);
    expect(read).toMatchObject({ ok: true, digest });
    if (!read.ok) throw new Error('not read');
    const { parts: rows, beside: kept, revision, counts } = read.backup;
    expect(rows.map((part) => JSON.stringify(part))).toEqual(parts);
    expect({ kept, revision, counts }).toEqual({ kept: beside, revision: 41, counts: head.counts });
  }
});

test('cut at any byte it is no backup', async () => {
  const { text } = await make();
  const bytes = new TextEncoder().encode(text.trimEnd());
  for (let length = 0; length < bytes.length; length++) {
    const read = await readBackup(new TextDecoder().decode(bytes.slice(0, length)), 3);
    expect(read.ok, `cut at ${length}`).toBe(false);
  }
});

test('with any byte changed it is no backup, or says the same', async () => {
  const { text } = await make();
  const bytes = new TextEncoder().encode(text);
  const whole = await readBackup(text, 3);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, flip) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        const read = await readBackup(new TextDecoder().decode(changed), 3);
        if (read.ok) expect(read).toEqual(whole);
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ['nothing', '', 'not-a-backup'],
  ['a number', '7', 'not-a-backup'],
  ['another file', '{"format":"other"}', 'not-a-backup'],
  ['a list as deep as it goes', '['.repeat(100_000) + ']'.repeat(100_000), 'not-a-backup'],
  ['a page', '<!doctype html>', 'not-a-backup'],
  ['no digest', '{"format":"collab-preflight-backup","version":1}', 'altered'],
  ['a version to come', '{"format":"collab-preflight-backup","version":2}', 'newer'],
  ['a database to come', '{"format":"collab-preflight-backup","version":1,"schema":4}', 'newer'],
  ['the start of one', '{"format":"collab-preflight-backup","version":1,"sche', 'cut'],
])('%s is refused', async (_, text, fault) => {
  expect(await readBackup(text, 3)).toEqual({ ok: false, fault });
});

test('counts that are not those of the rows are refused', async () => {
  for (const counts of [{ shops: 1 }, { shops: 1, slots: 3 }, { shops: 1, slots: 2, rates: 1 }]) {
    const { text } = await writeBackup({ ...head, counts }, parts, {});
    expect(await readBackup(text, 3)).toEqual({ ok: false, fault: 'shape' });
  }
});

test('a key that would be a prototype stays a key or is refused', async () => {
  const { text } = await writeBackup({ ...head, counts: { slots: 1 } }, ['{"table":"slots","rows":[{"__proto__":{"polluted":1}}]}'], {}); // prettier-ignore
  await readBackup(text, 3);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
