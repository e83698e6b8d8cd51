import { defineField } from './define-field';
import { moneyIn } from './values';

/** A share that the sum contains already; another amount after it stays, and makes the text mean two things. */
const contained =
  /(?<=\d) \(?(?:termasuk|incl(?:\.|uding)|includes|inclusive of) \d+(?:[.,]\d+)? ?% [^\d%]*$/i;

/** The total that the campaign is expected to cost, an input or a line of the summary. Words are ours: no page was seen. */
export const budget = defineField('budget', {
  labels: {
    en: {
      inferred:
        'Total budget|Budget|Campaign budget|Total cost|Total preferred reward|Total reward|Total rewards|Total expected cost|Estimated total cost|Estimated cost|Expected cost|Total campaign cost|Total campaign fee|Campaign fee|Total fee|Total amount|Total payment|Amount to pay|Total to pay|Reward budget|Total reward budget|Maximum budget',
    },
    id: {
      inferred:
        'Total anggaran|Anggaran|Anggaran kampanye|Total biaya|Total hadiah|Total hadiah yang diinginkan|Perkiraan biaya|Perkiraan total biaya|Estimasi biaya|Estimasi total biaya|Total perkiraan biaya|Biaya kampanye|Total biaya kampanye|Total pembayaran|Jumlah pembayaran|Jumlah yang harus dibayar|Total yang harus dibayar|Anggaran hadiah|Total anggaran hadiah|Total tagihan|Anggaran maksimum',
    },
    vi: { inferred: 'Tổng ngân sách|Ngân sách|Tổng chi phí' },
    pt: { inferred: 'Orçamento total|Orçamento|Custo total' },
    zh: { inferred: '总预算|预算|总费用|预计总费用' },
  },
  not: /sampl|sampel|\bads?\b|iklan|per |each|tiap|daily|harian|minim|max(?!imum budget)|(?<!anggaran )maks|remain|sisa|sudah|spent/,
  kinds: ['text', 'number'],
  unit: 'money',
  parse: (raw, reader) => moneyIn({ ...raw, text: raw.text.replace(contained, '') }, reader),
});
