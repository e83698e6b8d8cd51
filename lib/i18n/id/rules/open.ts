import type { open as en } from '../../en/rules/open';
import type { Wording } from '../../words';

export const open: Wording<typeof en> = {
  'open-commission-out-of-range': {
    title: 'Komisi terbuka di luar batas',
    topic: 'Komisi terbuka',
    says: 'Komisi terbuka punya tarif terendah dan tertinggi serta paling banyak dua desimal.',
    limits: 'Tidak bisa tahu batas kategori tertentu.',
    messages: {
      below: 'Komisi terbukanya {found}. Yang diizinkan {min} sampai {max}; platform akan menolaknya.',
      above: 'Komisi terbukanya {found}. Yang diizinkan {min} sampai {max}; platform akan menolaknya.',
      decimals:
        'Komisi terbukanya {found}. Yang diizinkan {min} sampai {max} dengan paling banyak dua desimal; platform akan menolaknya.',
    },
  },
  'open-rate-cut-waits': {
    title: 'Tarif terbuka yang lebih rendah menunggu',
    topic: 'Kapan komisi terbuka yang turun berlaku',
    says: 'Penurunan sampai ke kreator yang sudah mempromosikan setelah beberapa hari, ke kreator baru langsung.',
    limits: 'Tidak bisa tahu siapa yang sudah mempromosikan.',
    messages: {
      waits:
        'Produk {product}: {before} menjadi {now}. Hanya kreator baru yang langsung mendapatnya; yang sudah mempromosikan tetap {before} selama {wait} hari, sampai {from}.',
      noEarlierRate: 'Tarif terbuka sebelumnya paling sedikit satu produk belum diketahui.',
    },
  },
  'sample-decision-due': {
    title: 'Permintaan sampel yang perlu diputuskan',
    topic: 'Permintaan sampel',
    says: 'Permintaan sampel harus diputuskan dalam beberapa hari; jika tidak, gugur.',
    limits: 'Yang diketahui hanya permintaan di rencana Anda. Baris di halaman ini tidak dibaca.',
    messages: {
      overdue:
        '{count} permintaan sudah lewat hari terakhir, yang pertama {first}. Putuskan tepat waktu; jika tidak, platform menutupnya.',
      urgent:
        '{count} permintaan perlu diputuskan paling lambat besok, yang pertama {first}. Setelah itu platform menutupnya.',
      soon: '{count} permintaan perlu diputuskan dalam 4 hari, yang pertama {first}. Setelah itu platform menutupnya.',
      noDeadline: 'Hari terakhir untuk memutuskan belum diketahui untuk paling sedikit satu permintaan.',
    },
  },
};
