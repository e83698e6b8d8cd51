/** One reading of a large form in a real browser: 60 controls and 100 product rows, against a plain walk over the same page. */
import { chromium } from '@playwright/test';
import { readerScript } from '../host/bundle';
import type { Reader } from '../host/in-browser';

declare const reader: Reader;

const address = 'https://affiliate-us.tiktok.com/connection/target-invitation/create?shop_region=US';

/** Reads the page `rounds` times, changed before each time, and gives the figures as text. */
export async function bench(rounds = 60): Promise<string> {
  const path = process.env['CHROMIUM'] ?? process.env['CHROME_PATH'];
  const sandbox = process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args: sandbox });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.setContent(form());
    const script = await readerScript();
    // The runner keeps the names of functions, by a call that the page does not know.
    await page.evaluate('globalThis.__name = (work) => work');
    await page.evaluate(script);
    const measured = await page.evaluate(measure, { address, rounds });
    const { read, walk, controls, products, elements } = measured;
    const ratio = median(read) / median(walk);
    return [
      `${elements} elements, ${controls} controls seen, ${products} products read, ${rounds} rounds, reader ${Math.round(script.length / 1024)} KiB`,
      `one reading       ${figures(read)}`,
      `one plain walk    ${figures(walk)}   (querySelectorAll('*') and the text of each leaf)`,
      `reading / walk    ${ratio.toFixed(1)}`,
    ].join('\n');
  } finally {
    await browser.close();
  }
}

/** In the page. Every round changes a text first, so that styles are not still known from the round before. */
function measure({ address: at, rounds }: { address: string; rounds: number }) {
  const [read, walk]: [number[], number[]] = [[], []];
  const note = document.querySelector('.note');
  let [controls, products] = [0, 0];
  const timed = (into: number[], work: () => void): void => {
    const from = performance.now();
    work();
    into.push(performance.now() - from);
  };
  for (let round = -10; round < rounds; round++) {
    const kept = round >= 0;
    if (note) note.textContent = `round ${round}`;
    timed(kept ? read : [], () => {
      const reading = reader.read(at);
      if (reading.page === null) throw new Error('not recognised');
      controls = reading.seen;
      const list = reading.draft.fields.products;
      products = list.state === 'read' ? list.value.length : 0;
    });
    if (note) note.textContent = `walk ${round}`;
    timed(kept ? walk : [], () => {
      let length = 0;
      for (const element of document.querySelectorAll('*'))
        if (element.childElementCount === 0) length += element.textContent.length;
      if (length === 0) throw new Error('an empty page');
    });
  }
  return { read, walk, controls, products, elements: document.querySelectorAll('*').length };
}

function figures(times: readonly number[]): string {
  return `median ${median(times).toFixed(2)} ms, p95 ${at(times, 0.95).toFixed(2)} ms`;
}
function median(times: readonly number[]): number {
  return at(times, 0.5);
}
function at(times: readonly number[], part: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** A target form in the manner of the host: wrappers, two tables for the products, and boxes that are no field of ours. */
function form(): string {
  const item = (label: string, box: string): string =>
    `<div class="arco-form-item"><div class="arco-form-label-item"><label>${label}</label></div><div class="arco-form-item-control-wrapper"><div class="arco-form-item-control"><div class="arco-form-item-control-children">${box}</div></div></div></div>`;
  const text = (value: string): string =>
    `<div class="arco-input-group-wrapper"><span class="arco-input-group"><span class="arco-input-inner-wrapper"><input class="arco-input" value="${value}"><span class="arco-input-group-suffix">3/30</span></span></span></div>`;
  const known = [
    item('Invitation name', text('Payday')),
    item('Valid until', `<div class="arco-picker">${text('12/31/2026')}</div>`),
    item('Message', '<textarea>Hello</textarea>'),
    item('Email Address', text('desk@example.com')),
    item('Content type', '<select><option>Short video</option><option>LIVE</option></select>'),
    item('Offer free samples', '<button role="switch" aria-checked="true"></button>'),
  ];
  const others = Array.from({ length: 54 }, (_, at) => item(`Extra setting ${at + 1}`, text(`value ${at}`)));
  const heads = ['Product', 'Price', 'Stock', 'Standard commission rate', ''].map(
    (head) => `<th><div class="cell">${head}</div></th>`,
  );
  const rows = Array.from({ length: 100 }, (_, at) => {
    const cells = [
      `<div class="row"><img alt=""><div><div class="truncate">Product number ${at}</div><div>ID: ${1729000000000000 + at}</div></div></div>`,
      `<div>$${at + 1}.50</div><del>$${at + 3}.00</del>`,
      String(at * 7),
      '<div class="arco-input-number"><input role="spinbutton" value="12.00"><span class="arco-input-group-suffix">%</span></div><div>Est. commission: -</div>',
      '<button type="button"><svg></svg></button>',
    ];
    return `<tr class="arco-table-tr">${cells.map((cell) => `<td class="arco-table-td"><div class="arco-table-cell"><span>${cell}</span></div></td>`).join('')}</tr>`;
  });
  return `<!doctype html><html lang="en"><head><title>Create invitation</title></head><body><main><h1>Create invitation</h1><p class="note"></p><form>${known.join('')}${others.join('')}<h2>Choose products</h2><div><span>100 products</span></div><div class="arco-table"><div class="arco-table-header"><table><thead><tr>${heads.join('')}</tr></thead></table></div><div class="arco-table-body"><table><tbody>${rows.join('')}</tbody></table></div></div></form></main></body></html>`;
}
