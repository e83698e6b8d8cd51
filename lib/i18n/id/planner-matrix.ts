import type { Words } from '../words';

export const matrix: Words['planner']['matrix'] = {
  title: 'Komisi',
  about:
    'Komisi yang didapat kreator untuk suatu produk pada suatu hari: dari kampanye dan komisi terbuka di rencana, dan dari yang Anda ketik di sini. Yang Anda ketik tetap di halaman ini sampai ditutup atau disimpan.',
  length: 'Rentang hari',
  days: '{count} hari',
  field: {
    from: 'Mulai dari',
    openRates: 'Komisi terbuka',
    prices: 'Harga dan modal per unit',
    platformFee: 'Biaya platform dalam %',
    returns: 'Retur dalam %',
  },
  lineHint: {
    openRates: 'Satu per baris: produk | sejak tanggal | komisi',
    prices: 'Satu per baris: produk | harga | modal per unit',
  },
  notUnderstood: 'Ini tidak dipahami dan tidak dipakai.',
  wrongLines: 'Tidak dipahami dan tidak dipakai: baris {lines}.',
  marginTitle: 'Sisa per penjualan (angka Anda sendiri)',
  outside: 'Komisi terbuka {rate} untuk {product} di luar {low} sampai {high}: platform akan menolaknya.',
  unknown: '{count} produk di rencana tanpa komisi atau tanggal yang diketahui: tidak ada di baris mana pun.',
  empty:
    'Belum ada komisi. Kampanye yang dibaca dari halaman membawa produk dan komisinya; komisi terbuka bisa diketik atau disimpan di atas.',
  estimate: 'Perkiraan dari rencana Anda. Platform yang menentukan komisi tiap penjualan.',
  when: 'Tanggal',
  kind: { open: 'Terbuka', target: 'Bertarget', plus: 'Kolaborasi Plus' },
  wins: 'Yang berlaku',
  margin: 'Sisa per penjualan',
  span: '{from} sampai {to}',
  noRate: 'Komisi tidak diketahui',
  outcome: '{rate} (menurut {kind})',
  or: 'atau {rate} ({kind})',
  orPromoting: '{rate} untuk kreator yang sudah mempromosikannya, sampai {until}',
  advantage: {
    less: 'Bertarget yang berlaku: kreator undangan mendapat lebih sedikit dari yang lain',
    none: 'Tidak lebih baik dari komisi terbuka',
  },
  sources: 'Sumber',
  disagree: 'Sumber tidak sepakat',
  noOrder: 'Tidak ada sumber yang menyebut mana yang didahulukan.',
  figure: {
    price: 'harga',
    platformFee: 'biaya platform',
    commission: 'komisi',
    returns: 'retur',
    unitCost: 'modal per unit',
  },
};
