import type { Words } from '../words';

export const viewNames: Pick<Words['planner'], 'viewsLabel' | 'views'> = {
  viewsLabel: 'Tampilan rencana',
  views: {
    plan: 'Rencana',
    timeline: 'Lini masa',
    month: 'Bulan',
    samples: 'Sampel',
    creators: 'Kreator',
    days: 'Hari penting',
    money: 'Uang',
    commission: 'Komisi',
    receipts: 'Bukti pengajuan',
  },
};
