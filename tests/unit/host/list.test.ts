// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { markupLayout } from '../../../lib/dom/layout';
import { readList } from '../../../lib/host/list';

function list(url: string, body: string) {
  const document = new DOMParser().parseFromString(`<body><main>${body}</main></body>`, 'text/html');
  return readList(document, new URL(url), { ownElement: null, layout: markupLayout });
}
const target = 'https://affiliate.tiktok.com/connection/target-invitation?shop_region=GB&tab=1';
const plus = 'https://seller-id.tokopedia.com/some/where';
const tabs = (chosen: string) =>
  `<div role="tablist">${['Ongoing', 'Expiring', 'Completed'].map((name) => `<div role="tab" aria-selected="${name === chosen}"><span>${name}</span> <span>12</span></div>`).join('')}</div>`;
const invitation = (name: string, meta: string) =>
  `<tr><td><div>${name}</div><div>${meta}</div></td><td>3 creators</td><td>0 creators</td><td><button>Edit</button></td></tr>`;
const invitations = (rows: string, chosen = 'Ongoing') =>
  `<h1>Target collaboration</h1>${tabs(chosen)}<table><thead><tr><th>Invitation</th><th>Creators accepted</th><th>Creators promoted</th><th>Action</th></tr></thead><tbody>${rows}</tbody></table>`;

it('a list of invitations: what each row shows, with the status of the chosen tab', () => {
  const rows =
    invitation('Payday', 'Last modified on 05/15/2025 | 1 product | 50 creators invited') +
    invitation('Twelve', 'ID: 749400000001');
  const found = list(target, `${invitations(rows)}<div>1-2 of 45</div>`);
  expect(found).toMatchObject({ page: 'target-list', market: 'GB', total: 45 });
  const nothing = {
    id: null,
    plusType: null,
    start: null,
    end: null,
    created: null,
    fee: null,
    products: null,
    creators: null,
  };
  expect(found?.rows).toEqual([
    { ...nothing, name: 'Payday', status: 'ongoing', products: 1, creators: 50 },
    { ...nothing, name: 'Twelve', status: 'ongoing', id: '749400000001' },
  ]);
});

it('a list of Collaboration Plus in Indonesian', () => {
  const found = list(
    plus,
    `<h1>Kolaborasi Plus</h1><div role="tab">Semua</div><div role="tab">Berlangsung</div><div role="tab">Selesai</div>
     <table><thead><tr><th>Nama kampanye</th><th>Jenis</th><th>Periode</th><th>Total biaya</th><th>Status</th><th>Dibuat pada</th></tr></thead><tbody>
     <tr><td>Gajian</td><td>Tugas</td><td>01/12/2026 - 24/12/2026</td><td>Rp15.000.000</td><td>Menunggu pembayaran</td><td>20 Nov 2026 10:15</td></tr>
     <tr><td>Kembar</td><td>Tantangan</td><td>segera</td><td>Rp1,5 jt</td><td>Misterius</td><td>02/03/2026</td></tr></tbody></table>`,
  );
  expect(found).toMatchObject({ page: 'plus-list', market: 'ID', language: 'id', total: null });
  expect(found?.rows).toMatchObject([
    {
      name: 'Gajian',
      plusType: 'task',
      start: '2026-12-01',
      end: '2026-12-24',
      fee: { minor: 15_000_000, currency: 'IDR' },
      status: 'pending-payment',
      created: '2026-11-20',
    },
    {
      name: 'Kembar',
      plusType: 'challenge',
      start: null,
      end: null,
      fee: null,
      status: null,
      created: '2026-03-02',
    },
  ]);
});

it('an empty list has no rows, another page has no list', () => {
  expect(list(target, invitations('<tr><td colspan="4">No invitations</td></tr>'))?.rows).toEqual([]);
  expect(list(target, '<h1>Target collaboration</h1>')).toBeNull();
  expect(list('https://affiliate.tiktok.com/connection/creator', invitations(''))).toBeNull();
});

it('two tables of campaigns are no list', () => {
  const rows = invitation('A', '');
  expect(list(target, invitations(rows) + invitations(rows))).toBeNull();
});

it('a badge beside a name is no part of it, and a badge alone is no name', () => {
  const rows =
    `<tr><td><div>Sabun Sereh <span>ID</span></div><div>1 product | 50 creators invited</div></td><td>1</td></tr>` +
    `<tr><td><div><span>ID: 749400000001</span></div><div>Lilin</div></td><td>2</td></tr>` +
    `<tr><td><div><span>Ongoing</span></div><div>1 product | 5 creators invited</div></td><td>3</td></tr>`;
  const found = list(target, invitations(rows));
  expect(found?.rows.map(({ name }) => name)).toEqual(['Sabun Sereh', 'Lilin', null]);
});
