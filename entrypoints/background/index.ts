/**
 * The worker: the one owner of the plan's database. It may die between any two lines and be started again by the next
 * message, so it remembers nothing but an open connection, and every listener is registered in the first turn.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { createServer } from '../../lib/messaging/server';
import { onCommand, onMessage, onToolbarClick } from '../../lib/platform/listeners';
import { log } from '../../lib/platform/log';
import { openPlanner } from '../../lib/platform/own-pages';
import { createDesk } from './desk';
import { createGate } from './gate';
import { handlersOf } from './handlers';
import { createShortcuts } from './shortcuts';
import { createWake } from './wake';

export default defineBackground(() => {
  const { note } = log;
  const gate = createGate();
  onMessage(createServer(handlersOf(createDesk(note), openPlanner), gate, note), createWake(gate, note));
  onToolbarClick(() => void openPlanner(null).catch((error: unknown) => note('planner', error)));
  onCommand(createShortcuts(openPlanner, note));
});
