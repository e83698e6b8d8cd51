/** Labels of a period as one range; start and end are its two days. None was seen on a page yet. */
export const periodLabels = {
  en: {
    inferred:
      'Campaign period|Collaboration period|Period|Campaign dates|Collaboration dates|Dates|Date range|Duration|Campaign duration|Campaign schedule|Campaign time|Start and end date|Start date and end date|Start date - End date|Start date to end date|Campaign window|Active period|Run dates|Collaboration duration|Collaboration time|Time period|Validity period',
  },
  id: {
    inferred:
      'Periode kampanye|Periode kolaborasi|Periode|Tanggal kampanye|Tanggal kolaborasi|Rentang tanggal|Durasi|Durasi kampanye|Durasi kolaborasi|Waktu kampanye|Waktu kolaborasi|Jadwal kampanye|Masa kampanye|Tanggal mulai dan berakhir|Tanggal mulai dan selesai|Tanggal mulai - Tanggal berakhir|Masa berlaku|Periode aktif|Periode berlaku|Waktu pelaksanaan|Periode pelaksanaan',
  },
  vi: { inferred: 'Thời gian chiến dịch|Thời gian cộng tác|Khoảng thời gian' },
  pt: { inferred: 'Período da campanha|Período da colaboração|Período' },
  zh: { inferred: '活动时间|合作时间|活动周期|合作周期|合作期限|活动日期' },
  es: { inferred: 'Período de la campaña|Periodo' },
  th: { inferred: 'ระยะเวลาแคมเปญ' },
} as const;

/** Days that belong to something else than the collaboration. */
export const otherDays =
  /sampl|sampel|regist|daftar|sign ?up|\bads?\b|iklan|\blive\b|flash|kilat|vouch|\bpay|bayar|ship|kirim|review|tinjau|deliver|launch|sale\b|promo|样品|报名|广告|直播|付款|mẫu|quảng cáo|amostra|anúncio|muestra/;
export const otherDaysSection =
  /sampl|sampel|regist|pendaftaran|\bads?\b|iklan|\blive\b|flash|kilat|vouch|样品|报名|广告|直播|mẫu|quảng cáo|amostra|anúncio/;
