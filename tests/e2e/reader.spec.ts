/** The reader in a real browser: the same pages, the same drafts, nothing written, no layout asked while the page changes. */
import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
import { chromium, expect, test as base, type Browser, type Page } from '@playwright/test';
import { readerScript } from '../host/bundle';
import type { Reader } from '../host/in-browser';
import { draftPathOf, htmlOf, kept, pairs } from '../host/read-pair';
import { pairsWithPerson, personOf, verdictOf } from '../host/person';
import type { PageReading } from '../../lib/host/read';
import type { FieldId } from '../../lib/model/draft';

declare const reader: Reader;

const test = base.extend<{ sheet: Page }, { plain: Browser; script: string }>({
  plain: [
    async ({}, use) => {
      const path = process.env['CHROMIUM'] ?? process.env['CHROME_PATH'];
      const sandbox = process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : [];
      const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args: sandbox });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  script: [async ({}, use) => use(await readerScript()), { scope: 'worker' }],
  sheet: async ({ plain }, use) => {
    const page = await plain.newPage();
    await page.route(/^https?:/, (route) => route.abort());
    await use(page);
    await page.close();
  },
});

const addressOf = (pair: string): string =>
  /<meta name="address" content="([^"]+)"/.exec(htmlOf(pair))?.[1] ?? '';

for (const kind of new Set(pairs.map((pair) => pair.split('/')[0])))
  test(`every saved ${kind} page gives the draft that the unit tests know`, async ({ sheet, script }) => {
    const differing: string[] = [];
    await sheet.evaluate(script);
    for (const pair of pairs.filter((one) => one.startsWith(`${kind}/`))) {
      await sheet.setContent(htmlOf(pair));
      const reading = await sheet.evaluate((address) => {
        const given = reader.read(address);
        return given.page === null ? given : { ...given, elements: [] };
      }, addressOf(pair));
      differing.push(...differences(pair, reading as unknown as PageReading));
    }
    expect(differing).toEqual([]);
  });

/** Equal to the letter, but that labels found by their place on the screen may say more, if a person reads the same. */
function differences(pair: string, reading: PageReading): readonly string[] {
  const seen = kept(reading) as Draft;
  const known = JSON.parse(readFileSync(draftPathOf(pair), 'utf8')) as Draft;
  const person = pairsWithPerson.includes(pair) ? personOf(pair) : null;
  if (seen.page !== known.page || seen.market !== known.market) return [`${pair}: page ${seen.page}`];
  return (Object.keys(known.fields ?? {}) as FieldId[]).flatMap((field) => {
    const [now, before] = [seen.fields?.[field], known.fields?.[field]];
    if (JSON.stringify(now) === JSON.stringify(before)) return [];
    const byPlace = before?.state === 'missing' && now?.evidence?.source === 'geometry';
    const right =
      byPlace &&
      person &&
      reading.page !== null &&
      verdictOf(person[field], reading.draft.fields[field], field) === 'right';
    return right ? [] : [`${pair} ${field}: ${JSON.stringify(now)}`];
  });
}
interface Draft {
  readonly page: string | null;
  readonly market?: string;
  readonly fields?: Readonly<Partial<Record<FieldId, { state: string; evidence?: { source: string } }>>>;
}

test('a form whose labels are tied to it by their place alone is read', async ({ sheet, script }) => {
  const pair = 'target-create/geometry-en';
  await sheet.setContent(htmlOf(pair));
  await sheet.evaluate(script);
  const states = await sheet.evaluate((address) => {
    const { draft, page } = { draft: null, ...reader.read(address) };
    return page === null || draft === null
      ? []
      : (['name', 'end', 'contacts', 'contentType'] as const).map((field) => draft.fields[field].state);
  }, addressOf(pair));
  expect(states).toEqual(['read', 'read', 'read', 'read']);
});

test('reading writes nothing, and no layout is asked for while the page changes', async ({
  sheet,
  script,
}) => {
  const pair = 'target-create/core-en';
  await sheet.setContent(htmlOf(pair));
  await sheet.evaluate(spy);
  await sheet.evaluate(script);
  const seen = await sheet.evaluate(async (address) => {
    const log = Reflect.get(globalThis, 'spy') as Log;
    const written: string[] = [];
    const watcher = new log.Observer((records) => written.push(...records.map(({ type }) => type)));
    const whole = { childList: true, subtree: true, characterData: true, attributes: true };
    watcher.observe(document, whole);
    const [focus, value] = [document.activeElement, document.querySelector('input')?.value];
    reader.read(address);
    watcher.takeRecords().forEach(({ type }) => written.push(type));
    watcher.disconnect();
    const same = document.activeElement === focus && document.querySelector('input')?.value === value;

    let ticks = 0;
    let tick = (): void => undefined;
    reader.watch(address, () => {
      ticks++;
      tick();
    });
    for (let round = 0; round < 5; round++) {
      await new Promise<void>((resolve) => {
        tick = resolve;
        const row = document.createElement('div');
        row.textContent = `Row ${round}`;
        document.querySelector('form')?.append(row);
        row.setAttribute('title', 'changed');
        document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
      });
    }
    return {
      written,
      same,
      ticks,
      inCallbacks: log.inCallbacks,
      callbacks: log.callbacks,
      outside: log.outside > 0,
    };
  }, addressOf(pair));
  expect(seen).toMatchObject({ written: [], same: true, inCallbacks: [], outside: true });
  expect(seen.ticks).toBeGreaterThanOrEqual(5);
  expect(seen.callbacks).toBeGreaterThanOrEqual(5);
});

interface Log {
  readonly Observer: typeof MutationObserver;
  readonly inCallbacks: string[];
  callbacks: number;
  outside: number;
}

/** Counts every question that makes the browser lay out, and names those that are asked inside a mutation callback. */
function spy(): void {
  const log: Log = { Observer: MutationObserver, inCallbacks: [], callbacks: 0, outside: 0 };
  let inside = false;
  const asked = (name: string): void => {
    if (inside) log.inCallbacks.push(name);
    else log.outside++;
  };
  const methods: readonly (readonly [object, readonly string[]])[] = [
    [Element.prototype, ['getBoundingClientRect', 'getClientRects', 'checkVisibility', 'scrollIntoView']],
    [Document.prototype, ['elementFromPoint', 'elementsFromPoint']],
    [Range.prototype, ['getBoundingClientRect', 'getClientRects']],
    [window, ['getComputedStyle']],
    [
      Element.prototype,
      [
        'clientWidth',
        'clientHeight',
        'clientLeft',
        'clientTop',
        'scrollWidth',
        'scrollHeight',
        'scrollTop',
        'scrollLeft',
      ],
    ],
    [
      HTMLElement.prototype,
      ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'offsetParent', 'innerText'],
    ],
  ];
  for (const [owner, names] of methods) {
    for (const name of names) {
      const property = Object.getOwnPropertyDescriptor(owner, name);
      if (!property) throw new Error(`no ${name} to watch`);
      const { value, get } = property;
      const note = <T extends (...args: never[]) => unknown>(real: T) =>
        function (this: unknown, ...args: never[]): unknown {
          asked(name);
          return real.apply(this, args);
        };
      Object.defineProperty(
        owner,
        name,
        get ? { ...property, get: note(get) } : { ...property, value: note(value) },
      );
    }
  }
  window.MutationObserver = class extends log.Observer {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        log.callbacks++;
        inside = true;
        try {
          callback(records, observer);
        } finally {
          inside = false;
        }
      });
    }
  };
  Object.assign(globalThis, { spy: log });
}
