import type { targetTerms as en } from '../../en/rules/target-terms';
import type { Wording } from '../../words';

export const targetTerms: Wording<typeof en> = {
  'target-sample-arrives-late': {
    title: 'Sampel datang terlambat',
    topic: 'Kedatangan sampel',
    says: 'Sampel diperkirakan datang setelah persetujuan, pengemasan, dan pengiriman, dihitung dari hari ini. Lalu kreator punya beberapa hari untuk konten, yang sebaiknya selesai sebelum undangan berakhir.',
    limits: 'Tidak bisa tahu lama paket atau kapan kreator meminta: waktu tunggu adalah asumsi Anda.',
    messages: {
      late: 'Sampel diperkirakan datang {arrival}, {left} hari sebelum berakhir pada {end}. {content} hari untuk konten butuh paling lambat {lastSafe}; jika tidak, konten datang setelah berakhir. Akhir pertama yang cukup adalah {firstEnd}.',
      afterEnd:
        'Sampel diperkirakan datang {arrival}, setelah berakhir pada {end}. {content} hari untuk konten butuh paling lambat {lastSafe}; jika tidak, konten datang setelah berakhir. Akhir pertama yang cukup adalah {firstEnd}.',
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
  'target-no-better-than-open': {
    title: 'Tidak lebih baik dari tarif terbuka',
    topic: 'Komisi bertarget dan komisi terbuka',
    says: 'Tarif bertarget didahulukan dari tarif terbuka untuk produk yang sama, juga bila lebih rendah.',
    limits: 'Tidak bisa tahu tarif yang tidak ada di halaman maupun di rencana.',
    messages: {
      lower:
        'Tarif bertarget {own}, tarif terbuka {open}. Tarif bertarget yang berlaku: kreator yang diundang mendapat lebih sedikit dari yang lain. Tawarkan lebih dari {open}.',
      equal:
        'Tarif bertarget {own}, sama dengan tarif terbuka: tidak ada keuntungan bagi kreator yang diundang.',
      better: 'Tarif bertarget {own}, di atas tarif terbuka {open}.',
      productLower:
        'Produk {product}: tarif bertarget {own}, tarif terbuka {open}. Tarif bertarget yang berlaku: kreator yang diundang mendapat lebih sedikit dari yang lain.',
      productEqual:
        'Produk {product}: tarif bertarget {own}, sama dengan tarif terbuka: tidak ada keuntungan.',
      someLower:
        'Tarif bertarget {own}, tarif terbuka {open}: untuk paling sedikit satu produk tarif bertarget lebih rendah. Tarif itu yang berlaku, dan kreator yang diundang mendapat lebih sedikit dari yang lain.',
      someEqual:
        'Tarif bertarget {own}, tarif terbuka {open}: paling sedikit satu produk tidak mendapat lebih dari tarif terbukanya, jadi tidak ada keuntungan di situ.',
      mixed:
        'Tarif bertarget {own} dan tarif terbuka {open}: produk mana memakai tarif mana tidak diketahui.',
      noOpenRate: 'Tarif terbuka paling sedikit satu produk belum diketahui.',
    },
  },
  'target-pair-already-invited': {
    title: 'Sudah diundang untuk produk ini',
    topic: 'Undangan sebelumnya',
    says: 'Satu kreator dan satu produk hanya boleh ada bersama di satu undangan terbuka.',
    limits: 'Hanya tahu undangan di rencana ini.',
    messages: {
      invited:
        '{count} pasangan sudah ada di undangan terbuka lain: misalnya {creator} dan “{product}” di “{slot}”. Hanya boleh di satu undangan; platform menolak sisanya.',
      nameless:
        'Seorang kreator di draf ini ada di undangan terbuka “{slot}”, tetapi nomor atau nama produknya tidak cukup terlihat untuk dibandingkan.',
    },
  },
  'target-flash-sale-with-many': {
    title: 'Flash sale butuh satu kreator',
    topic: 'Kreator flash sale',
    says: 'Flash sale kreator butuh tepat satu kreator yang diundang dan bisa LIVE.',
    limits: 'Tidak bisa tahu apakah kreator itu boleh LIVE.',
    messages: {
      notOne:
        'Flash sale dengan {count} kreator. Yang diizinkan tepat 1, yang bisa LIVE; platform akan menolaknya.',
      one: 'Satu kreator: pastikan ia bisa LIVE.',
    },
  },
  'target-refundable-sample': {
    title: 'Sampel dengan pengembalian dana: sumber berbeda',
    topic: 'Ketentuan sampel',
    says: 'Satu halaman resmi mengizinkannya di sini, halaman lain hanya di kolaborasi terbuka.',
    limits: 'Tidak bisa tahu halaman mana yang benar untuk toko Anda.',
    messages: {
      refundable:
        'Sampelnya dengan pengembalian dana. Sumber berbeda apakah itu diizinkan di luar kolaborasi terbuka; bisa ditolak. Sampel gratis aman.',
    },
  },
  'target-contact-missing': {
    title: 'Kontak belum diisi',
    topic: 'Kontak',
    says: 'Formulir setiap pasar meminta kontaknya sendiri.',
    limits: 'Tidak bisa tahu apakah kontak itu aktif.',
    messages: {
      missing: '{kind} kosong. Formulir pasar ini memintanya dan mungkin tidak bisa dikirim tanpanya.',
    },
  },
  'target-phone-not-digits': {
    title: 'Nomor telepon tidak hanya angka',
    topic: 'Nomor telepon',
    says: 'Di Indonesia nomor telepon dengan spasi, tanda, atau kurung ditolak. Di pasar lain belum terlihat.',
    limits: 'Tidak bisa tahu apakah nomornya ada.',
    messages: {
      formatted: '{kind} tidak hanya berisi angka. Hanya angka yang diizinkan; platform akan menolaknya.',
      formattedElsewhere:
        '{kind} tidak hanya berisi angka. Hanya angka yang aman: di Indonesia tanda lain ditolak, di sini tidak diketahui.',
      notShown: 'Nomornya sendiri tidak terbaca.',
    },
  },
  'target-invitation-quota': {
    title: 'Undangan per hari (tidak resmi)',
    topic: 'Undangan hari ini (tidak resmi)',
    says: 'Undangan juga dibatasi, terpisah dari kuota kampanye. Angkanya terlihat dalam praktik dan sumber berbeda; di AS kuota mingguan bergantung pada penjualan.',
    limits: 'Hanya menghitung rencana ini, dan batas toko Anda bisa berbeda.',
    messages: {
      spent:
        '{count} undangan dalam 24 jam terakhir. Terlihat dalam praktik, tidak resmi: {limit} diizinkan, berikutnya bisa ditolak sampai 24 jam lewat.',
      tooManyOpen:
        '{count} undangan terbuka. Terlihat dalam praktik, tidak resmi: {limit} diizinkan, berikutnya bisa ditolak sampai ada yang berakhir.',
      within: '{sent} dari {day} dalam 24 jam dan {running} dari {open} terbuka, tidak resmi.',
      weekly:
        'Di sini undangan dan pesan memakai satu kuota mingguan yang bergantung pada penjualan Anda dan diperbarui tiap Minggu. Besarnya tidak dipublikasikan: lihat dulu sebelum mengirim.',
    },
  },
  'target-section-incomplete': {
    title: 'Halaman menandai bagian belum lengkap',
    topic: 'Bagian halaman',
    says: 'Formulir sendiri memberi tahu bila ada yang kurang di suatu bagian.',
    limits: 'Hanya mengulang halaman dan tidak tahu apa yang kurang.',
    messages: {
      incomplete:
        'Halaman menandai {count} bagian belum lengkap: {names}. Semuanya perlu lengkap; jika tidak, undangan tidak bisa dikirim.',
    },
  },
  'target-ads-outlive-collaboration': {
    title: 'Iklan direncanakan melewati akhir',
    topic: 'Akhir iklan',
    says: 'Iklan dengan konten kreator berhenti pada yang paling awal: akhir kolaborasi, akhir kode video, tautan produk hilang.',
    limits: 'Tidak bisa tahu kode video: iklan dengan kode sendiri berjalan sampai kodenya kedaluwarsa.',
    messages: {
      outlive:
        'Iklan direncanakan sampai {adsEnd}, kolaborasi berakhir pada {end}, {days} hari lebih awal. Iklan sebaiknya selesai sebelum itu: yang tanpa kode video berhenti. Mundurkan akhirnya atau minta kode.',
    },
  },
  'target-rate-cut-takes-effect-late': {
    title: 'Tarif lebih rendah menunggu tengah malam',
    topic: 'Kapan komisi yang turun berlaku',
    says: 'Kenaikan berlaku langsung. Penurunan sampai ke kreator yang sudah memajang produk pada pukul 00.00 hari berikutnya.',
    limits: 'Tidak bisa tahu siapa yang sudah memajang produk.',
    messages: {
      cut: '“{product}”: {before} menjadi {now}. Hanya kenaikan yang berlaku langsung; kreator yang sudah memajangnya tetap {before} sampai {from} pukul 00.00.',
      noEarlierRate: 'Tarif sebelumnya paling sedikit satu produk belum diketahui.',
    },
  },
  'target-brief-incomplete': {
    title: 'Brief belum lengkap',
    topic: 'Isi brief',
    says: 'Tujuan, konten, sampel, biaya, LIVE, iklan, dan stok diputuskan bersama sebelum undangan dikirim.',
    limits: 'Tidak bisa tahu apa yang disepakati di luar rencana ini.',
    messages: {
      open: '{count} dari {of} belum diputuskan di brief:{purpose| tujuan|}{content| konten|}{sample| sampel|}{fee| biaya|}{live| LIVE|}{ads| iklan|}{stock| stok|}. Putuskan sebelum mengirim; perubahan kemudian terlambat sampai ke kreator.',
    },
  },
};
