import type { Words } from '../words';

export const sidebarList: Words['sidebar']['campaigns'] = {
  title: 'Kampanye di halaman ini',
  here: '{count} {count|kampanye|kampanye} di sini',
  counted: {
    new: '{count} baru',
    changed: '{count} berubah',
    same: '{count} sama dengan rencana Anda',
    unclear: '{count} tidak jelas',
  },
  none: 'Daftar ini tidak menampilkan kampanye.',
  seen: {
    all: 'Semua {total} di daftar ini terlihat.',
    some: '{seen} dari {total} terlihat; buka halaman berikutnya untuk melihat yang lain.',
    unsaid: '{seen} {seen|baris|baris} terlihat. Halaman tidak menyebutkan jumlah seluruhnya.',
  },
  review: 'Tinjau',
  hide: 'Sembunyikan daftar',
  safe: 'Tidak ada yang disimpan sebelum Anda menekan tombol di bawah.',
  all: 'Pilih semua yang dapat disimpan',
  mark: { new: 'Baru', changed: 'Berubah', same: 'Sama dengan rencana', unclear: 'Tidak jelas' },
  noName: 'Nama belum terbaca',
  value: {
    name: 'Nama',
    kind: 'Jenis',
    status: 'Status',
    start: 'Mulai',
    end: 'Berakhir',
    fee: 'Biaya',
    created: 'Dibuat',
  },
  set: '{value}: {to}',
  change: '{value}: {from} → {to}',
  notKnown: 'belum diketahui',
  unread: 'Belum terbaca: {values}.',
  kept: 'Belum terbaca, tetap seperti di rencana Anda: {values}.',
  why: {
    'no-name':
      'Tidak dapat ditambahkan tanpa nama. Buka halaman kampanyenya, atau tunggu sampai daftar selesai dimuat.',
    'two-in-plan':
      'Dua kampanye di rencana Anda cocok dengan baris ini, jadi tidak ada yang diambil. Ubah di perencana.',
    'two-here':
      'Dua baris cocok dengan satu kampanye di rencana Anda, jadi tidak ada yang diambil. Ubah di perencana.',
  },
  ask: {
    plusType: 'Tugas atau Tantangan? (belum terbaca)',
    status: 'Status (belum terbaca)',
    created: 'Tanggal dibuat (belum terbaca, opsional)',
  },
  createdWhy: 'Untuk kuota. Bila dikosongkan, dihitung dari tanggal paling akhir yang mungkin.',
  waits: 'Dapat ditambahkan setelah ini dijawab.',
  among: {
    ask: 'Kuota Anda sudah menghitung {count} kampanye tanpa mengetahui yang mana. Apakah termasuk yang dipilih di sini?',
    yes: 'Ya, yang sama',
    no: 'Tidak, yang lain',
    why: 'Agar tidak ada yang dihitung dua kali.',
  },
  save: 'Tambah atau perbarui {count} yang dipilih',
  saving: 'Menyimpan {done} dari {count}…',
  nothing: 'Belum ada yang dipilih.',
  answerFirst: 'Jawab dulu pertanyaan di atas.',
  saved: '{count} tersimpan. Masing-masing dapat diurungkan di perencana.',
  failed: '{count} tidak tersimpan:',
  again: 'Coba lagi',
  elsewhere: 'Buka halaman yang menampilkannya untuk mencoba lagi.',
  state: { saving: 'Menyimpan…', saved: 'Tersimpan', failed: 'Tidak tersimpan' },
};
