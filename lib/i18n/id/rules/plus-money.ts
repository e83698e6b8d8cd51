import type { plusMoney as en } from '../../en/rules/plus-money';
import type { Wording } from '../../words';

export const plusMoney: Wording<typeof en> = {
  'plus-cross-month-fee': {
    title: 'Dibayar bulan ini, mulai bulan berikutnya',
    topic: 'Bulan bayar dan bulan mulai',
    says: 'Bila kampanye dibayar pada bulan sebelum mulai dan pengembalian dana diproses pada bulan mulai, biaya layanan platform tambahan bisa ditagih di bulan itu dan kembali pada bulan sesudahnya.',
    limits: 'Tidak bisa tahu apakah akan ada pengembalian dana, atau apakah biaya itu selalu ditagih.',
    messages: {
      afterEnd:
        'Dibayar {payDay}, berjalan {start} sampai {end}: pengembalian dana setelah berakhir bisa jatuh pada {charged}. Maka {rate} dari biaya, {extra}, bisa ditagih sementara dan diperkirakan kembali pada {back}. Ini bukan bagian dari biaya. Bayar {newPayDay} untuk {newStart} sampai {newEnd} menghindarinya.',
      afterEndNoPlan:
        'Dibayar {payDay}, berjalan {start} sampai {end}: pengembalian dana setelah berakhir bisa jatuh pada {charged}. Maka {rate} dari biaya, {extra}, bisa ditagih sementara dan diperkirakan kembali pada {back}. Ini bukan bagian dari biaya. Tidak ada hari mulai dalam 7 hari yang menghindarinya.',
      afterRecall:
        'Dibayar {payDay} untuk mulai {start}: jika Anda tarik kembali, pengembalian dananya bisa jatuh pada {charged}. Maka {rate} dari biaya, {extra}, bisa ditagih sementara dan diperkirakan kembali pada {back}. Bayar {newPayDay} untuk {newStart} sampai {newEnd} menghindarinya.',
      afterRecallNoPlan:
        'Dibayar {payDay} untuk mulai {start}: jika Anda tarik kembali, pengembalian dananya bisa jatuh pada {charged}. Maka {rate} dari biaya, {extra}, bisa ditagih sementara dan diperkirakan kembali pada {back}. Tidak ada hari mulai dalam 7 hari yang menghindarinya.',
    },
  },
  'plus-all-or-nothing': {
    title: 'Semua tugas atau tanpa hadiah',
    topic: 'Jumlah tugas',
    says: 'Kreator yang melewatkan satu tugas tidak mendapat apa pun.',
    limits: 'Tidak bisa tahu berapa kreator yang akan selesai.',
    messages: {
      several:
        '{count} tugas: kreator harus menyelesaikan semuanya atau tidak mendapat apa pun. Setiap tugas tambahan memperkecil peluang hadiah.',
      severalFor:
        '{count} tugas untuk {reward}: kreator harus menyelesaikan semuanya atau tidak mendapat apa pun. Setiap tugas tambahan memperkecil peluang hadiah.',
    },
  },
  'plus-reward-paid-after-end': {
    title: 'Kapan hadiah dibayar',
    topic: 'Kapan hadiah dibayar',
    says: 'Hadiah Tantangan dibayar setelah berakhir, menurut peringkat akhir. Hadiah Tugas dibayar selama kampanye.',
    limits: 'Tidak bisa tahu berapa hari setelah berakhir.',
    messages: {
      during: 'Hadiah Tugas dibayar selama kampanye.',
      after:
        'Hadiah Tantangan dibayar setelah berakhir, menurut peringkat akhir; kreator menunggu sampai saat itu.',
      afterDay:
        'Hadiah Tantangan dibayar setelah berakhir pada {end}, menurut peringkat akhir; kreator menunggu sampai saat itu.',
    },
  },
  'plus-cost-not-final': {
    title: 'Biaya ini perkiraan, bukan kesepakatan',
    topic: 'Perkiraan biaya',
    says: 'Platform yang menentukan kreator, tugas akhir, dan hadiah.',
    limits: 'Tidak bisa tahu apa yang akan ditentukan platform.',
    messages: {
      expected:
        '{budget} adalah perkiraan yang Anda bayar. Platform menentukan kreator, tugas, dan hadiah serta bisa mengubahnya, jadi biaya akhir bisa berbeda.',
    },
  },
  'plus-refund-unknown': {
    title: 'Pengembalian dana bila target tidak tercapai tidak dipublikasikan',
    topic: 'Pengembalian bila target tidak tercapai',
    says: 'Berapa yang kembali bila target tidak sepenuhnya tercapai tidak dipublikasikan, jadi kas direncanakan tanpanya kecuali Anda mengisi persentasenya.',
    limits: 'Jawabannya tidak ada di semua salinan halaman bantuan.',
    messages: {
      zero: 'Dari {budget}, tidak ada pengembalian dana yang direncanakan: berapa yang kembali bila target tidak tercapai tidak dipublikasikan. Isi persentasenya bila Anda tahu.',
      entered: 'Dengan persentase Anda sendiri, {rate}, yang kembali {refund}.',
    },
  },
  'plus-budget-over-cap': {
    title: 'Melebihi anggaran bulan itu',
    topic: 'Anggaran bulan ini',
    says: 'Perkiraan biaya satu bulan pembayaran sebaiknya tidak melebihi batas Anda.',
    limits: 'Hanya menghitung yang ada di rencana ini dan punya hari pembayaran.',
    messages: {
      over: 'Perkiraan biaya {total} dibayar pada {month}, bersama {others} kampanye lain. Batas Anda {cap}: kelebihan {over}. Bayar di bulan lain atau turunkan anggaran.',
      within: '{total} dari {cap} pada {month}.',
      unknownFees: '{total} dari {cap} pada {month}, tetapi biaya {unknown} kampanye belum diketahui.',
      otherCurrency: 'Batas Anda {cap} memakai mata uang lain.',
    },
  },
  'plus-open-rate-after-end': {
    title: 'Tarif terbuka setelah berakhir: sumber berbeda',
    topic: 'Komisi terbuka setelah berakhir',
    says: 'Setelah berakhir, kreator kembali ke kolaborasi terbuka. Satu halaman menyebut tarif saat itu, halaman lain menyebut kreator yang mempromosikan tetap memakai tarif lama untuk sementara setelah penurunan.',
    limits: 'Tidak bisa tahu halaman mana yang benar.',
    messages: {
      disagree:
        'Mulai {after}, produk {product} membayar {current}, tarif terbuka saat itu; atau {kept} sampai {until} bila tarif lama dilindungi. Sumber berbeda: rencanakan keduanya.',
      noRate: 'Tarif terbuka paling sedikit satu produk belum diketahui.',
    },
  },
};
