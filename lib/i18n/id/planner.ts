import { arrange } from './planner-arrange';
import { backup } from './planner-backup';
import { check } from './planner-check';
import type { Words } from '../words';
import { creators } from './planner-creators';
import { days, openRates } from './planner-days';
import { sheetImport } from './planner-import';
import { fees, forecast, ledger, quota } from './planner-quota';
import { campaigns } from './planner-slots';
import { failures } from './failures';
import { matrix } from './planner-matrix';
import { money } from './planner-money';
import { month } from './planner-month';
import { receipts } from './planner-receipts';
import { reminders } from './planner-reminders';
import { rowConflict, sampleLedger } from './planner-samples';
import { table } from './planner-table';
import { timeline } from './planner-timeline';
import { viewNames } from './planner-views';

export const planner: Words['planner'] = {
  ...campaigns,
  ...viewNames,
  arrange,
  matrix,
  money,
  month,
  receipts,
  table,
  timeline,
  backup,
  check,
  sheetImport,
  creators,
  sampleLedger,
  rowConflict,
  days,
  openRates,
  reminders,
  quota,
  ledger,
  fees,
  forecast,
  title: 'Perencana',
  loading: 'Membaca rencana Anda…',
  header: {
    shop: 'Toko',
    shopOption: '{name} ({market})',
    settings: 'Pengaturan toko',
    theme: 'Tema',
    themeName: { system: 'Ikut sistem', light: 'Terang', dark: 'Gelap' },
    undo: 'Urungkan: {change}',
    redo: 'Ulangi: {change}',
    nothingToUndo: 'Tidak ada yang bisa diurungkan',
    nothingToRedo: 'Tidak ada yang bisa diulangi',
    help: 'Bantuan papan ketik',
    skip: 'Langsung ke rencana',
  },
  change: {
    shopOpened: 'toko {name} ditambahkan',
    shopSaved: 'toko {name} diubah',
    slotAdded: '“{name}” ditambahkan',
    slotChanged: '“{name}” diubah',
    slotSubmitted: '“{name}” diajukan',
    slotDeleted: '“{name}” dihapus',
    slotRestored: '“{name}” dipulihkan',
    slotsImported: 'beberapa kampanye: {name}',
    creationsAnswered: 'jawaban tentang 30 hari terakhir',
    creationAdded: 'pembuatan ditambahkan ke buku kuota',
    creationChanged: 'pembuatan di buku kuota diubah',
    creationDeleted: 'pembuatan di buku kuota dihapus',
    sampleAdded: 'sampel untuk {name} ditambahkan',
    sampleChanged: 'sampel untuk {name} diubah',
    sampleDeleted: 'sampel untuk {name} dihapus',
    calendarChanged: 'kalender {name} diubah',
    rateAdded: 'komisi terbuka {name} ditambahkan',
    rateChanged: 'komisi terbuka {name} diubah',
    rateDeleted: 'komisi terbuka {name} dihapus',
    creatorAdded: 'kreator {name} ditambahkan',
    creatorChanged: 'kreator {name} diubah',
    creatorDeleted: 'kreator {name} dihapus',
    planRestored: 'rencana dipulihkan dari {name}',
    other: 'perubahan terakhir',
  },
  export: {
    menu: 'Ekspor',
    formats: {
      xlsx: 'Buku kerja Excel (XLSX)',
      csv: 'Tabel (CSV)',
      ics: 'Kalender (ICS)',
      'xlsx-without-fees': 'Buku kerja Excel tanpa biaya',
    },
    about: {
      xlsx: 'Semua lembar, dengan total',
      csv: 'Kampanye sebagai satu tabel',
      ics: 'Kampanye, pembayaran, dan hari lain untuk kalender Anda',
      'xlsx-without-fees': 'Untuk pihak luar: semua nominal dihilangkan',
    },
    making: 'Membuat berkas…',
    done: '{name} sudah diserahkan ke unduhan Anda.',
    failed: 'Berkas tidak bisa dibuat. Rencana Anda tidak berubah. Coba lagi, atau pilih format lain.',
  },
  firstShop: {
    title: 'Mulai rencana Anda',
    body: 'Buka halaman kolaborasi di Seller Center dan toko muncul di sini dengan sendirinya, atau pilih pasar toko Anda sekarang. Tidak ada data yang keluar dari komputer ini.',
    market: 'Pasar',
    start: 'Mulai merencanakan',
  },
  toast: {
    slotAdded: '“{name}” ditambahkan.',
    slotSaved: '“{name}” disimpan.',
    slotDeleted: '“{name}” dihapus.',
    slotMoved: '“{name}” dipindahkan.',
    slotSplit: '“{name}” sudah dibagi dua.',
    statusChanged: 'Status “{name}” diubah.',
    ledgerSaved: 'Buku kuota disimpan.',
    shopSaved: 'Pengaturan toko disimpan.',
    undone: 'Sudah diurungkan.',
    redone: 'Sudah diulangi.',
    samplesAdded: 'Data contoh ditambahkan.',
    samplesRemoved: 'Data contoh dihapus.',
    sampleSaved: 'Sampel untuk {name} disimpan.',
    sampleDeleted: 'Sampel untuk {name} dihapus.',
    creatorSaved: '{name} disimpan.',
    creatorDeleted: '{name} dihapus dari daftar.',
    creatorsAdded: 'Ditambahkan ke daftar: {name}.',
    rateSaved: 'Komisi terbuka {name} disimpan.',
    rateDeleted: 'Komisi terbuka {name} dihapus.',
    ratesAdded: 'Komisi terbuka disimpan: {name}.',
    dayItemSaved: '“{name}” disimpan di kalender.',
    dayItemDeleted: '“{name}” dihapus dari kalender.',
    dayItemSwitched: '“{name}” diubah.',
  },
  failure: failures,
  load: {
    failed: 'Rencana Anda tidak bisa dibaca',
    kept: 'Tidak ada yang diubah atau dihapus. Draf tetap bisa diperiksa, di sini pada “Rencana” dan di panel di sampingnya.',
    why: {
      gone: 'Ekstensi diperbarui atau dihapus saat halaman ini terbuka. Muat ulang halaman untuk melanjutkan.',
      'too-new':
        'Rencana ini ditulis oleh versi ekstensi yang lebih baru dan tidak bisa dibaca versi ini. Perbarui ekstensi, lalu coba lagi.',
      'storage-full': 'Disk penuh. Kosongkan sebagian ruang, lalu coba lagi.',
      damaged:
        'Sebagian penyimpanan peramban rusak. Coba lagi; jika tidak membantu, pulihkan salah satu salinan.',
      blocked: 'Versi lama halaman ini masih terbuka dan menahan rencana Anda. Tutup tabnya, lalu coba lagi.',
      other: 'Penyimpanan peramban tidak menjawab. Coba lagi; jika tidak membantu, mulai ulang peramban.',
    },
    stale: 'Keadaan terbaru tidak bisa dibaca. Ini rencana Anda pada {at}.',
    brokenTitle: 'Halaman ini berhenti',
    broken:
      'Halaman ini tidak bisa ditampilkan karena ada kesalahan di dalamnya. Rencana Anda tidak berubah. Muat ulang halaman ini.',
    again: 'Coba lagi',
    reload: 'Muat ulang halaman',
  },
  health: {
    'too-new':
      'Hanya bisa dibaca: rencana ini ditulis oleh versi ekstensi yang lebih baru. Perbarui untuk mengubahnya; ekspor tetap bisa.',
    'storage-full':
      'Hanya bisa dibaca: disk penuh. Kosongkan sebagian ruang lalu coba lagi; yang tampil di sini tetap bisa diekspor.',
    damaged:
      'Hanya bisa dibaca: sebagian penyimpanan rusak. Yang masih terbaca ditampilkan. Ekspor salinannya sekarang.',
    blocked: 'Hanya bisa dibaca: versi lama halaman ini masih terbuka. Tutup tab itu lalu coba lagi.',
    emptied:
      'Rencana Anda tadinya di sini dan sekarang hilang. Tidak ada yang ditulis sebelum Anda memilih jalan keluar.',
    older:
      'Rencana Anda di sini lebih lama daripada sebelumnya. Tidak ada yang ditulis sebelum Anda memilih jalan keluar.',
    setAside:
      '{count} baris rencana tidak bisa dibaca. Baris itu disimpan terpisah, tidak dihapus, dan tidak ditampilkan di sini.',
    settingsUnsaved: 'Bahasa dan tema hanya berlaku di halaman ini: tidak bisa disimpan.',
  },
  packs: {
    title: 'Paket aturan',
    hint: 'Batas pasar ini dari sebuah berkas, misalnya dari agensi Anda. Menggantikan bawaan sejak hari berlakunya; berkas yang keliru tidak mengubah apa pun.',
    entry: '{id}, berlaku mulai {from}',
    used: 'dipakai',
    notUsed: 'sekarang tidak dipakai',
    choose: 'Ambil dari berkas:',
    remove: 'Hapus',
    removeOne: 'Hapus {id}',
    done: '“{id}” diambil.',
    doneElsewhere: '“{id}” diambil; berlaku untuk toko di {region}.',
    unsaved: 'Tidak dapat disimpan. Aturan tidak berubah.',
    refused: 'Berkas ini tidak diambil. Aturan tidak berubah.',
    wholeFile: 'berkas',
  },
  shop: {
    title: 'Pengaturan toko',
    nickname: 'Nama toko menurut Anda',
    nicknameHint:
      'Dipakai dalam nama berkas. Nomor toko dari platform tidak pernah ditampilkan; hanya ada di cadangan.',
    market: 'Pasar',
    leadTimes: 'Perjalanan sampel, dalam hari',
    leadTimesHint: 'Ini perkiraan Anda. Dipakai untuk menghitung kapan sampel tiba.',
    approve: 'Menyetujui permintaan',
    pack: 'Mengemas',
    transit: 'Pengiriman',
    content: 'Waktu untuk konten',
    workingDays: 'Pengemasan hanya di hari kerja',
    cap: 'Batas perkiraan biaya per bulan pembayaran ({currency})',
    dayCount: 'Tulis hari utuh, 0 sampai 365.',
  },
  help: {
    title: 'Papan ketik',
    rows: 'Di daftar kampanye',
    page: 'Di mana saja di halaman ini',
    move: 'Kampanye berikutnya atau sebelumnya',
    ends: 'Kampanye pertama atau terakhir',
    edit: 'Ubah',
    delete: 'Hapus (bisa diurungkan)',
    status: 'Ganti status',
    add: 'Tambah kampanye',
    find: 'Cari',
    undo: 'Urungkan, ulangi',
    help: 'Bantuan ini',
    close: 'Tutup dialog atau menu',
    cannotTitle: 'Yang tidak bisa diketahui perencana ini',
    cannot:
      'Platform yang menentukan hadiah akhir, jumlah kreator, dan pengembalian dana. Angka di sini adalah rencana Anda, bukan janji platform.',
  },
  market: {
    ID: 'Indonesia',
    VN: 'Vietnam',
    TH: 'Thailand',
    MY: 'Malaysia',
    PH: 'Filipina',
    SG: 'Singapura',
    US: 'Amerika Serikat',
    GB: 'Inggris Raya',
    DE: 'Jerman',
    ES: 'Spanyol',
    FR: 'Prancis',
    IT: 'Italia',
    IE: 'Irlandia',
    MX: 'Meksiko',
    BR: 'Brasil',
    JP: 'Jepang',
  },
};
