import type { Words } from '../words';

export const month: Words['planner']['month'] = {
  title: 'Bulan',
  before: 'Bulan sebelumnya',
  after: 'Bulan berikutnya',
  today: 'Hari ini',
  help: 'Page Up dan Page Down: bulan sebelumnya dan berikutnya. Home: hari ini. Panah: pindah antar kampanye. Enter: buka.',
  week: 'Minggu ke-{week}',
  weekShort: 'M{week}',
  weekday: { mon: 'Sen', tue: 'Sel', wed: 'Rab', thu: 'Kam', fri: 'Jum', sat: 'Sab', sun: 'Min' },
  more: '+{count} lagi',
  moreOn: '+{count} lagi pada {day}: tampilkan seluruh minggu',
  fewer: 'Tampilkan lebih sedikit',
  empty: 'Tidak ada kampanye pada bulan ini.',
  how: { starts: 'mulai', ends: 'berakhir', runs: 'berjalan' },
  special: {
    sale: 'hari promo',
    payday: 'hari gajian',
    season: 'musim',
    holiday: 'hari libur',
    pause: 'jeda pengiriman',
  },
};
