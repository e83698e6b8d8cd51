/**
 * Serves the planner page from memory: `npx tsx tests/workshop/planner-preview/serve.ts [port]`.
 * Everything is bundled as the extension would, with `browser.ts` in place of the browser API.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = new URL('.', import.meta.url);
const root = new URL('../../../', here);

/** Bundles and listens; gives the address of the page. Port 0 takes any that is free. */
export async function servePreview(
  port: number,
): Promise<{ readonly address: string; readonly server: Server }> {
  const files = await bundle();
  const html = await readFile(new URL('entrypoints/planner/index.html', root), 'utf8');
  files.set(
    '/',
    html.replace('./main.tsx', '/main.js').replaceAll('"../../', '"/').replace('./style.css', '/style.css'),
  );
  files.set('/style.css', await readFile(new URL('entrypoints/planner/style.css', root), 'utf8'));
  for (const [, path = ''] of html.matchAll(/href="\.\.\/\.\.\/([^"]+\.css)"/g))
    files.set(`/${path}`, await readFile(new URL(path, root), 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = files.get(pathname);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': typeOf(pathname),
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'none'",
    });
    response.end(body ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const at = server.address();
  return { address: `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : port}/`, server };
}

async function bundle(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: { main: fileURLToPath(new URL('main.ts', here)) },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2024',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { 'wxt/browser': fileURLToPath(new URL('browser.ts', here)) },
    outdir: '/',
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map((file) => [new URL(`file://${file.path}`).pathname, file.text]));
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript; charset=utf-8';
  return path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/html; charset=utf-8';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await servePreview(Number(process.argv[2] ?? 4174));
  process.stdout.write(`Planner preview: ${address}\n`);
}
