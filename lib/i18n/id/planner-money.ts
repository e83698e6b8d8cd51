import type { Words } from '../words';

export const money: Words['planner']['money'] = {
  title: 'Uang per bulan',
  about:
    'Isi rencana Anda dan angka yang Anda ketik, menurut bulan pembayaran. Sampel masuk ke bulan mulai, komisi ke bulan selesai.',
  month: 'Bulan',
  kinds: { fee: 'Biaya kampanye', flatFee: 'Biaya tetap', samples: 'Sampel', commission: 'Komisi' },
  kindWhy: { fee: '', flatFee: '', samples: '', commission: 'dibayar, atau perkiraan' },
  committed: 'Pasti keluar',
  committedWhy: 'sudah dibayar atau berjalan',
  expected: 'Diperkirakan',
  expectedWhy: 'direncanakan, belum dibayar',
  total: 'Total',
  noMonth: 'Belum ada tanggal',
  all: 'Semua bulan',
  cap: 'Batas biaya Anda per bulan: {cap}.',
  over: '{over} di atas batas',
  unknown: '{count} biaya belum diketahui dan tidak masuk jumlah mana pun.',
  unknownCell: '{count} belum diketahui',
  empty:
    'Belum ada yang memakan biaya. Isi biaya, biaya sampel, atau perkiraan penjualan di editor kampanye.',
  oneCurrency: 'Jumlah dari dua mata uang tidak pernah dijumlahkan.',
  allFailed: 'Toko lain tidak dapat dibaca, jadi hanya satu toko yang tampil. Rencana Anda tidak berubah.',
  mayTitle: 'Yang mungkin datang di luar itu',
  mayAbout:
    'Tidak pernah masuk total. Jika kampanye dibayar pada satu bulan, mulai bulan berikutnya, dan ada pengembalian dana pada bulan itu, biaya platform tambahan {rate} dari biaya kampanye mungkin ditagih dan kembali sebulan kemudian.',
  maySource: 'Sumber: {source}',
  may: {
    charge: 'Mungkin ditagih',
    chargeBack: 'Mungkin kembali',
    refund: 'Dana kembali dari kampanye yang ditarik',
  },
  worst: 'Total terburuk',
  best: 'Total terbaik',
  estimate:
    'Komisi diperkirakan dari penjualan yang Anda harapkan, dengan komisi tertinggi di antara produknya. Platform yang menentukan tagihannya.',
};
