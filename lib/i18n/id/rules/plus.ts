import type { plus as en } from '../../en/rules/plus';
import type { Wording } from '../../words';

export const plus: Wording<typeof en> = {
  'plus-locks-on-submit': {
    title: 'Setelah dikirim, kampanye terkunci',
    topic: 'Setelah diajukan',
    says: 'Setelah dikirim untuk pembayaran, tidak ada yang bisa diubah. Kampanye yang sudah dibayar bisa ditarik kembali sampai mulai; yang sedang berjalan tidak bisa dibatalkan.',
    limits: 'Tidak bisa tahu apakah pihak platform memberi pengecualian.',
    messages: {
      beforeSubmit:
        'Ini masih draf. Setelah Anda kirim untuk pembayaran, tidak ada yang bisa diubah, dan setelah berjalan tidak bisa dibatalkan.',
      pending: 'Statusnya menunggu pembayaran: tidak bisa diubah lagi. Periksa sebelum Anda membayar.',
      paid: 'Sudah dibayar: tidak bisa diubah lagi, hanya bisa ditarik kembali seluruhnya sebelum mulai.',
      running: 'Sedang berjalan: tidak bisa diubah dan tidak bisa dibatalkan.',
      over: 'Sudah berakhir: tidak ada yang bisa diubah.',
    },
  },
  'plus-length-out-of-range': {
    title: 'Lama kampanye di luar batas',
    topic: 'Lama kampanye',
    says: 'Kampanye Tugas dan Tantangan masing-masing punya lama terpendek dan terpanjang. Cara menghitung hari tidak dipublikasikan, jadi keduanya dihitung: dengan dan tanpa hari terakhir.',
    limits: 'Tidak bisa tahu cara menghitung mana yang dipakai platform.',
    messages: {
      endBeforeStart:
        'Berakhir pada {end}, sebelum mulai pada {start}. Yang diizinkan {min} sampai {max} hari; platform akan menolaknya.',
      task: 'Tugas ini berjalan {days} hari, {fewer} tanpa hari terakhir. Yang diizinkan {min} sampai {max}; platform akan menolaknya. Akhir dari {from} sampai {to} sesuai.',
      challenge:
        'Tantangan ini berjalan {days} hari, {fewer} tanpa hari terakhir. Yang diizinkan {min} sampai {max}; platform akan menolaknya. Akhir dari {from} sampai {to} sesuai.',
      taskEdge:
        'Tugas ini berjalan {days} hari, {fewer} tanpa hari terakhir. Yang diizinkan {min} sampai {max}: tepat di tepi batas, dan cara menghitungnya tidak dipublikasikan, jadi bisa ditolak. Akhir dari {from} sampai {to} aman.',
      challengeEdge:
        'Tantangan ini berjalan {days} hari, {fewer} tanpa hari terakhir. Yang diizinkan {min} sampai {max}: tepat di tepi batas, dan cara menghitungnya tidak dipublikasikan, jadi bisa ditolak. Akhir dari {from} sampai {to} aman.',
    },
  },
  'plus-quota-spent': {
    title: 'Kuota sudah habis',
    topic: 'Kuota',
    says: 'Jumlah kampanye yang boleh dibuat dalam jangka waktu bergulir dibatasi. Setiap kampanye dihitung sejak saat dibuat selama seluruh jangka itu. Hitungan ketat memakai semuanya; hitungan longgar tidak memakai yang ditarik kembali dan yang tidak pernah dibayar.',
    limits:
      'Tidak bisa tahu kampanye mana yang dihitung platform, sejak saat mana, dan apa yang dibuat di luar rencana ini.',
    messages: {
      spent:
        '{used} dari {limit} pembuatan dalam {days} hari terpakai pada {at}. Kampanye berikutnya akan ditolak. Slot berikutnya kosong {free}{exact|| paling lambat}.',
      spentByBoth:
        '{used} dari {limit} pembuatan dalam {days} hari terpakai pada {at}. Kampanye berikutnya akan ditolak. Slot berikutnya kosong {free}{exact|| paling lambat}, atau {lenientFree}{lenientExact|| paling lambat} jika yang ditarik kembali dan tidak dibayar tidak dihitung.',
      spentByOneCount:
        '{used} dari {limit} pembuatan dalam {days} hari terpakai pada {at} jika semuanya dihitung, {lenientUsed} jika yang ditarik kembali dan tidak dibayar tidak dihitung. Kampanye berikutnya bisa ditolak. Menurut hitungan ketat, slot berikutnya kosong {free}{exact|| paling lambat}.',
    },
  },
  'plus-last-slot': {
    title: 'Slot terakhir dari kuota',
    topic: 'Sisa slot kuota',
    says: 'Memberi tahu bila sebuah draf memakai slot terakhir.',
    limits: 'Tidak bisa tahu apa yang dibuat di luar rencana ini.',
    messages: {
      last: '{used} dari {limit} slot terpakai: draf ini memakai yang terakhir. Sampai {free}{exact|| paling lambat} kampanye berikutnya akan ditolak.',
    },
  },
  'plus-no-time-to-recall': {
    title: 'Tidak ada waktu untuk menarik kembali',
    topic: 'Waktu untuk menarik kembali',
    says: 'Hanya kampanye yang sudah dibayar dan belum mulai yang bisa ditarik kembali. Hari-hari antara pembayaran dan mulai adalah satu-satunya waktu untuk membatalkannya.',
    limits: 'Tidak bisa tahu kapan pembayaran dibukukan.',
    messages: {
      none: 'Dibayar pada {payDay} dan mulai pada {start}: 0 hari untuk menarik kembali. Perlu paling sedikit 1; setelah mulai, pembayaran tidak bisa diambil lagi.',
      paidAfterStart:
        'Pembayaran direncanakan pada {payDay}, setelah mulai pada {start}. Bayarlah sebelum mulai: sesudahnya tidak ada yang bisa ditarik kembali, dan kampanye bisa saja tidak mulai.',
      few: '{days} hari untuk menarik kembali, dari pembayaran pada {payDay} sampai mulai pada {start}. Setelah itu tidak bisa dibatalkan; 3 hari atau lebih cukup longgar.',
      enough: '{days} hari untuk menarik kembali, dari pembayaran pada {payDay} sampai mulai pada {start}.',
    },
  },
  'plus-sample-arrives-late': {
    title: 'Sampel datang terlambat',
    topic: 'Kedatangan sampel',
    says: 'Sampel diperkirakan datang setelah persetujuan, pengemasan, dan pengiriman, dihitung dari hari mulai. Harus tersisa seluruh waktu konten sebelum akhir, yang tidak mundur karena sampel terlambat.',
    limits:
      'Tidak bisa tahu lama paket sebenarnya: hari persetujuan, pengemasan, pengiriman, dan konten adalah asumsi Anda.',
    messages: {
      late: 'Sampel diperkirakan datang {arrival}, {left} hari sebelum berakhir pada {end}. {content} hari untuk konten butuh paling lambat {lastSafe}; jika tidak, kreator terlambat dan tidak mendapat apa pun. Akhir pertama yang cukup adalah {firstEnd} ({length} hari).',
      afterEnd:
        'Sampel diperkirakan datang {arrival}, setelah berakhir pada {end}. {content} hari untuk konten butuh paling lambat {lastSafe}; jika tidak, kreator terlambat dan tidak mendapat apa pun. Akhir pertama yang cukup adalah {firstEnd} ({length} hari).',
      neverInTime:
        'Sampel diperkirakan datang {arrival}, padahal {lastSafe} adalah hari terakhir yang menyisakan {content} hari untuk konten sebelum berakhir pada {end}. Butuh {length} hari, sedangkan yang diizinkan {longest}: tidak ada akhir yang cukup, jadi kreator akan terlambat. Persingkat waktu kirim atau jangan tawarkan sampel.',
      noDayToSpare:
        'Sampel diperkirakan datang {arrival}, hari terakhir yang menyisakan {content} hari untuk konten: tidak ada hari cadangan.',
      inTime: 'Sampel diperkirakan datang {arrival}: {spare} hari cadangan.',
      recorded:
        '{count} sampel yang Anda catat: separuhnya akan tiba paling lambat {expected}, 9 dari 10 paling lambat {nineOfTen}.',
      recordedLate:
        'Menurut waktu kirim Anda, sampel diperkirakan datang {arrival}. Namun menurut {count} sampel yang Anda catat, separuhnya tiba paling lambat {expected} dan 9 dari 10 baru paling lambat {nineOfTen}, setelah {lastSafe}, hari terakhir yang menyisakan {content} hari untuk konten.',
      noDayToSpareRecorded:
        'Sampel diperkirakan datang {arrival}, hari terakhir yang menyisakan {content} hari untuk konten: tidak ada hari cadangan. Menurut {count} sampel yang Anda catat, separuhnya tiba paling lambat {expected}, 9 dari 10 paling lambat {nineOfTen}.',
      inTimeRecorded:
        'Sampel diperkirakan datang {arrival}: {spare} hari cadangan. Menurut {count} sampel yang Anda catat, separuhnya tiba paling lambat {expected}, 9 dari 10 paling lambat {nineOfTen}.',
    },
  },
};
