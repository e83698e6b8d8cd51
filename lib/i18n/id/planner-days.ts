import type { Words } from '../words';

export const days: Words['planner']['days'] = {
  title: 'Hari penting',
  about:
    'Hari-hari yang berarti saat merencanakan kampanye di {market}. Hari ini mewarnai lini masa; jeda pengiriman dan hari libur juga dihitung dalam perjalanan sampel. Semua toko Anda di pasar ini memakainya bersama.',
  ownTitle: 'Hari Anda sendiri',
  builtInTitle: 'Bawaan',
  builtInAbout: 'Yang berpindah setiap tahun tidak aktif sampai Anda memeriksanya.',
  add: 'Tambah hari',
  addTitle: 'Tambah hari',
  editTitle: 'Ubah hari',
  edit: 'Ubah “{name}”',
  delete: 'Hapus “{name}”',
  ownEmpty: 'Belum ada: tambahkan jeda gudang, hari libur, promo, atau hari gajian Anda sendiri.',
  switch: '“{name}” dihitung',
  on: 'aktif',
  off: 'tidak aktif',
  kinds: {
    pause: 'Jeda pengiriman',
    holiday: 'Hari libur',
    sale: 'Promo',
    payday: 'Hari gajian',
    season: 'Musim',
  },
  kindAbout: {
    pause: 'Tidak ada yang dikemas atau dikirim pada hari-hari ini.',
    holiday: 'Bukan hari kerja: tidak ada yang dikemas bila Anda mengemas pada hari kerja.',
    sale: 'Mewarnai lini masa.',
    payday: 'Mewarnai lini masa.',
  },
  column: { name: 'Nama', kind: 'Jenis', when: 'Kapan', source: 'Sumber', on: 'Aktif' },
  field: { name: 'Nama', kind: 'Jenis', from: 'Dari', to: 'Sampai' },
  every: { year: '{when}, setiap tahun', month: 'tanggal {from} sampai {to} setiap bulan' },
  span: '{from} sampai {to}',
  past: 'sudah lewat',
};

export const openRates: Words['planner']['openRates'] = {
  title: 'Komisi terbuka dalam rencana',
  about:
    'Komisi kolaborasi terbuka yang Anda tetapkan, masing-masing mulai suatu hari. Disimpan dalam rencana dan dipakai di setiap pemeriksaan.',
  empty: 'Belum ada yang disimpan.',
  add: 'Tambah komisi terbuka',
  addTitle: 'Tambah komisi terbuka',
  editTitle: 'Ubah komisi terbuka',
  edit: 'Ubah komisi {name}',
  delete: 'Hapus komisi {name}',
  keep: 'Simpan {count} komisi yang diketik ke rencana',
  column: { product: 'Produk', from: 'Mulai', rate: 'Komisi' },
  field: { productId: 'ID produk', productName: 'Produk', from: 'Mulai hari', rate: 'Komisi dalam %' },
  needOne: 'Perlu nama atau ID.',
  fromPlan: 'disimpan dalam rencana',
};
