/** The headed half of `npm start`: a window with the extension on a draft, until the window or the command is closed. */
import 'temporal-polyfill/global';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../e2e/browser';
import { plusCreate, stageAddress } from '../e2e/pages/host';
import { startStage } from '../stage/server';
import { badDraft } from './tour-draft';

const stage = await startStage();
const profile = await mkdtemp(join(tmpdir(), 'collab-preflight-'));
const context = await openBrowser({
  profile,
  build: 'chrome-mv3',
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  resolverRules: stage.resolverRules,
  headless: false,
  ownSignals: true,
  context: { viewport: null },
});

process.stdout.write(`
A browser is open on a Collaboration Plus draft of the stage, an imitation of the seller app; it reaches no network.
Change the end date, add the draft to the plan, open the planner with the button of the extension.

On the real site, in your own Chromium or Chrome:
  1. open chrome://extensions and switch on "Developer mode" (top right)
  2. "Load unpacked", and choose the folder
     ${join(process.cwd(), '.output', 'chrome-mv3')}
  3. open a collaboration page of your shop; the sidebar shows by itself

Close the browser, or press Ctrl-C here, to end.
`);

const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void context.close());
const [page] = context.pages();
await (page ?? (await context.newPage())).goto(stageAddress(plusCreate, { values: badDraft }));
await closed;
await stage.close();
await rm(profile, { recursive: true, force: true });
