/** What sellers call the columns of their own sheets, in English and Indonesian. Lower case, one space between words. */
import { sheetWords } from '../../i18n/sheet-words';
import { languages } from '../../i18n/words';
import { slotColumnKeys, type SlotColumnKey } from '../slot-columns';

/** Columns that a sheet of somebody else can fill; the others are counted by us or are our own marks. */
export const matchKeys = [
  'name',
  'kind',
  'status',
  'start',
  'end',
  'payDay',
  'fee',
  'currency',
  'products',
  'creators',
  'sampleOffered',
  'notes',
  'tags',
  'sampleCost',
  'gmvEstimate',
  'resultOrders',
  'resultGmv',
  'resultCommission',
] as const satisfies readonly SlotColumnKey[];
export type MatchKey = (typeof matchKeys)[number];

/** The column that a heading of ours names, by its key or its words in any language. */
export function ownHeading(text: string): SlotColumnKey | null {
  return own.get(plain(text)) ?? null;
}

/** The column that a heading most likely names. */
export function likelyHeading(text: string): MatchKey | null {
  const heading = plain(text);
  const ours = own.get(heading);
  return matchKeys.find((key) => key === ours || usual[key].includes(heading)) ?? null;
}

const own: ReadonlyMap<string, SlotColumnKey> = new Map(
  slotColumnKeys.flatMap((key) => [
    [key.toLowerCase(), key] as const,
    ...languages.map((one) => [sheetWords[one].column[key].toLowerCase(), key] as const),
  ]),
);

const usual: Readonly<Record<MatchKey, readonly string[]>> = {
  name: ['campaign', 'campaign name', 'title', 'project', 'nama kampanye', 'kampanye', 'judul', 'program'],
  kind: ['type', 'campaign type', 'collaboration', 'collaboration type', 'tipe', 'jenis kolaborasi'],
  status: ['state', 'progress', 'status kampanye'],
  start: ['start', 'from', 'begin', 'begins', 'starts', 'mulai', 'tgl mulai', 'tanggal awal', 'awal', 'dari'],
  end: ['end', 'to', 'until', 'ends', 'deadline', 'selesai', 'tgl selesai', 'berakhir', 'akhir', 'sampai'],
  payDay: ['payment date', 'paid on', 'payment', 'pay date', 'tanggal bayar', 'tgl bayar', 'pembayaran'],
  fee: ['fee', 'amount', 'budget', 'cost', 'price', 'rate card', 'biaya', 'anggaran', 'nominal', 'harga'],
  currency: ['ccy', 'mata uang', 'valuta'],
  products: ['product', 'sku', 'item', 'items', 'produk', 'barang'],
  creators: ['creator', 'influencer', 'kol', 'affiliate', 'handle', 'username', 'talent', 'kreator', 'akun'],
  sampleOffered: ['sample', 'samples', 'sampel', 'free sample', 'sampel gratis'],
  tags: ['tag', 'labels', 'client', 'klien', 'tagar'],
  sampleCost: ['cost of samples', 'sample value', 'nilai sampel', 'ongkos sampel'],
  gmvEstimate: [
    'expected gmv',
    'estimated gmv',
    'gmv estimate',
    'target gmv',
    'perkiraan gmv',
    'estimasi gmv',
  ],
  resultOrders: ['orders', 'order', 'pesanan', 'jumlah pesanan', 'units sold', 'unit terjual'],
  resultGmv: ['gmv', 'sales', 'revenue', 'penjualan', 'omzet', 'omset'],
  resultCommission: ['commission paid', 'paid commission', 'komisi dibayar'],
  notes: ['note', 'remark', 'remarks', 'comment', 'comments', 'catatan', 'keterangan', 'komentar'],
};

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[:*]$/, '');
}
