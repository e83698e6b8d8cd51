/** Kata-kata "Periksa draf di sini". */
export const check = {
  title: 'Periksa draf di sini',
  about:
    'Pemeriksaan yang sama tanpa aplikasi penjual: ketik nilainya, atau letakkan halaman yang Anda simpan. Berkas dibaca di komputer ini dan tidak dikirim ke mana pun.',
  open: 'Periksa draf',
  page: 'Jenis kampanye',
  whichPage: 'Halaman ini adalah…',
  choose: 'Pilih…',
  payDay: 'Rencana tanggal bayar',
  drop: 'Halaman tersimpan (berkas HTML): letakkan di sini atau pilih',
  closeFile: 'Ketik nilainya saja',
  file: {
    reading: 'Membaca {name}…',
    read: '{name} sudah dibaca.',
    unknown: '{name} tidak dikenali. Sebutkan halaman apa ini.',
    'not-a-page':
      '{name} bukan halaman tersimpan. Simpan halaman sebagai HTML di peramban, lalu letakkan berkas itu.',
    unreadable: '{name} tidak terbaca. Tidak ada yang diubah. Coba lewat formulir.',
  },
};
