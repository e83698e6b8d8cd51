// @vitest-environment happy-dom
/** What stands beside the form or the one campaign: badges and cards. */
import { describe, expect, it } from 'vitest';
import { markupLayout } from '../../../lib/dom/layout';
import { readPage } from '../../../lib/host/read';
import type { FieldId, PageKind } from '../../../lib/model/draft';
import { instantSchema } from '../../../lib/model/schema';

const readAt = instantSchema.parse('2026-11-20T02:00:00Z');

/** The value of a field, else its state and reason. */
function field(page: PageKind, body: string, id: FieldId): unknown {
  const document = new DOMParser().parseFromString(`<body><main>${body}</main></body>`, 'text/html');
  const url = new URL('https://seller-id.tokopedia.com/x');
  const found = readPage(document, url, { readAt, ownElement: null, layout: markupLayout, page });
  if (found.page === null) throw new Error('a named page is read');
  const { state, ...rest } = found.draft.fields[id];
  if ('value' in rest) return rest.value;
  return 'why' in rest ? `${state}: ${rest.why}` : state;
}
const box = (label: string, value: string) => `<div><label>${label}</label><input value="${value}"></div>`;
const pairs = (...rows: readonly (readonly [string, string])[]) =>
  `<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;

describe('a badge beside the heading', () => {
  const facts = pairs(['Campaign name', 'Payday'], ['Start date', '12/05/2026']);
  const status = (head: string) => field('plus-detail', `<div>${head}</div><div>${facts}</div>`, 'status');
  it('is the status of the campaign', () => {
    expect(status('<h1>Campaign details</h1><span>Ongoing</span>')).toBe('ongoing');
    expect(status('<div><h1>Payday</h1></div><div><em>Pending payment</em></div>')).toBe('pending-payment');
    expect(status('<h1>Payday <span>Paid</span></h1>')).toBe('paid');
  });
  it.each([
    ['steps through which it goes', '<h1>Campaign details</h1><span>Paid</span><span>Ongoing</span>'],
    ['a button', '<h1>Campaign details</h1><button>Closed</button>'],
    ['beside the name of something else', '<h1>Bayu Store</h1><span>Active</span>'],
    ['one of two headings', '<h1>Campaign details</h1><span>Ongoing</span><h1>Notes</h1>'],
  ])('is not: %s', (_, head) => {
    expect(status(head)).toBe('missing: not-here');
  });
  it('is not looked for on a form', () => {
    expect(
      field(
        'plus-create',
        `<h1>Create campaign</h1><span>Ongoing</span>${box('Campaign name', 'A')}`,
        'status',
      ),
    ).toBe('missing: not-here');
  });
});

describe('creators in cards', () => {
  const card = (name: string, button: string) => `<div><b>@${name}</b><i>12.4K followers</i>${button}</div>`;
  const out = '<button aria-label="Remove">×</button>';
  const creators = (heading: string, cards: string) =>
    field(
      'target-create',
      `${box('Invitation name', 'A')}<section><h3>${heading}</h3><div>${cards}</div></section>`,
      'creators',
    );
  it.each(['Choose creators', 'Creators', 'Selected creators', 'Pilih kreator', 'Kreator terpilih'])(
    'under %s are the chosen ones',
    (heading) => {
      expect(creators(heading, card('june.bakes', out) + card('otto_diy', out))).toEqual([
        'june.bakes',
        'otto_diy',
      ]);
    },
  );
  it.each([
    ['may still be added', card('june', '<button>Add</button>') + card('otto', '<button>Add</button>')],
    [
      'have a box to tick',
      card('june', `<input type="checkbox">${out}`) + card('otto', `<input type="checkbox">${out}`),
    ],
    ['are of two kinds', card('june', out) + card('otto', '<button>Invite</button>')],
    ['are in two lists', `<div>${card('june', out)}</div><p>Suggested</p><div>${card('otto', out)}</div>`],
  ])('that %s are not read', (_, cards) => {
    expect(creators('Creators', cards)).toBe('missing: not-here');
  });
  it('under another heading are somebody else', () => {
    expect(creators('Blocked creators', card('june', out) + card('otto', out))).toBe('missing: not-here');
  });
  it.each(['<span>+3</span>', '<span>2 more</span>', '<span>3 lainnya</span>'])(
    'of which %s are not shown are not the list',
    (rest) => {
      expect(creators('Creators', card('june', out) + card('otto', out) + rest)).toBe(
        'unreadable: not every row is shown',
      );
    },
  );
});
