/**
 * Prints how every field of every pair was found: `npx tsx tests/host/corpus.ts`. A field that lives on a placeholder or
 * an id alone is marked, since nothing else would carry it after the next release of the host.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readdirSync } from 'node:fs';

const folder = import.meta.dirname;
const weak = ['placeholder', 'id'];
const totals = new Map<string, number>();

for (const page of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const drafts = readdirSync(join(folder, page.name)).filter((file) => file.endsWith('.draft.json'));
  for (const file of drafts) {
    const draft = JSON.parse(readFileSync(join(folder, page.name, file), 'utf8'));
    for (const [field, reading] of Object.entries<{ state: string; evidence?: { source: string; score: number } }>(draft.fields ?? {})) {
      const source = reading.evidence?.source ?? '-';
      const mark = weak.includes(source) ? '  weak' : '';
      const score = reading.evidence?.score ?? '';
      process.stdout.write(`${page.name}/${file.replace('.draft.json', '')}\t${field}\t${reading.state}\t${source}\t${score}${mark}\n`);
      totals.set(`${reading.state} ${source}`, (totals.get(`${reading.state} ${source}`) ?? 0) + 1);
    }
  }
}
for (const [how, count] of [...totals].sort(([, one], [, other]) => other - one)) process.stdout.write(`${String(count).padStart(5)} ${how}\n`);
