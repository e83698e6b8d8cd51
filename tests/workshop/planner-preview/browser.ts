/**
 * Stands in for `wxt/browser` in the preview: the page runs with the real worker's server, use cases and database in
 * the same document. `?refuse=slot.save:storage` refuses one operation, `?health=damaged` reports a read-only plan.
 */
import type { Envelope } from '../../../lib/messaging/envelope';

type Changed = (changes: Record<string, { newValue?: unknown }>) => void;
const listeners = new Set<Changed>();
const query = new URL(location.href).searchParams;

let answer: (message: unknown) => Promise<unknown> = () => Promise.reject(new Error('no worker yet'));

/** Sets who answers messages. */
export function serve(server: (message: unknown) => Promise<unknown>): void {
  answer = server;
}

async function sendMessage(message: Envelope): Promise<unknown> {
  const [operation, code] = (query.get('refuse') ?? '').split(':');
  if (message.operation === operation)
    return { ok: false, failure: { code, message: 'refused by the preview' } };
  const reply: unknown = await answer(JSON.parse(JSON.stringify(message)));
  const why = query.get('health');
  if (why !== null && message.operation === 'plan.steps') {
    return { ok: true, value: { undo: null, redo: null, health: { state: 'read-only', why } } };
  }
  return JSON.parse(JSON.stringify(reply));
}

export const browser = {
  runtime: {
    id: 'preview',
    sendMessage,
    getManifest: () => ({ version: '0.1.0' }),
    getURL: (path: string) => path,
  },
  i18n: { getUILanguage: () => query.get('language') ?? navigator.language },
  storage: {
    local: {
      get: (key: string) => {
        const stored = localStorage.getItem(key);
        return Promise.resolve(stored === null ? {} : { [key]: JSON.parse(stored) });
      },
      set: (items: Record<string, unknown>) => {
        for (const [key, newValue] of Object.entries(items)) {
          localStorage.setItem(key, JSON.stringify(newValue));
          for (const listener of listeners) listener({ [key]: { newValue } });
        }
        return Promise.resolve();
      },
      onChanged: {
        addListener: (listener: Changed) => void listeners.add(listener),
        removeListener: (listener: Changed) => void listeners.delete(listener),
      },
    },
  },
};
window.addEventListener('storage', ({ key, newValue }) => {
  if (key === null || newValue === null) return;
  for (const listener of listeners) listener({ [key]: { newValue: JSON.parse(newValue) } });
});
