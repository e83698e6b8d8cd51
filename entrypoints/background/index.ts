/**
 * The worker: the one owner of the plan's database. It may die between any two lines and be started again by the next
 * message, so it remembers nothing but an open connection, and every listener is registered in the first turn.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm, setAlarm } from '../../lib/platform/alarms';
import { createServer } from '../../lib/messaging/server';
import { onCommand, onMessage, onToolbarClick } from '../../lib/platform/listeners';
import { log } from '../../lib/platform/log';
import { openPlanner } from '../../lib/platform/own-pages';
import { copyAlarm, createDesk } from './desk';
import { createGate } from './gate';
import { handlersOf } from './handlers';
import { createShortcuts } from './shortcuts';
import { createWake } from './wake';

export default defineBackground(() => {
  const { note } = log;
  const gate = createGate();
  const desk = createDesk(note, (minutes) => setAlarm(copyAlarm, minutes));
  onMessage(createServer(handlersOf(desk, openPlanner), gate, note), createWake(gate, note));
  onAlarm((name) => {
    if (name === copyAlarm) void desk.copies.make('change', desk.now());
  });
  onToolbarClick(() => void openPlanner(null).catch((error: unknown) => note('planner', error)));
  onCommand(createShortcuts(openPlanner, note));
});
