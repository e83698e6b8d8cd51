import type { flatFee as en } from '../../en/rules/flat-fee';
import type { Wording } from '../../words';

export const flatFee: Wording<typeof en> = {
  'flat-fee-out-of-range': {
    title: 'Biaya tetap di luar batas',
    topic: 'Biaya tetap',
    says: 'Biaya tetap per kreator punya jumlah terendah dan tertinggi.',
    limits: 'Batas ini terlihat di pihak ketiga, bukan di halaman resmi.',
    messages: {
      below: 'Biayanya {fee} per kreator. Yang terlihat diizinkan: {min} sampai {max}; bisa ditolak.',
      above: 'Biayanya {fee} per kreator. Yang terlihat diizinkan: {min} sampai {max}; bisa ditolak.',
      otherCurrency: 'Biaya {fee} memakai mata uang lain dari batasnya.',
    },
  },
  'flat-fee-length-out-of-range': {
    title: 'Masa biaya tetap di luar batas',
    topic: 'Masa biaya tetap',
    says: 'Kolaborasi biaya tetap punya masa terpendek dan terpanjang, dihitung dari hari ini dengan dan tanpa hari terakhir.',
    limits: 'Batas ini terlihat di pihak ketiga, dan cara menghitungnya tidak dipublikasikan.',
    messages: {
      outside:
        'Berjalan {days} hari, {fewer} tanpa hari terakhir. Yang terlihat diizinkan: {min} sampai {max}; bisa ditolak. Akhir dari {from} sampai {to} sesuai.',
      edge: 'Berjalan {days} hari, {fewer} tanpa hari terakhir. Yang terlihat diizinkan: {min} sampai {max}: tepat di tepi batas, bisa ditolak. Akhir dari {from} sampai {to} aman.',
    },
  },
  'flat-fee-too-many-products': {
    title: 'Terlalu banyak produk untuk biaya tetap',
    topic: 'Produk biaya tetap',
    says: 'Undangan biaya tetap hanya memuat sejumlah produk tertentu.',
    limits: 'Batas ini terlihat di pihak ketiga, bukan di halaman resmi.',
    messages: {
      tooMany: '{count} produk. Yang terlihat diizinkan: {limit}; lebih dari itu bisa ditolak.',
    },
  },
  'flat-fee-not-video': {
    title: 'Biaya tetap hanya untuk video',
    topic: 'Konten biaya tetap',
    says: 'Biaya tetap hanya dibayar untuk konten video.',
    limits: 'Tidak bisa tahu apa yang akan diunggah kreator.',
    messages: {
      live: 'Jenis kontennya LIVE. Dengan biaya tetap hanya video yang diizinkan; platform akan menolaknya.',
      open: 'Jenis kontennya bebas. Dengan biaya tetap hanya video yang diizinkan; platform akan menolaknya.',
    },
  },
  'flat-fee-review-days': {
    title: 'Menerima dan merevisi butuh hari',
    topic: 'Hari untuk menerima dan merevisi',
    says: 'Kreator punya beberapa hari untuk menerima dan bisa merevisi konten yang ditolak dalam beberapa putaran. Waktu itu bagian dari masanya.',
    limits: 'Tidak bisa tahu seberapa cepat kreator bekerja.',
    messages: {
      taken:
        'Sampai {acceptDays} hari untuk menerima dan {rounds} putaran {reviseDays} hari untuk merevisi: sampai {taken} hari, hingga {last}. Lalu tersisa {left} hari sampai berakhir pada {end}.',
      noneLeft:
        'Sampai {acceptDays} hari untuk menerima dan {rounds} putaran {reviseDays} hari untuk merevisi: sampai {taken} hari, hingga {last}. Akhir pada {end} tidak menyisakan hari: konten mungkin tidak pernah tayang.',
    },
  },
};
