import type { Words } from '../words';

export const reminders: Words['planner']['reminders'] = {
  title: 'Yang akan datang',
  count: '{count} pengingat',
  none: 'Tidak ada yang jatuh tempo dalam beberapa hari ke depan.',
  today: 'Hari ini',
  since: 'sejak {day}',
  kinds: {
    backup: 'Sudah waktunya membuat cadangan.',
    'sample-decide': '{count} permintaan sampel menunggu jawaban Anda: {names}.',
    'sample-ship': '{count} sampel yang disetujui harus dikirim: {names}.',
    'sample-content': 'Konten dari {count} kreator jatuh tempo: {names}.',
    'recall-closes':
      'Hari terakhir untuk menarik kembali “{names}”. Setelah mulai, kampanye tidak bisa dibatalkan.',
    'ads-stop':
      'Iklan dengan konten “{names}” berhenti pada tanggal ini. Perpanjang kodenya atau akhiri iklannya tepat waktu.',
    'quota-frees': 'Satu pembuatan berhenti dihitung dalam kuota Kolaborasi Plus. Kosong sekarang: {count}.',
    'tax-report': 'Laporan pajak {names} ada di Keuangan, Dokumen Pajak.',
    refund: 'Dana “{names}” kembali paling lambat pada tanggal ini. Bila belum, tanyakan kepada platform.',
  },
  more: '{names} dan {count} lagi',
  goSamples: 'Ke sampel',
  goSlot: 'Buka kampanye',
  backUp: 'Cadangkan sekarang',
};
