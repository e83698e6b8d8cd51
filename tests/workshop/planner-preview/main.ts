/** The planner page with its worker in one document, for looking at it before the extension is built. */
import { createDesk } from '../../../entrypoints/background/desk';
import { handlersOf } from '../../../entrypoints/background/handlers';
import { createAsk } from '../../../lib/messaging/client';
import { createServer } from '../../../lib/messaging/server';
import { log } from '../../../lib/platform/log';
import { wire } from '../../../lib/platform/runtime';
import { serve } from './browser';

const identity = { id: 'preview', origin: location.origin };
const server = createServer(
  handlersOf(
    createDesk(log.note, () => Promise.resolve()),
    () => Promise.resolve(),
  ),
  { identity, isHost: () => false },
  log.note,
);
serve((message) => server(message, identity) ?? Promise.reject(new Error('not for us')));
/** For filling the plan by script, and for looking at what went wrong. */
Object.assign(window, { previewAsk: createAsk(wire), previewLog: log.entries });
await import('../../../entrypoints/planner/main');
