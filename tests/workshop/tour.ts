/**
 * The headless half of `npm start`: plays a seller's ten minutes on the stage and keeps what was seen. Every step waits
 * for what the seller would wait for; a step that does not come true ends the tour with a picture and says which it was.
 */
import 'temporal-polyfill/global';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import readSheet from 'read-excel-file/node';
import { openBrowser, workerOf } from '../e2e/browser';
import { HostPage, plusCreate } from '../e2e/pages/host';
import { PlannerPage } from '../e2e/pages/planner';
import { Sidebar } from '../e2e/pages/sidebar';
import { startStage } from '../stage/server';
import { badDraft, goodEnd } from './tour-draft';

const folder = join('.output', 'tour');
const say = (text: string) => void process.stdout.write(`${text}\n`);

await mkdir(folder, { recursive: true });
const profile = await mkdtemp(join(tmpdir(), 'collab-preflight-'));
const stage = await startStage();
const context = await openBrowser({
  profile,
  build: 'chrome-mv3-e2e',
  zone: 'Asia/Jakarta',
  locale: 'en-US',
  resolverRules: stage.resolverRules,
  headless: true,
  ownSignals: true,
  context: { viewport: { width: 1440, height: 900 } },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void context.close());

const page = context.pages()[0] ?? (await context.newPage());
const host = new HostPage(page);
const sidebar = new Sidebar(page);
let shots = 0;
let shown: Page = page;

try {
  say('\nThe tour, on the stage:\n');

  await step('A bad draft is open', async () => {
    await host.open(plusCreate, { values: badDraft });
    await sidebar.open();
    await expect(sidebar.rule('plus-length-out-of-range')).toHaveAttribute('data-severity', 'blocker');
    say(`   ${await textOf(sidebar.root.locator('.cp-summary-line'))}`);
    for (const line of await findings()) say(`   · ${line}`);
    await shoot('bad-draft');
  });

  await step('How many were created in the last 30 days? Two', async () => {
    await sidebar.root.locator('[data-answer="2"]').click();
    await sidebar.root.locator('[data-part="quota-save"]').click();
    await expect(sidebar.quota).toHaveAttribute('data-used', '2');
    say(`   ${await quota(sidebar.quota)}`);
  });

  await step(`The end is typed again: ${goodEnd.typed}`, async () => {
    const line = sidebar.rule('plus-length-out-of-range');
    const from = performance.now();
    await host.typeEnd(goodEnd.typed);
    await expect(line).toHaveAttribute('data-outcome', 'pass');
    const took = performance.now() - from;
    await expect(sidebar.field('end')).toHaveAttribute('data-value', goodEnd.iso);
    say(
      `   ${await textOf(sidebar.root.locator('.cp-summary-line'))} (${took.toFixed(0)} ms, typing included)`,
    );
    await shoot('mended-draft');
  });

  await step('It goes into the plan', async () => {
    await sidebar.root.locator('[data-part="add-to-plan"]').click();
    await expect(sidebar.root.locator('[data-part="plan"]')).toHaveAttribute('data-in-plan', 'yes');
    await shoot('in-the-plan');
  });

  await step('The planner shows it', async () => {
    const id = new URL((await workerOf(context)).url()).host;
    const planner = await PlannerPage.open(await context.newPage(), id);
    shown = planner.page;
    await expect(planner.slots).toHaveCount(1);
    await expect(planner.slots.first()).toContainText(badDraft.name);
    say(`   ${await quota(planner.quota.first())}`);
    await shoot('planner');
    for (const kind of ['xlsx', 'csv'] as const) say(`   exported ${await save(planner.page, kind)}`);
  });

  const noticed = await host.noticed();
  expect(noticed).toMatchObject({ submits: 0, synthetic: 0 });
  say(`\nThe page noticed ${noticed.submits} submits and ${noticed.synthetic} events that no person made.`);
  say(`Pictures and sheets: ${folder}`);
  say('To load the extension into your own browser: chrome://extensions, "Developer mode", "Load unpacked",');
  say(`and choose ${join(process.cwd(), '.output', 'chrome-mv3')}`);
} catch (error) {
  const picture = join(folder, 'failed.png');
  await shown.screenshot({ path: picture }).catch(() => undefined);
  say(
    `\nThe tour ended here: ${error instanceof Error ? error.message : String(error)}\nThe last picture is ${picture}`,
  );
  process.exitCode = 1;
} finally {
  await context.close();
  await stage.close();
  await rm(profile, { recursive: true, force: true });
}

async function step(what: string, work: () => Promise<void>): Promise<void> {
  say(`${what}.`);
  await work();
}

/** What is wrong, as the seller reads it: the severity, the name of the rule, what was found. */
async function findings(): Promise<readonly string[]> {
  const cards = await sidebar.root.locator('[data-outcome="found"]:not([data-part="lock"])').all();
  return Promise.all(
    cards.map(async (card) => {
      const severity = await card.getAttribute('data-severity');
      const [, title = '', found = ''] = (await card.innerText()).split('\n').filter(Boolean);
      return `${severity ?? ''}: ${title}. ${found}`;
    }),
  );
}

async function quota(mark: Locator): Promise<string> {
  const [used, limit, next] = await Promise.all(
    ['data-used', 'data-limit', 'data-next-free'].map((name) => mark.getAttribute(name)),
  );
  return `quota: ${used} of ${limit} used, the next one frees ${next ? inJakarta(next) : 'when one is used'}`;
}

function inJakarta(instant: string): string {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Jakarta');
  return `${moment.toPlainDate().toString()} ${moment.toPlainTime().toString({ smallestUnit: 'second' })} WIB`;
}

async function save(planner: Page, kind: 'xlsx' | 'csv'): Promise<string> {
  await planner.locator('[data-part="export"]').click();
  const coming = planner.waitForEvent('download');
  await planner.locator(`[data-item="${kind}"]`).click();
  const download = await coming;
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  if (kind === 'csv') return relative('.', path);
  const sheets = await readSheet(path);
  return `${relative('.', path)} with ${sheets.map(({ sheet }) => sheet).join(', ')}`;
}

async function shoot(name: string): Promise<void> {
  shots += 1;
  await shown.screenshot({ path: join(folder, `${shots}-${name}.png`) });
}

async function textOf(part: Locator): Promise<string> {
  return (await part.innerText()).trim();
}
