import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { startStage } from './server';

const shots = fileURLToPath(new URL('../../.output/stage/shots', import.meta.url));
const faults: string[] = [];

const affiliate = 'https://affiliate-id.tokopedia.com';
const seller = 'https://seller-id.tokopedia.com';
const views: readonly (readonly [name: string, address: string])[] = [
  ['plus-create-a', `${affiliate}/affiliate/collaboration-plus/create`],
  ['plus-create-b', `${seller}/affiliate/plus/create?stage-layout=b`],
  ['plus-create-wizard', `${seller}/affiliate/plus/create?stage-layout=b&stage-steps=wizard`],
  [
    'plus-challenge-a',
    `${affiliate}/affiliate/collaboration-plus/create?stage-values=${values({ plusType: 'challenge' })}`,
  ],
  [
    'plus-challenge-b',
    `${affiliate}/x/y?stage-page=plus-create&stage-layout=b&stage-values=${values({ plusType: 'challenge' })}`,
  ],
  [
    'plus-reverse',
    `${affiliate}/affiliate/collaboration-plus/create?stage-order=reverse&stage-without=name,end&stage-rename=budget:Zzz`,
  ],
  ['plus-list', `${affiliate}/affiliate/collaboration-plus`],
  ['plus-detail', `${seller}/affiliate/plus/detail?id=7512340000000000103`],
  ['plus-payment', `${seller}/affiliate/plus/payment?id=7512340000000000102`],
  ['target-create-id', `${affiliate}/connection/target-invitation/create?stage-transform=1`],
  ['target-create-gb', 'https://affiliate.tiktok.com/affiliate/collaboration/target-invitation/create'],
  ['target-create-us', 'https://affiliate-us.tiktok.com/connection/target-invitation/create'],
  ['target-list', `${affiliate}/connection/target-invitation`],
  [
    'target-detail',
    'https://affiliate.tiktokshopglobalselling.com/affiliate/collaboration/target-invitation/detail',
  ],
  ['creators', 'https://affiliate.tiktokglobalshop.com/connection/creator'],
  ['home', `${affiliate}/platform/homepage`],
  ['nowhere', `${affiliate}/no/such/page`],
];

const stage = await startStage();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--ignore-certificate-errors', `--host-resolver-rules=${stage.resolverRules}`],
});
try {
  await mkdir(shots, { recursive: true });
  const context = await browser.newContext({ viewport: { width: 1440, height: 1100 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (line) => {
    if (line.type() === 'error') faults.push(`${page.url()}: ${line.text()}`);
  });
  for (const lang of ['en', 'id']) {
    for (const gen of ['arco', 'core']) {
      for (const [name, address] of views) await open(page, name, address, lang, gen);
    }
  }
  await structure(page);
  await typeDays(page);
  await walk(page);
} finally {
  await browser.close();
  await stage.close();
}
process.stdout.write(
  faults.length > 0 ? `${faults.join('\n')}\n` : `All pages opened; pictures in ${shots}\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

async function open(page: Page, name: string, address: string, lang: string, gen: string): Promise<void> {
  const url = new URL(address);
  url.searchParams.set('stage-lang', lang);
  url.searchParams.set('stage-gen', gen);
  await page.goto(url.href);
  await page.locator('[id^=garfish_app_for_] h1').first().waitFor();
  check(name, 'html lang', await page.locator('html').getAttribute('lang'), lang);
  check(
    name,
    'root font',
    await page.evaluate(() => getComputedStyle(document.documentElement).fontSize),
    '10px',
  );
  check(
    name,
    'window scroll',
    await page.evaluate(() => document.documentElement.scrollHeight > innerHeight),
    false,
  );
  await page.screenshot({ path: `${shots}/${name}-${lang}-${gen}.png` });
}

/** The marks of the two generations, what the address may change, and what stays hidden. */
async function structure(page: Page): Promise<void> {
  const target = 'https://affiliate.tiktok.com/connection/target-invitation/create';
  const bad = values({ name: 'n'.repeat(31), end: '2026-01-02', products: [{ id: '1', commission: 0.5 }] });
  await page.goto(`${target}?stage-values=${bad}`);
  await page.locator('#target_complete_details_until').waitFor();
  const has = (selector: string) => page.locator(selector).count();
  check(
    'structure',
    'e-mail',
    await has('div#target_complete_details_contacts_7 input#target_complete_details_contacts_7_input'),
    1,
  );
  check(
    'structure',
    'label',
    await has('label[for=target_complete_details_name][title="Invitation name"]'),
    1,
  );
  check(
    'structure',
    'name',
    (await page.locator('#target_complete_details_name_input').inputValue()).length,
    31,
  );
  check(
    'structure',
    'day',
    await page.locator('#target_complete_details_until input').inputValue(),
    '01/02/2026',
  );
  const rate = page.locator('input[placeholder="1.00-80.00"]');
  check('structure', 'folded rate', `${await rate.isVisible()} ${await rate.inputValue()}`, 'false 0.50');
  await page.locator('[role=button][aria-expanded=false]').first().click();
  await rate.waitFor({ state: 'visible' });
  check(
    'structure',
    'two tables',
    await has('[class*="-table-header"] table, [class*="-table-body"] table'),
    2,
  );
  await page.getByRole('button', { name: 'Add products' }).click();
  await page.locator('body > div [class*="-drawer-content"]').waitFor();
  await page.goto(`${target}?stage-gen=core&stage-without=until&stage-rename=name:Zzz`);
  await page.locator('label', { hasText: 'Zzz' }).waitFor();
  check('structure', 'ids of core', await has('[id^=target_complete_details_]'), 0);
  check('structure', 'old classes of core', await has('main [class*="arco-form"], main [class*="m4b-"]'), 0);
  check('structure', 'dropped day', await has('main [class*="-picker"]'), 0);
  await page.goto(
    `${affiliate}/affiliate/collaboration-plus/create?stage-rename=end:Zzz&stage-values=${values({ start: 'soon', sampleOffered: 'no' })}`,
  );
  await page.locator('label[title="Zzz"]').waitFor();
  check(
    'structure',
    'raw day',
    await page.locator('#collaboration_plus_details_start input').inputValue(),
    'soon',
  );
  check('structure', 'no approval', await page.getByText('Sample request approval').count(), 0);
  // Past the page's own methods, as a node from an extension's world comes in.
  await page.evaluate(() => {
    Node.prototype.appendChild.call(document.body, document.createElement('some-panel'));
  });
  const removed = await asked(page, 'replaceBodyChild()');
  check('structure', 'foreign nodes', removed, 1);
}

/** Dates are typed as a seller types them: click, text, Enter; the page must keep them. */
async function typeDays(page: Page): Promise<void> {
  for (const [layout, lang, text] of [
    ['a', 'en', '12/25/2031'],
    ['b', 'id', '25/12/2031'],
  ] as const) {
    await page.goto(
      `${affiliate}/affiliate/collaboration-plus/create?stage-layout=${layout}&stage-lang=${lang}`,
    );
    const end = page.locator('main [class*="-picker"] input').nth(1);
    await end.click();
    await end.fill(text);
    check('typed', layout, await end.inputValue(), text);
    await end.press('Enter');
    await page.locator('h1').click();
    check('committed', layout, await end.inputValue(), text);
    check('changes', layout, await asked(page, 'changes > 0'), true);
  }
}

/** Moves without a load: the sub-app node is replaced, the options stay, the counters count. */
async function walk(page: Page): Promise<void> {
  await page.goto(`${affiliate}/connection/target-invitation/create?stage-lang=id`);
  const app = page.locator('[id^=garfish_app_for_]');
  await app.locator('h1').waitFor();
  const before = await app.getAttribute('id');
  await asked(page, 'navigate("/affiliate/collaboration-plus")');
  await app.locator('table').waitFor();
  check('walk', 'container replaced', (await app.getAttribute('id')) === before, false);
  check('walk', 'options kept', new URL(page.url()).searchParams.get('stage-lang'), 'id');
  await page.locator('main button[class*="-btn-primary"]').first().click();
  await page.getByRole('button', { name: 'Ajukan untuk pembayaran' }).click();
  await page.getByText('Menunggu pembayaran').first().waitFor();
  check('walk', 'submits', await asked(page, 'submits'), 1);
  await page.locator('h1').click();
  await page.keyboard.press('k');
  check('walk', 'shortcuts', await asked(page, 'shortcuts'), 1);
  check(
    'walk',
    'hidden dialogs',
    await page.locator('body > [class*="modal-wrapper"], body > div > [class*="-modal-wrapper"]').count(),
    12,
  );
}

/** Asks the page's own handle; as a text, because the app's types belong to the app alone. */
function asked(page: Page, what: string): Promise<unknown> {
  return page.evaluate(`window.__stage.${what}`);
}

function check(place: string, what: string, seen: unknown, wanted: unknown): void {
  if (seen !== wanted) faults.push(`${place}: ${what} is ${String(seen)}, not ${String(wanted)}`);
}

function values(draft: object): string {
  return encodeURIComponent(JSON.stringify(draft));
}
