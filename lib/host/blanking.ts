/** Takes out of a text what a seller or a creator wrote. */
import type { Scan } from '../dom/scan';
import { normaliseLabel } from '../text/normalise';
import { isOurWord } from './our-words';

/** Everything that is entered on the page or chosen there, as normalised text. */
export function secretsOf(scan: Scan): readonly string[] {
  const texts = scan.controls.flatMap(({ text, ends }) => [text, ...(ends ?? [])]);
  const normal = texts.map(normaliseLabel).filter((text) => text.length >= 3);
  return [...new Set(normal)];
}

/** The text with figures as `#`, and with `…` for names of people, addresses and what is entered on the page. */
export function blanked(text: string, secrets: readonly string[]): string {
  const normal = normaliseLabel(text);
  const hidden = secrets.some((secret) => within(normal, secret) || within(secret, normal));
  if (normal !== '' && hidden && !isOurWord(text)) return '…';
  const words = text.slice(0, 80).split(/\s+/);
  return words.map((word) => (isHandle(word) ? '…' : word.replace(/\p{N}/gu, '#'))).join(' ');
}

/** The path with its plain words only; what could name a thing of the seller is `…`. */
export function wordlessPath(path: string, blank: (text: string) => string): string {
  const steps = path.split('/').map((step) => (/^[a-z]*(?:-[a-z]+)*$/.test(step) ? blank(step) : '…'));
  return steps.join('/');
}

function within(text: string, part: string): boolean {
  return ` ${text} `.includes(` ${part} `);
}

/** `@name`, `name.surname`, an e-mail address, a link. */
function isHandle(word: string): boolean {
  return /@|:\/\//.test(word) || /[\p{L}\p{N}][._]+[\p{L}\p{N}]/u.test(word);
}
