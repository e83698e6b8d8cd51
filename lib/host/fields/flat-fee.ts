import { defineField } from './define-field';
import { moneyIn } from './values';

export const flatFee = defineField('flatFee', {
  labels: {
    en: {
      inferred: 'Flat fee|Flat fee per creator|Fee per creator|Flat fee amount|Flat fee for each creator',
    },
    zh: { inferred: '固定费用|一口价' },
    id: { inferred: 'Biaya tetap|Biaya tetap per kreator' },
    pt: { inferred: 'Taxa fixa|Taxa fixa por criador' },
    vi: { inferred: 'Phí cố định' },
  },
  not: /total|tax|service/,
  kinds: ['number', 'text'],
  unit: 'money',
  parse: moneyIn,
});
