import { otherDays, otherDaysSection, periodLabels } from './dates';
import { defineField } from './define-field';
import { dayAt } from './values';

/** A Target form has no start (dump of May 2025); all labels here are of other pages and not seen yet. */
export const start = defineField('start', {
  labels: {
    en: {
      inferred:
        'Start date|Starts on|Start|Start day|Starts|Starting date|Campaign start|Collaboration start date|Begins on|Begin date|Valid from|First day|From',
    },
    id: {
      inferred:
        'Tanggal mulai|Mulai|Mulai pada|Dimulai pada|Tanggal awal|Berlaku mulai|Berlaku dari|Hari pertama|Waktu mulai|Dari tanggal|Tgl mulai|Tgl. mulai|Awal',
    },
    vi: { inferred: 'Ngày bắt đầu|Bắt đầu' },
    pt: { inferred: 'Data de início|Início|Data inicial|Começa em' },
    zh: { inferred: '开始日期|开始时间|起始日期' },
    es: { inferred: 'Fecha de inicio' },
    de: { inferred: 'Startdatum' },
    th: { inferred: 'วันที่เริ่มต้น|วันที่เริ่ม' },
    ms: { inferred: 'Tarikh mula' },
  },
  range: { labels: periodLabels, end: 0 },
  not: otherDays,
  notUnder: otherDaysSection,
  kinds: ['date', 'date-range', 'text'],
  parse: dayAt(0),
});
