// @vitest-environment happy-dom
/** The page of sample requests: it is recognised, its rows are not read, and so nothing about them is ever green. */
import { describe, expect, it } from 'vitest';
import { markupLayout } from '../../../lib/dom/layout';
import { readPage } from '../../../lib/host/read';
import type { Sample } from '../../../lib/model/plan';
import { factsOf } from '../../../lib/state/facts-of';
import { judge } from '../../../lib/state/judge';
import { day, instant, leadTimes } from '../builders';
import { sampleOf } from '../storage/desk';

const at = instant('2026-03-31T02:00:00Z');
const market = judge.markets.US;

const rows = (...left: readonly string[]) =>
  left.map(
    (text, number) => `<tr><td>@contoh${number}</td><td>${text}</td><td><button>Approve</button></td></tr>`,
  );
const table = (...left: readonly string[]) =>
  `<div role="tablist"><div role="tab" aria-selected="true">To review ${left.length}</div></div>
   <table><thead><tr><th>Creator</th><th>Time left</th><th>Action</th></tr></thead><tbody>${rows(...left).join('')}</tbody></table>`;

function pageOf(url: string, heading: string, body: string) {
  const html = `<body><main><h1>${heading}</h1>${body}</main></body>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readPage(document, new URL(url), { readAt: at, ownElement: null, layout: markupLayout });
}
const page = (body: string) =>
  pageOf('https://affiliate-us.tiktok.com/product/sample-request?shop_region=US', 'Sample requests', body);

/** What is said of the requests of a page whose shop has these samples in its plan. */
function said(body: string, samples: readonly Sample[] | null) {
  const found = page(body);
  if (found.page === null) throw new Error('not recognised');
  const own = samples && {
    shop: {
      id: 's',
      market: 'US' as const,
      platformId: null,
      nickname: '',
      settings: { leadTimes, budgetCap: null },
      revision: 1,
    },
    ledger: { known: false } as const,
    slots: [],
    samples,
    calendar: null,
    rates: [],
  };
  const report = judge.report(
    found.draft,
    market,
    factsOf(judge, { market, at, own, slot: null, payDay: null }),
  );
  return report.lines.map(({ rule, outcome }) => `${rule}: ${outcome.outcome}`);
}
const requested = (text: string) => sampleOf('s', { requested: day(text) });

describe('the page of sample requests', () => {
  it.each([
    ['https://affiliate-us.tiktok.com/product/sample-request', 'Sample requests'],
    ['https://affiliate-id.tokopedia.com/affiliate/sample/sample-request?tab=10', 'Permintaan Sampel'],
    ['https://affiliate.tiktokshopglobalselling.com/product/sample-request', 'Sample requests'],
  ])('is recognised at %s, with nothing to judge as a draft', (url, heading) => {
    const found = pageOf(url, heading, table('1 day 4 hours'));
    expect(found.page).toBe('sample-list');
    if (found.page === null) return;
    expect(found.fields).toEqual([]);
    expect(new Set(Object.values(found.draft.fields).map(({ state }) => state))).toEqual(
      new Set(['missing']),
    );
  });
  it.each([
    ['without a plan', null],
    ['with an empty plan', []],
    ['with a plan in which every request has time', [requested('2026-03-31')]],
  ])('is not checked %s, whatever its rows are', (_, samples) => {
    for (const body of [table('3 hours'), table('6 days', '5 days'), table(), '<p>No requests</p>']) {
      expect(said(body, samples)).toEqual(['sample-decision-due: cannot-tell']);
    }
  });
  it('still warns of a request in the plan that is late', () => {
    expect(said(table('6 days'), [requested('2026-03-31'), requested('2026-03-20')])).toEqual([
      'sample-decision-due: found',
    ]);
  });
});
