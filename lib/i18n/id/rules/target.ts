import type { target as en } from '../../en/rules/target';
import type { Wording } from '../../words';

export const target: Wording<typeof en> = {
  'target-name-too-long': {
    title: 'Nama undangan terlalu panjang',
    topic: 'Nama undangan',
    says: 'Nama undangan hanya memuat sejumlah karakter tertentu.',
    limits: 'Tidak bisa tahu bagaimana platform menghitung emoji.',
    messages: {
      tooLong: 'Nama ini {length} karakter. Yang diizinkan {limit}; platform akan menolaknya.',
      edge: 'Nama ini {length} karakter menurut hitungan kotak teks, {characters} bila setiap emoji dihitung satu. Yang diizinkan {limit}; bisa ditolak.',
    },
  },
  'target-message-too-long': {
    title: 'Pesan terlalu panjang',
    topic: 'Pesan',
    says: 'Pesan undangan hanya memuat sejumlah karakter tertentu.',
    limits: 'Tidak bisa tahu bagaimana platform menghitung emoji.',
    messages: {
      tooLong: 'Pesan ini {length} karakter. Yang diizinkan {limit}; platform akan menolaknya.',
      edge: 'Pesan ini {length} karakter menurut hitungan kotak teks, {characters} bila setiap emoji dihitung satu. Yang diizinkan {limit}; bisa ditolak.',
    },
  },
  'target-too-many-products': {
    title: 'Terlalu banyak produk',
    topic: 'Jumlah produk',
    says: 'Satu undangan hanya memuat sejumlah produk tertentu.',
    limits: 'Batasnya diatur per toko; batas toko Anda bisa berbeda dari yang terlihat.',
    messages: {
      tooMany: '{count} produk. Yang diizinkan {limit}; platform menolak lebih dari itu.',
    },
  },
  'target-too-many-creators': {
    title: 'Terlalu banyak kreator',
    topic: 'Jumlah kreator',
    says: 'Satu undangan hanya memuat sejumlah kreator tertentu.',
    limits: 'Batasnya diatur per toko; batas toko Anda bisa berbeda dari yang terlihat.',
    messages: {
      tooMany: '{count} kreator. Yang diizinkan {limit}; platform menolak lebih dari itu.',
    },
  },
  'target-ads-rate-out-of-range': {
    title: 'Komisi Iklan Toko di luar batas',
    topic: 'Komisi Iklan Toko',
    says: 'Komisi Iklan Toko tidak wajib; bila diisi, ada tarif terendah dan tertinggi serta paling banyak dua desimal.',
    limits: 'Tidak bisa tahu apakah toko Anda boleh mengisinya.',
    messages: {
      below: 'Komisi Iklan Toko {found}. Yang diizinkan {min} sampai {max}; platform akan menolaknya.',
      above: 'Komisi Iklan Toko {found}. Yang diizinkan {min} sampai {max}; platform akan menolaknya.',
      decimals:
        'Komisi Iklan Toko {found}. Yang diizinkan {min} sampai {max} dengan paling banyak dua desimal; platform akan menolaknya.',
    },
  },
  'target-commission-out-of-range': {
    title: 'Komisi di luar batas',
    topic: 'Komisi',
    says: 'Komisi bertarget punya tarif terendah dan tertinggi serta paling banyak dua desimal.',
    limits: 'Satu halaman platform menyebut tarif terendah 10%; formulirnya sendiri mulai dari 1,00.',
    messages: {
      below: 'Komisinya {found}. Yang diizinkan {min} sampai {max}; platform akan menolaknya.',
      above: 'Komisinya {found}. Yang diizinkan {min} sampai {max}; platform akan menolaknya.',
      decimals:
        'Komisinya {found}. Yang diizinkan {min} sampai {max} dengan paling banyak dua desimal; platform akan menolaknya.',
    },
  },
  'target-ends-before-today': {
    title: 'Hari berakhir sudah lewat',
    topic: 'Hari berakhir',
    says: 'Undangan berakhir pukul 23.59.59 pada hari berakhirnya, menurut jam toko.',
    limits: 'Tidak bisa tahu hari berakhir paling awal yang diterima platform.',
    messages: {
      past: 'Berakhir pada {end}, {days} hari sebelum hari ini, {today}. Hari berakhir harus hari ini atau sesudahnya; platform akan menolaknya.',
    },
  },
  'target-expires-at-once': {
    title: 'Sejak hari pertama terdaftar Segera berakhir',
    topic: 'Sisa hari',
    says: 'Platform mendaftar undangan sebagai Segera berakhir bila sisa harinya sedikit.',
    limits: 'Tidak bisa tahu seberapa cepat kreator menjawab.',
    messages: {
      expiring:
        'Berakhir pada {end}: tersisa {left} hari. Bila kurang dari {limit}, undangan terdaftar Segera berakhir sejak hari pertama. Akhir mulai {first} menghindarinya.',
    },
  },
};
