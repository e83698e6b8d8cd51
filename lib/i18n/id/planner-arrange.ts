import type { Words } from '../words';

/** Words of the editor beside its fields: what the rules say, copying a campaign, and making two of it. */
export const arrange: Words['planner']['arrange'] = {
  outlook: 'Kata aturan tentang ini',
  copy: 'Salin',
  split: 'Bagi dua…',
  saveFirst: 'Simpan perubahan Anda dulu.',
  notDivisible: 'Hanya draf yang punya hari mulai dan hari selesai sesudahnya yang bisa dibagi.',
  title: 'Bagi “{name}” jadi dua',
  about:
    'Dua kampanye berurutan. Produk, kreator, brief, dan catatan ada di keduanya; biaya, jumlah lain, dan hari bayar tetap di bagian pertama.',
  day: 'Hari pertama bagian kedua',
  outside: 'Pilih hari setelah {start} dan tidak lewat dari {end}.',
  first: 'Bagian pertama',
  second: 'Bagian kedua',
  part: '{name}: {start} sampai {end}, {count} hari',
  save: 'Bagi dua',
} as const;
