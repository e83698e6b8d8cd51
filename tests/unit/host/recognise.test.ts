// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isCollaborationPage } from '../../../lib/host/detect';
import { headingsOf } from '../../../lib/host/headings';
import { recognise } from '../../../lib/host/recognise';

const kind = (path: string, headings: readonly string[], title = '') => recognise({ path, headings, title });

describe('pages with a known path', () => {
  const create = ['Create invitation', 'Choose products'];
  it.each([
    ['/connection/target-invitation/create', create, 'target-create'], ['/affiliate/collaboration/target-invitation/create', ['Buat undangan'], 'target-create'],
    ['/affiliate/collaboration/target-invitation/create/', ['选择商品'], 'target-create'], ['/connection/target-invitation/edit', create, 'target-edit'],
    ['/connection/target-invitation', ['Target collaboration', 'Ongoing 106'], 'target-list'], ['/affiliate/collaboration/target-invitation', ['Kolaborasi Tertarget'], 'target-list'],
    ['/affiliate/collaboration/target-invitation/detail', ['Creator details'], 'target-detail'], ['/connection/target-invitation/flat-fee/create', ['Flat fee'], 'flat-fee-create'],
    ['/product/open-collaboration', ['Open collaboration', 'Added products 12'], 'open-list'], ['/affiliate/collaboration/open-collaboration/bulk-edit', ['Bulk edit'], 'open-edit'],
    ['/product/sample-request', ['Sample requests'], 'sample-list'], ['/affiliate/sample/sample-request', ['Permintaan Sampel'], 'sample-list'],
    ['/connection/target-invitation/create', ['2. Choose products'], 'target-create'],
  ] as const)('%s', (path, headings, page) => expect(kind(path, headings)).toBe(page)); // prettier-ignore

  it.each([
    ['/connection/target-invitation/create', []], ['/connection/target-invitation/create', ['Orders', 'Something else']], ['/connection/target-invitation/campaign-create', create],
    ['/connection/creator', create], ['/orders', create], ['/connection/target-invitation/create', ['Create invitation', 'Set Collaboration Preference']],
    ['/product/open-collaboration/growth-products', ['Open collaboration']],
  ] as const)('%s with other words is nothing', (path, headings) => expect(kind(path, headings)).toBeNull()); // prettier-ignore

  it('a banner about Collaboration Plus changes nothing', () => {
    expect(kind('/connection/target-invitation/create', [...create, 'Try Collaboration Plus'])).toBe(
      'target-create',
    );
  });
});

describe('Collaboration Plus, by its words on any path', () => {
  it.each([
    [
      ['Collaboration Plus', 'Step 1: Set Collaboration Preference', 'Step 2: Set Creator Preference'],
      'plus-create',
    ],
    [['Kolaborasi Plus', 'Buat kampanye', 'Periode kampanye'], 'plus-create'],
    [['Preferred Task Reward Plan', 'Preferred Task Details'], 'plus-create'],
    [['Collaboration Plus', 'All', 'Pending payment', 'Ongoing', 'Status'], 'plus-list'],
    [['Kolaborasi Plus', 'Menunggu pembayaran', 'Berlangsung', 'Selesai'], 'plus-list'],
    [['Collaboration Plus', 'Campaign details', 'Status'], 'plus-detail'],
  ] as const)('%j', (headings, page) => {
    for (const path of ['/', '/affiliate/x', '/a/b/c']) expect(kind(path, headings)).toBe(page);
  });
  it.each([
    [['Collaboration Plus']],
    [['Collaboration', 'Plus']],
    [['Set Collaboration Preference']],
    [['Orders', 'Status', 'All']],
  ])('%j is nothing', (headings) => expect(kind('/x', headings)).toBeNull());
  it('an article about it is not it', () => {
    expect(
      kind('/university/essay', [
        'Collaboration Plus',
        'Step 1: Set Collaboration Preference',
        'Step 2: Set Creator Preference',
      ]),
    ).toBeNull();
  });
});

describe('one campaign of Collaboration Plus, or a list of them', () => {
  const facts = ['Collaboration Plus', 'Campaign ID', 'Collaboration type', 'Campaign period', 'Created on'];
  const signs = (headings: readonly string[], columns: readonly string[] = []) =>
    recognise({ path: '/x', headings, title: '', columns });
  it.each(['Ongoing', 'Recalled', 'Cancelled'])('facts said once are of one campaign: %s', (status) => {
    expect(signs([...facts, status, 'Total cost'])).toBe('plus-detail');
  });
  it('the same words over the columns of a table are a list, also with one row', () => {
    const columns = ['Campaign ID', 'Collaboration type', 'Campaign period', 'Created on'];
    expect(signs([...facts, 'Ongoing', 'Total cost'], columns)).toBe('plus-list');
  });
  it.each([
    ['tabs', ['All', 'Draft', 'Ongoing']],
    ['several statuses', ['Ongoing', 'Ended']],
    ['a column of actions', ['Ongoing', 'Action']],
  ])('%s are a list', (_, words) => expect(signs([...facts, ...words])).toBe('plus-list'));
  it('in Indonesian', () => {
    const words = ['Kolaborasi Plus', 'ID kampanye', 'Jenis kolaborasi', 'Periode kampanye', 'Dibuat pada'];
    expect(signs([...words, 'Berlangsung'])).toBe('plus-detail');
    expect(signs([...words, 'Berlangsung', 'Semua 8', 'Tindakan'])).toBe('plus-list');
  });
});

describe('what is looked at on the page', () => {
  const page = (html: string) => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  it('menus, links, buttons, dialogs and what is switched off say nothing', () => {
    const html =
      '<nav>One</nav><a>Two</a><button>Three</button><div role="menu">Four</div><div role="dialog">Five</div><div hidden>Six</div><div style="display: none">Seven</div>' +
      '<div aria-hidden="true">Eight</div><h1>Heading</h1><div role="tab">Tab</div><script>Nine</script>';
    expect(headingsOf(page(html))).toEqual(['Heading', 'Tab']);
  });
  it('the detector needs a host of ours', () => {
    const document = page('<h1>Create invitation</h1>');
    const on = (url: string) => isCollaborationPage(new URL(url), document);
    expect(on('https://affiliate.tiktok.com/connection/target-invitation/create')).toBe(true);
    expect(on('https://example.com/connection/target-invitation/create')).toBe(false);
    expect(on('https://affiliate.tiktok.com/connection/creator')).toBe(false);
  });
});
