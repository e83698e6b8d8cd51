/**
 * `npm run bench -- NAME [ROUNDS]`: measures one part of the house and prints its figures. A figure is a ratio within
 * one run wherever it can be, since machines differ. Nothing here fails because a machine is slow.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { findChromium } from './chromium.mjs';

const folder = new URL('../bench/', import.meta.url);
const names = readdirSync(fileURLToPath(folder))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const [name, rounds] = process.argv.slice(2);

if (!name || !names.includes(name)) {
  process.stderr.write(`Which part? npm run bench -- ${names.join(' | ')}\n`);
  process.exitCode = 1;
} else {
  register();
  const chromium = await findChromium();
  if (chromium) process.env['CHROMIUM'] = chromium.path;
  const { bench } = await import(new URL(`${name}.bench.ts`, folder).href);
  process.stdout.write(`${await bench(rounds === undefined ? undefined : Number(rounds))}\n`);
}
