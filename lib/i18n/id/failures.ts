import type { Words } from '../words';

export const failures: Words['failures'] = {
  invalid: 'Ini tidak bisa disimpan apa adanya. Rencana Anda tidak berubah. Periksa isinya lalu coba lagi.',
  forbidden: 'Halaman ini tidak boleh melakukan itu. Rencana Anda tidak berubah.',
  conflict:
    'Sementara itu sudah diubah di tempat lain. Rencana Anda kini menunjukkan versi terbaru; periksa lalu coba lagi.',
  storage:
    'Tidak bisa disimpan: penyimpanan browser tidak menjawab. Rencana Anda tidak berubah. Coba lagi, atau ekspor salinannya dulu.',
  'too-new':
    'Rencana ini ditulis oleh versi ekstensi yang lebih baru. Bisa dibaca dan diekspor, tidak bisa diubah. Perbarui ekstensinya.',
  gone: 'Ekstensi diperbarui atau dihapus. Muat ulang halaman ini untuk melanjutkan.',
  unknown: 'Tidak ada jawaban, jadi belum pasti tersimpan. Lihat daftarnya sebelum mencoba lagi.',
};
