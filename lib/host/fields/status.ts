import { defineField } from './define-field';
import { choiceOf } from './values';

/** "pending payment" and "ongoing" are words of the help page (6 March 2026); the tabs of the Target list are of 2025. */
export const statuses = choiceOf({
  draft: {
    en: 'Draft|Saved as draft|Not submitted',
    id: 'Draf|Draft|Belum diajukan',
    vi: 'Bản nháp',
    pt: 'Rascunho',
    zh: '草稿',
  },
  'pending-payment': {
    en: {
      seen: 'Pending payment',
      inferred: 'Awaiting payment|Waiting for payment|Unpaid|To be paid|Payment pending|To pay',
    },
    id: 'Menunggu pembayaran|Belum dibayar|Menanti pembayaran|Pembayaran tertunda',
    vi: 'Chờ thanh toán',
    pt: 'Aguardando pagamento|Pagamento pendente',
    zh: '待支付|待付款',
  },
  paid: {
    en: 'Paid|Not started|Upcoming|Scheduled|Paid, not started|Waiting to start',
    id: 'Dibayar|Sudah dibayar|Belum dimulai|Akan datang|Terjadwal|Menunggu dimulai',
    vi: 'Đã thanh toán|Sắp diễn ra',
    pt: 'Pago|Não iniciada|Agendada',
    zh: '已支付|已付款|未开始|待开始',
  },
  ongoing: {
    en: { seen: 'Ongoing', inferred: 'In progress|Active|Running|Live now|Expiring' },
    id: 'Berlangsung|Sedang berlangsung|Sedang berjalan|Berjalan|Aktif|Dalam proses',
    vi: 'Đang diễn ra|Đang hoạt động',
    pt: 'Em andamento|Ativa|Ativo',
    zh: '进行中|即将到期',
  },
  ended: {
    en: { seen: 'Completed', inferred: 'Ended|Finished|Closed|Complete' },
    id: 'Berakhir|Selesai|Telah berakhir|Sudah berakhir|Ditutup',
    vi: 'Đã kết thúc|Đã hoàn thành',
    pt: 'Concluída|Concluído|Encerrada|Finalizada',
    zh: '已结束|已完成',
  },
  recalled: {
    en: 'Recalled|Withdrawn',
    id: 'Ditarik|Ditarik kembali|Dibatalkan sebelum mulai',
    vi: 'Đã thu hồi',
    pt: 'Retirada',
    zh: '已撤回|已召回',
  },
  cancelled: {
    en: { seen: 'Canceled|Canceling', inferred: 'Cancelled|Cancelling' },
    id: 'Dibatalkan|Sedang dibatalkan',
    vi: 'Đã hủy',
    pt: 'Cancelada|Cancelado|Cancelando',
    zh: '已取消|取消中',
  },
  'expired-unpaid': {
    en: 'Expired unpaid|Payment expired|Unpaid and expired|Payment overdue',
    id: 'Pembayaran kedaluwarsa|Kedaluwarsa tanpa bayar|Tidak dibayar',
    vi: 'Hết hạn thanh toán',
    pt: 'Pagamento expirado',
    zh: '支付超时|支付已过期',
  },
});

export const status = defineField('status', {
  labels: {
    en: { inferred: 'Status|Campaign status|Collaboration status|State' },
    id: { inferred: 'Status|Status kampanye|Status kolaborasi' },
    vi: { inferred: 'Trạng thái' },
    pt: { inferred: 'Status|Situação' },
    zh: { inferred: '状态|活动状态|合作状态' },
  },
  not: /sampl|sampel|produ|order|pesan|payment|pembayaran/,
  kinds: [],
  parse: statuses.parse,
});
