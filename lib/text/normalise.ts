/** Makes texts comparable. Labels are compared in one plain form; values only lose what nobody can see. */

/** Characters without a picture: zero width, direction marks, soft hyphen. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const alreadyPlain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** A value as a person sees it: wide forms as plain ones, every kind of space as one space, trimmed. */
export function plainText(text: string): string {
  if (alreadyPlain.test(text)) return text;
  return text
    .replace(invisible, '')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Joins the characters of scripts that do not put spaces between words, which markup often splits. */
const spaceInScript =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])/gu;

/**
 * A label in the form in which labels are compared: lower case, without marks of required or optional, units and zones
 * in brackets, counters and punctuation around it. `''` when nothing is left: then it is no label.
 */
export function normaliseLabel(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size > 4_000) known.clear();
  const normal = normalised(text);
  known.set(text, normal);
  return normal;
}
/** A page asks for the same texts again and again; forgotten when there are many. */
const known = new Map<string, string>();

function normalised(text: string): string {
  const bare = plainText(text.normalize('NFKC'))
    .toLowerCase()
    .replace(bracketed, ' ')
    .replace(counter, ' ')
    .replace(/[*•·"“”]/g, ' ')
    .replace(/['’`]/g, '')
    .replace(/[\s\-–—_/]+/g, ' ')
    .replace(/^[\s:;,.?!()]+|[\s:;,.?!()]+$/g, '')
    .replace(spaceInScript, '');
  return /[\p{L}\p{N}]/u.test(bare) ? bare : '';
}

/** `12/50`, and the number of characters a page counts with; never part of a label or a value. */
const counter = /(?<![\d/])\d{1,5} ?\/ ?\d{1,5}(?![\d/])/g;

/** True for a text that is a counter and nothing else. */
export function isCounter(text: string): boolean {
  return /^\d{1,5} ?\/ ?\d{1,5}$/.test(plainText(text));
}

/** Notes in brackets that do not change which field it is: required, optional, units, currencies, the shop's clock, counters. */
const bracketed =
  /[([【](?:required|optional|mandatory|wajib(?: diisi)?|opsional|tidak wajib|bắt buộc|không bắt buộc|tùy chọn|obrigatório|opcional|obligatorio|obligatoire|facultatif|optionnel|erforderlich|pflichtfeld|obbligatorio|facoltativo|必填|选填|可选|必須|任意|จำเป็น|ไม่บังคับ|%|rp\.?|idr|usd|gbp|eur|vnd|thb|myr|rm|php|sgd|mxn|brl|r\$|jpy|[$£€¥₫฿₱]|wib|gmt ?\+ ?7|utc ?\+ ?7|\?|i|\d+ ?\/ ?\d+)[)\]】]/g;
