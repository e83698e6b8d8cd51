/**
 * Drafts at the edges of the catalogue (`edges.jsonl`, one draft and its expected answers a line), judged by the real
 * command on machines in UTC, in UTC−8 and in Jakarta: the same answers to the day, the second and the rupiah.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Row {
  readonly draft: { readonly id: string };
  /** By rule: its answer; `quota`: used and next free by the strict count; `text`: what the report must hold. */
  readonly expected: Readonly<Record<string, string | readonly string[]>>;
}
const rows = readFileSync(new URL('edges.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line));

interface Printed {
  readonly id: string;
  readonly lines: readonly { readonly rule: string; readonly outcome: string; readonly severity?: string }[];
  readonly quota: { readonly strict: { readonly used: number; readonly nextFree: string | null } } | null;
}
const command = new URL('../../workshop/check-draft.mjs', import.meta.url).pathname;

function judged(zone: string): Promise<string> {
  const child = spawn(process.execPath, [command, '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, TZ: zone },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(rows.map(({ draft }) => JSON.stringify(draft)).join('\n'));
  return new Promise((resolve) =>
    child.once('close', () => resolve(Buffer.concat(chunks).toString('utf8').trim())),
  );
}

function answerOf({ lines, quota }: Printed, asked: string): string {
  if (asked === 'quota') return quota === null ? 'unknown' : `${quota.strict.used} ${quota.strict.nextFree}`;
  const line = lines.find(({ rule }) => rule === asked);
  return [line?.outcome, line?.severity].filter((part) => part !== undefined).join(' ');
}

test('every edge, on machines of three zones', { timeout: 120_000 }, async () => {
  const [here, west, east] = await Promise.all(
    ['UTC', 'America/Los_Angeles', 'Asia/Jakarta'].map((zone) => judged(zone)),
  );
  expect(west).toBe(here);
  expect(east).toBe(here);
  const reports = (here ?? '').split('\n').map((line): Printed => JSON.parse(line));
  expect(reports.map(({ id }) => id)).toEqual(rows.map(({ draft }) => draft.id));
  const wrong = reports.flatMap((report, i) =>
    Object.entries(rows[i]?.expected ?? {}).flatMap(([asked, expected]) => {
      if (typeof expected !== 'string') {
        const text = JSON.stringify(report.lines);
        return expected.filter((part) => !text.includes(part)).map((part) => `${report.id}: no ${part}`);
      }
      const answer = answerOf(report, asked);
      return answer === expected ? [] : [`${report.id} ${asked}: ${answer}, not ${expected}`];
    }),
  );
  expect(wrong).toEqual([]);
});
