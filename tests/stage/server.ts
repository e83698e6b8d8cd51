import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { hostAssets } from './bundle';

export type Stage = {
  readonly port: number;
  /** The value for Chromium's `--host-resolver-rules`: real host names to this server, nothing else anywhere. */
  readonly resolverRules: string;
  close(): Promise<void>;
};

const domains = ['tokopedia.com', 'tiktok.com', 'tiktokshopglobalselling.com', 'tiktokglobalshop.com'];

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * Starts the imitation of the host app on HTTPS, on 127.0.0.1 and a free port unless one is given.
 * The certificate is made anew in memory; Chromium needs `--ignore-certificate-errors`.
 */
export async function startStage(options: { port?: number } = {}): Promise<Stage> {
  const [assets, certificate] = await Promise.all([hostAssets(), selfSigned()]);
  const server = createServer(certificate, (request, response) => {
    const path = new URL(request.url ?? '/', 'https://stage.invalid').pathname;
    const asset = path.startsWith(assetRoot) ? assets.get(path.slice(assetRoot.length)) : undefined;
    if (path.startsWith(assetRoot) && !asset) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, {
      'content-type': asset?.type ?? 'text/html; charset=utf-8',
      'cache-control': asset ? 'max-age=60' : 'no-store',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    });
    response.end(asset?.body ?? shell);
  });
  const port = await listen(server, options.port ?? 0);
  return { port, resolverRules: resolverRules(port), close: () => close(server) };
}

const assetRoot = '/_host/static/';

const shell = `<!doctype html>
<html data-m4b-theme="theme-m4b-next" class="windows desktop landscape">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" id="host-style"><script src="${assetRoot}host.js" defer></script></head>
<body><div id="pre-loading"></div><div id="zep-seller-svg-map"></div><div id="root"></div></body></html>`;

function resolverRules(port: number): string {
  const here = domains.map((domain) => `MAP *.${domain} 127.0.0.1:${port}`);
  return [...here, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ');
}

async function selfSigned(): Promise<{ key: string; cert: string }> {
  const names = domains.map((domain) => ({ type: 2 as const, value: `*.${domain}` }));
  const made = await generate([{ name: 'commonName', value: 'stage.invalid' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
  return { key: made.private, cert: made.cert };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (isAddress(address)) resolve(address.port);
      else reject(new Error('the stage has no port'));
    });
  });
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
