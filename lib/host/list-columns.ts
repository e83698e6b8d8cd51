import type { Words } from './fields/phrases';

/** Headers of lists of campaigns. seen: Target list of May 2025 (host-pages 4.2); the list of Collaboration Plus was not seen. */
export const listColumns = {
  name: {
    en: {
      seen: 'Invitation',
      inferred:
        'Campaign|Campaign name|Collaboration|Collaboration name|Invitation name|Name|Campaign info|Collaboration info',
    },
    id: 'Undangan|Kampanye|Nama kampanye|Kolaborasi|Nama kolaborasi|Nama undangan|Nama|Info kampanye|Informasi kampanye',
    vi: 'Lời mời|Tên lời mời|Chiến dịch',
    pt: 'Convite|Nome do convite|Campanha',
    zh: '邀请|邀请名称|活动|活动名称|合作名称',
  },
  id: {
    en: 'Campaign ID|Invitation ID|Collaboration ID|ID',
    id: 'ID kampanye|ID undangan|ID kolaborasi',
    zh: '邀请 ID|活动 ID',
  },
  status: {
    en: 'Status|State|Campaign status',
    id: 'Status|Status kampanye',
    vi: 'Trạng thái',
    pt: 'Status|Situação',
    zh: '状态',
  },
  type: {
    en: 'Type|Collaboration type|Campaign type',
    id: 'Tipe|Jenis|Jenis kolaborasi|Tipe kolaborasi',
    zh: '类型',
  },
  period: {
    en: 'Period|Campaign period|Collaboration period|Duration|Dates|Campaign dates',
    id: 'Periode|Periode kampanye|Periode kolaborasi|Durasi|Tanggal kampanye',
    zh: '活动时间|合作时间|活动周期',
  },
  start: {
    en: 'Start date|Starts on|Start',
    id: 'Tanggal mulai|Mulai',
    vi: 'Ngày bắt đầu',
    pt: 'Data de início',
    zh: '开始日期|开始时间',
  },
  end: {
    en: 'End date|Ends on|End|Valid until',
    id: 'Tanggal berakhir|Tanggal selesai|Berakhir|Berlaku hingga',
    vi: 'Ngày kết thúc',
    pt: 'Data de término',
    zh: '结束日期|结束时间',
  },
  created: {
    en: 'Created on|Created at|Creation date|Date created|Created|Creation time',
    id: 'Dibuat pada|Tanggal dibuat|Waktu dibuat|Dibuat',
    zh: '创建时间|创建日期',
  },
  fee: {
    en: 'Total cost|Cost|Budget|Total budget|Campaign fee|Fee|Amount|Total reward',
    id: 'Total biaya|Biaya|Anggaran|Total anggaran|Biaya kampanye|Jumlah|Total hadiah',
    zh: '费用|总费用|预算',
  },
  products: { en: 'Products|Number of products', id: 'Produk|Jumlah produk', zh: '商品数|商品' },
  creators: {
    en: 'Creators invited|Creators|Invited creators',
    id: 'Kreator diundang|Kreator',
    zh: '已邀请达人',
  },
} as const satisfies Readonly<Record<string, Words>>;
