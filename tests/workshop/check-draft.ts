/** Judges drafts given as JSON lines with the very engine of the sidebar: one report per line, in the same order. */
import 'temporal-polyfill/global';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { speechOf, type Speech } from '../../lib/i18n';
import { languages } from '../../lib/i18n/words';
import { marketIds } from '../../lib/model/market';
import { marketOf } from '../../lib/markets';
import { withPacks, type RulePack } from '../../lib/markets/pack';
import { readPack } from '../../lib/markets/pack-schema';
import { rulesOf } from '../../lib/rules';
import { run } from '../../lib/rules/engine';
import { draftLine, type Defaults } from './check-draft-line';
import { instantOf, Refusal } from './check-draft-json';
import { errorReport, report } from './check-draft-report';
import { linesIn } from './check-draft-text';

const usage =
  'Usage: npm run -s check-draft -- FILE.jsonl [--now INSTANT] [--market ID] [--language en|id] [--pack PACK.json]\nFILE may be - for standard input.\n';

/** The exit code: 0 when every line was judged, 2 when something could not be read. */
export async function checkDrafts(args: readonly string[]): Promise<0 | 2> {
  const options = optionsOf(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n${usage}`);
    return 2;
  }
  // Whoever reads us may close early (`| head`): then there is nobody left to print for.
  process.stdout.on('error', () => process.exit(0));
  const input = options.file === '-' ? process.stdin : createReadStream(options.file);
  const failed = new Promise<string>((resolve) =>
    input.once('error', (error: Error) => resolve(error.message)),
  );
  const { packs, sound } = await packsIn(options.packFiles);
  const judged = judgeAll(input, { ...options, packs });
  const result = await Promise.race([judged, failed]);
  if (typeof result === 'string') {
    process.stderr.write(`${options.file} could not be read: ${result}\n`);
    return 2;
  }
  return result && sound ? 0 : 2;
}

/** The packs of the files; one that cannot be read is named on standard error with what is wrong, and not used. */
async function packsIn(files: readonly string[]): Promise<{
  readonly packs: readonly RulePack[];
  readonly sound: boolean;
}> {
  const read = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(file, 'utf8').catch((error: Error) => error);
      if (typeof text !== 'string') return { file, faults: [{ where: '', why: text.message }] };
      const pack = readPack(text);
      return pack.ok ? { file, pack: pack.pack, faults: [] } : { file, faults: pack.faults };
    }),
  );
  for (const { file, faults } of read) {
    if (faults.length > 0) process.stderr.write(`${file} is not used:\n`);
    for (const { where, why } of faults)
      process.stderr.write(`  ${where === '' ? 'the file' : where}: ${why}\n`);
  }
  const packs = read.flatMap(({ pack }) => (pack ? [pack] : []));
  return { packs, sound: packs.length === files.length };
}

/** True when every line could be read. */
async function judgeAll(input: AsyncIterable<Uint8Array | string>, options: Judging): Promise<boolean> {
  let number = 0;
  let allRead = true;
  for await (const line of linesIn(input)) {
    number += 1;
    if (line.trim() === '') continue;
    const { read, printed } = judgeLine(line, number, options);
    allRead &&= read;
    if (!process.stdout.write(`${JSON.stringify(printed)}\n`)) await once(process.stdout, 'drain');
  }
  return allRead;
}

function judgeLine(
  text: string,
  number: number,
  options: Judging,
): { readonly read: boolean; readonly printed: unknown } {
  const line = draftLine(text, options);
  if (line instanceof Refusal) return { read: false, printed: errorReport(line, number) };
  const market = withPacks(marketOf(line.market), options.packs, line.facts.today.at);
  const judged = run(rulesOf(line.draft.page), line.draft, market, line.facts);
  return { read: true, printed: report(line, judged, market, options.speech) };
}

interface Options extends Defaults {
  readonly file: string;
  readonly speech: Speech;
  readonly packFiles: readonly string[];
}
interface Judging extends Options {
  readonly packs: readonly RulePack[];
}

function optionsOf(args: readonly string[]): Options | string {
  const parsed = parsedArgs(args);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return 'Give one file.';
  const now = values.now === undefined ? null : instantOf(values.now);
  if (now instanceof Refusal) return `--now is ${now.why}.`;
  const market = values.market === undefined ? null : marketIds.find((id) => id === values.market);
  if (market === undefined) return `--market is not one of ${marketIds.join(', ')}.`;
  const language = languages.find((one) => one === (values.language ?? 'en'));
  if (language === undefined) return `--language is not one of ${languages.join(', ')}.`;
  return { file, now, market, speech: speechOf(language), packFiles: values.pack ?? [] };
}

interface ParsedArgs {
  readonly values: {
    readonly now?: string;
    readonly market?: string;
    readonly language?: string;
    readonly pack?: string[];
  };
  readonly positionals: readonly string[];
}
function parsedArgs(args: readonly string[]): ParsedArgs | string {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { now: text, market: text, language: text, pack: { type: 'string', multiple: true } },
      allowPositionals: true,
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
