import { mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export type Asset = { readonly type: string; readonly body: Buffer };

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = join(here, '..', '..', '.output', 'stage');
const styles = '@arco-design/web-react/dist/css/arco.min.css';

/**
 * Builds the host app (script, and one style sheet per class generation) and answers its files by
 * name. The result is kept in `.output/stage` and built again when a source is newer.
 */
export async function hostAssets(): Promise<ReadonlyMap<string, Asset>> {
  if ((await builtAt()) < (await newestSource())) await rebuild();
  const read = async (name: string, type: string): Promise<[string, Asset]> => [
    name,
    { type, body: await readFile(join(cache, name)) },
  ];
  return new Map(
    await Promise.all([
      read('host.js', 'text/javascript; charset=utf-8'),
      read('arco.css', 'text/css; charset=utf-8'),
      read('core.css', 'text/css; charset=utf-8'),
    ]),
  );
}

async function rebuild(): Promise<void> {
  await mkdir(cache, { recursive: true });
  const result = await build({
    entryPoints: [join(here, 'app', 'main.tsx')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfig: join(here, 'tsconfig.json'),
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const script = result.outputFiles[0];
  if (!script) throw new Error('esbuild gave no file for the host app');
  const arco = await readFile(createRequire(import.meta.url).resolve(styles), 'utf8');
  const own = await readFile(join(here, 'app', 'host.css'), 'utf8');
  // The 2026 generation renames component classes; icon classes keep their old prefix there.
  const core = arco.replaceAll(/\.arco-(?!icon(?!-hover))/g, '.core-');
  await put('arco.css', `${arco}\n${own.replaceAll('.UI-', '.arco-')}`);
  await put('core.css', `${core}\n${own.replaceAll('.UI-', '.core-')}`);
  await put('host.js', script.contents);
}

/** Two runs may build at once: a file is moved into place whole. */
async function put(name: string, body: string | Uint8Array): Promise<void> {
  const draft = join(cache, `${name}.${process.pid}`);
  await writeFile(draft, body);
  await rename(draft, join(cache, name));
}

async function builtAt(): Promise<number> {
  const names = ['host.js', 'arco.css', 'core.css'];
  const times = names.map((name) =>
    stat(join(cache, name)).then(
      (file) => file.mtimeMs,
      () => 0,
    ),
  );
  return Math.min(...(await Promise.all(times)));
}

async function newestSource(): Promise<number> {
  const names = await readdir(join(here, 'app'));
  const files = [...names.map((name) => join('app', name)), 'bundle.ts', 'tsconfig.json'];
  const times = files.map(async (file) => (await stat(join(here, file))).mtimeMs);
  return Math.max(...(await Promise.all(times)));
}
