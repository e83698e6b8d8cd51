import type { plusPlan as en } from '../../en/rules/plus-plan';
import type { Wording } from '../../words';

export const plusPlan: Wording<typeof en> = {
  'plus-starts-before-today': {
    title: 'Hari mulai sudah lewat',
    topic: 'Hari mulai',
    says: 'Kampanye tidak bisa mulai pada hari yang sudah lewat menurut jam toko.',
    limits: 'Tidak bisa tahu hari mulai paling awal yang diterima platform.',
    messages: {
      past: 'Mulai pada {start}, {days} hari sebelum hari ini, {today}. Pilih hari ini atau sesudahnya; jika tidak, kampanye ditolak atau mulai terlambat.',
    },
  },
  'plus-shipping-pause-inside': {
    title: 'Jeda pengiriman di perjalanan sampel',
    topic: 'Jeda pengiriman',
    says: 'Jeda pengiriman atau hari libur yang diketahui jatuh di antara persetujuan dan kedatangan sampel.',
    limits: 'Hanya tahu jeda dan hari libur di kalender Anda.',
    messages: {
      pause:
        'Tidak ada pengiriman dari {from} sampai {to}, di antara persetujuan {approved} dan kedatangan {arrival}. Ini sudah dihitung; bila jedanya lebih lama, sampel makin terlambat.',
      holidays:
        '{count} hari libur mulai {first} jatuh di antara persetujuan {approved} dan kedatangan {arrival}. Paket bisa lebih lambat dari perkiraan.',
    },
  },
  'plus-same-product-overlap': {
    title: 'Produk yang sama di kampanye lain',
    topic: 'Produk yang sama di kampanye lain',
    says: 'Kampanye boleh tumpang tindih, tetapi kreator hanya mendapat satu tarif untuk satu produk pada satu waktu.',
    limits: 'Hanya tahu kampanye di rencana ini.',
    messages: {
      overlaps:
        '{count} kampanye lain memakai produk yang sama antara {start} dan {end}, misalnya “{name}”. Ini diizinkan; kreator hanya mendapat satu tarif pada satu waktu.',
      nameless:
        'Nomor atau nama sebuah produk tidak cukup terlihat untuk dibandingkan dengan yang ada di rencana.',
    },
  },
  'plus-stock-may-run-out': {
    title: 'Stok bisa habis',
    topic: 'Stok',
    says: 'Tidak ada stok minimum, jadi tidak ada peringatan lain bila target butuh lebih banyak unit daripada yang ada.',
    limits: 'Hanya menghitung satu kreator; platform yang menentukan jumlahnya.',
    messages: {
      short:
        'Stoknya {stock}. Target satu kreator saja butuh {units} unit, jadi tidak ada yang bisa selesai. Tambah stok atau turunkan target.',
      noStock: 'Stok paling sedikit satu produk tidak terbaca.',
      noPrice: 'Target penjualan butuh harga untuk dihitung menjadi unit; stoknya {stock}.',
    },
  },
};
