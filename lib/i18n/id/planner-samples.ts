import type { Words } from '../words';

export const sampleLedger: Words['planner']['sampleLedger'] = {
  title: 'Sampel',
  about:
    'Setiap sampel dengan tanggalnya, dan apa yang harus dilakukan berikutnya. Nama akun saja cukup: data kontak tidak disimpan di sini.',
  count: '{count} sampel',
  countFiltered: '{shown} dari {count} sampel',
  add: 'Tambah sampel',
  addTitle: 'Tambah sampel',
  editTitle: 'Ubah sampel',
  edit: 'Ubah sampel untuk {name}',
  delete: 'Hapus sampel untuk {name}',
  find: 'Cari di sampel',
  stage: 'Keadaan',
  allStages: 'Semua keadaan',
  stages: {
    noted: 'Belum bertanggal',
    requested: 'Diminta',
    approved: 'Disetujui',
    shipped: 'Dikirim',
    arrived: 'Tiba',
    'content-due': 'Konten jatuh tempo',
    posted: 'Sudah tayang',
  },
  tasks: {
    decide: 'Putuskan',
    ship: 'Kirim',
    receive: 'Seharusnya tiba',
    content: 'Tenggat konten',
  },
  taskAbout: {
    decide: 'Permintaan yang belum Anda jawab.',
    ship: 'Disetujui dan belum berangkat.',
    receive: 'Dalam perjalanan: catat hari tibanya.',
    content: 'Sudah tiba, belum ada yang tayang.',
  },
  done: {
    decide: 'Disetujui hari ini',
    ship: 'Dikirim hari ini',
    receive: 'Tiba hari ini',
    content: 'Tayang hari ini',
  },
  doneFor: '{what}: {name}',
  by: 'paling lambat {day}',
  overdue: 'Terlambat sejak {day}',
  dueToday: 'Hari ini',
  assumed: 'perkiraan Anda',
  nothing: 'Tidak ada yang menunggu siapa pun.',
  others: 'dan {count} lagi di tabel',
  spread:
    '9 dari 10 tiba dalam {nineOfTen} hari sejak diminta, separuhnya dalam {half} hari: dari {count} sampel.',
  spreadFew:
    'Mulai dari {least} sampel dengan tanggal permintaan dan tiba, di sini tertulis berapa lama perjalanannya. Sekarang ada {count}.',
  emptyTitle: 'Belum ada sampel',
  emptyBody:
    'Catat siapa yang mendapat sampel dan kapan diminta. Daftar ini lalu memberi tahu apa yang harus diputuskan, dikirim, dan ditanyakan.',
  noMatch: 'Tidak ada sampel yang cocok.',
  noSlot: 'Tanpa kampanye',
  none: '–',
  more: 'Tampilkan {count} lagi',
  column: {
    creator: 'Kreator',
    product: 'Produk',
    slot: 'Kampanye',
    stage: 'Keadaan',
    due: 'Berikutnya',
    note: 'Catatan',
  },
  field: {
    creator: 'Nama akun kreator',
    product: 'Produk',
    slot: 'Kampanye',
    requested: 'Diminta',
    approved: 'Disetujui',
    shipped: 'Dikirim',
    arrived: 'Tiba',
    contentDue: 'Tenggat konten',
    posted: 'Tayang',
    note: 'Catatan',
  },
  creatorHint: 'Seperti @rina. Tanpa nomor telepon, tanpa alamat.',
  contentDueHint: 'Bila kosong: dihitung dari hari tiba, tidak pernah melewati akhir kampanye.',
};

export const rowConflict: Words['planner']['rowConflict'] = {
  body: 'Selagi Anda mengetik, ini diubah di tab lain. Belum ada yang disimpan. Versi mana yang dipakai?',
  gone: 'Selagi Anda mengetik, ini dihapus di tab lain. Belum ada yang disimpan.',
};
