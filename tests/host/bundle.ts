/** The reader in one script, as a production build has it: minified, nothing left out. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

export async function readerScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./in-browser.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome144',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild gave no file');
  return file.text;
}
