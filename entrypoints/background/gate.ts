import { isHost } from '../../lib/host/sites';
import type { Gate } from '../../lib/messaging/server';
import { identity } from '../../lib/platform/runtime';

/** Who may ask: our own pages, and scripts of ours beside the named hosts. */
export function createGate(): Gate {
  return { identity: identity(), isHost: isHostOrigin };
}

/** An origin such as `https://affiliate-id.tokopedia.com`; another scheme or a port is another site. */
export function isHostOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname, port } = new URL(origin);
  return protocol === 'https:' && port === '' && isHost(hostname);
}
