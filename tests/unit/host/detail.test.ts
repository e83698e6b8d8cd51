// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { markupLayout } from '../../../lib/dom/layout';
import { readCampaigns } from '../../../lib/host/detail';
import { readPage } from '../../../lib/host/read';
import { instantSchema } from '../../../lib/model/schema';

const readAt = instantSchema.parse('2026-11-20T02:00:00Z');

function campaigns(url: string, body: string, title = 'Collaboration Plus') {
  const html = `<head><title>${title}</title></head><body><main>${body}</main></body>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const options = { ownElement: null, layout: markupLayout };
  const found = readPage(document, new URL(url), { ...options, readAt });
  return found.page === null ? found.page : readCampaigns(document, new URL(url), found.draft, options);
}
const plus = 'https://affiliate-id.tokopedia.com/affiliate/collaboration-plus/detail?id=1';
const target = 'https://affiliate-us.tiktok.com/connection/target-invitation/detail?invitation_id=1';
const facts = (pairs: Readonly<Record<string, string>>) =>
  `<dl>${Object.entries(pairs)
    .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
    .join('')}</dl>`;
const whole = {
  'Campaign ID': '7512340000000000104',
  'Collaboration type': 'Task',
  'Campaign period': '12/05/2026 - 12/24/2026',
  'Created on': '11/19/2026',
  'Total cost': 'Rp15.000.000',
};

describe('the page of one campaign', () => {
  it('is one row, with the name and the status of its heading', () => {
    const found = campaigns(plus, `<h1>Lilin Pandan <span>Ongoing</span></h1>${facts(whole)}`);
    expect(found).toEqual({
      page: 'plus-detail',
      market: 'ID',
      language: 'en',
      total: null,
      rows: [
        {
          id: '7512340000000000104',
          name: 'Lilin Pandan',
          status: 'ongoing',
          plusType: 'task',
          start: '2026-12-05',
          end: '2026-12-24',
          created: '2026-11-19',
          fee: { minor: 15_000_000, currency: 'IDR' },
          products: null,
          creators: null,
        },
      ],
    });
  });
  it.each(['Campaign details', 'Detail kampanye', 'Collaboration Plus', 'Campaign overview'])(
    'the heading "%s" is no name',
    (heading) => {
      expect(campaigns(plus, `<h1>${heading}</h1>${facts(whole)}`)?.rows[0]).toMatchObject({ name: null });
    },
  );
  it('two headings are no name', () => {
    const found = campaigns(plus, `<h1>Lilin Pandan</h1><h1>Serum</h1>${facts(whole)}`);
    expect(found?.rows[0]?.name).toBeNull();
  });
  it('a labelled name comes before the heading', () => {
    const found = campaigns(plus, `<h1>Lilin</h1>${facts({ 'Campaign name': 'Sabun', ...whole })}`);
    expect(found?.rows[0]?.name).toBe('Sabun');
  });
  it('what means two things is not read', () => {
    const found = campaigns(
      plus,
      `<h1>Lilin</h1>${facts(whole)}${facts({ 'Created on': '11/18/2026', 'Campaign ID': '7512340000000000105' })}`,
    );
    expect(found?.rows[0]).toMatchObject({ id: null, created: null, name: 'Lilin' });
  });
  it('an invitation', () => {
    const found = campaigns(
      target,
      `<h1>Sabun Sereh</h1>${facts({ 'Valid until': '12/21/2026' })}`,
      'Target collaboration',
    );
    expect(found).toMatchObject({
      page: 'target-detail',
      rows: [{ name: 'Sabun Sereh', end: '2026-12-21' }],
    });
  });
});

describe('pages that show no campaigns', () => {
  const list = `<table><tr><th>Campaign name</th><th>Status</th></tr><tr><td>Lilin</td><td>Ongoing</td></tr></table>`;
  it('a form with a list in it', () => {
    const form = `<h1>Create campaign</h1><h2>Set Collaboration Preference</h2><h2>Set Creator Preference</h2>`;
    expect(campaigns(plus.replace('detail', 'create'), `${form}<input>${list}`)).toBeNull();
    const invitation = `<h2>Create invitation</h2><h2>Choose products</h2><input>${list}`;
    expect(campaigns(target.replace('detail', 'create'), invitation, '')).toBeNull();
  });
  it('the page of payment', () => {
    const paying = `<h1>Payment <span>Pending payment</span></h1>${facts(whole)}<button>Pay now</button>`;
    expect(campaigns(plus.replace('detail', 'payment'), paying, 'Payment')).toBeNull();
  });
});
