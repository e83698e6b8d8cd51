import { otherDays, otherDaysSection, periodLabels } from './dates';
import { defineField } from './define-field';
import { dayAt } from './values';

export const end = defineField('end', {
  labels: {
    // seen: "Valid until" with the placeholder "End date", create form 2024-2026 (host-pages 4.3.2)
    en: {
      seen: 'Valid until|End date',
      inferred:
        'Ends on|End|End day|Ends|Ending date|Campaign end|Collaboration end date|Expiry date|Expiration date|Expires on|Expires|Expiry|Valid through|Valid to|Last day|Until',
    },
    id: {
      inferred:
        'Tanggal berakhir|Tanggal selesai|Berakhir|Selesai|Berakhir pada|Selesai pada|Berlaku hingga|Berlaku sampai|Berlaku s/d|Masa berlaku hingga|Masa berlaku sampai|Berakhirnya masa berlaku|Tanggal akhir|Hari terakhir|Waktu berakhir|Sampai tanggal|Hingga tanggal|Tanggal kedaluwarsa|Tgl berakhir|Tgl. berakhir|Tgl selesai|Akhir|Sampai|Hingga',
    },
    vi: { seen: 'Ngày kết thúc', inferred: 'Có hiệu lực đến|Hiệu lực đến|Kết thúc' },
    pt: { seen: 'Data de término', inferred: 'Válido até|Data de fim|Data final|Termina em' },
    zh: { seen: '结束日期', inferred: '有效期至|截止日期|结束时间|有效截止日期' },
    es: { inferred: 'Fecha de finalización|Fecha de fin|Válido hasta|Válida hasta' },
    de: { inferred: 'Gültig bis|Enddatum' },
    th: { inferred: 'วันที่สิ้นสุด|ใช้ได้ถึง|ใช้ได้จนถึง' },
    ms: { inferred: 'Tarikh tamat|Sah sehingga' },
  },
  range: { labels: periodLabels, end: 1 },
  not: otherDays,
  notUnder: otherDaysSection,
  kinds: ['date', 'date-range', 'text'],
  ids: /target_complete_details_until|66914e77/,
  parse: dayAt(1),
});
