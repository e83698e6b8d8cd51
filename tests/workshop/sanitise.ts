/**
 * `npm run sanitise -- FILE.html [OUT.html]`: a saved page as one that may be shared. Names, handles, numbers, addresses,
 * scripts, styles and pictures are gone or replaced by something of the same shape; labels stay, since the reader lives on
 * them. It ends with an error when the page is read differently afterwards: then what was changed was a label.
 */
import 'temporal-polyfill/global';
import { readFile, writeFile } from 'node:fs/promises';
import { Window } from 'happy-dom';
import { fields } from '../../lib/host/fields';
import { isOurWord } from '../../lib/host/our-words';
import { documentOf, kept, read } from '../host/read-pair';

const gone =
  'script,style,link,noscript,iframe,object,embed,img,video,audio,source,picture,svg > *,canvas,base,meta:not([charset],[name=address])';
/** Attributes that a reading or a person needs; all others are taken away. `title` and `alt` are texts, `id` and `for` are renamed together. */
const keptNames =
  /^(?:class|style|hidden|role|type|for|id|name|value|checked|selected|disabled|readonly|placeholder|open|lang|colspan|rowspan|maxlength|contenteditable|inert|scope|title|charset|content|aria-[a-z]+|data-(?:e2e|tid|placeholder))$/;
const references = ['id', 'for', 'aria-labelledby', 'aria-controls', 'aria-owns', 'aria-describedby', 'name'];
const texts = ['value', 'placeholder', 'title', 'aria-label', 'aria-valuetext'];

/** The page without what is anybody's, and the fields whose state changed by it. */
export function sanitised(html: string): { readonly html: string; readonly changed: readonly string[] } {
  const page = documentOf(html);
  const before = states(page);
  page.querySelectorAll(gone).forEach((element) => element.remove());
  const names = new Map<string, string>();
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (!keptNames.test(name)) element.removeAttribute(name);
      else if (references.includes(name) && element.localName !== 'meta')
        element.setAttribute(name, renamed(value, names));
      else if (texts.includes(name)) element.setAttribute(name, shaped(value));
      else if (name === 'style') element.setAttribute('style', hidingOnly(value));
      else if (name === 'content' && element.getAttribute('name') === 'address')
        element.setAttribute('content', bareAddress(value));
    }
  }
  const walker = page.createTreeWalker(page.documentElement, 132);
  const comments: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 8) comments.push(node);
    else node.nodeValue = shaped(node.nodeValue ?? '');
  }
  comments.forEach((comment) => comment.parentNode?.removeChild(comment));
  const out = `<!doctype html>\n${page.documentElement.outerHTML}\n`;
  const after = states(documentOf(out));
  const changed = [...before].flatMap(([field, state]) =>
    after.get(field) === state ? [] : [`${field}: ${state} became ${after.get(field)}`],
  );
  return { html: out, changed };
}

function states(page: Document): ReadonlyMap<string, string> {
  const { page: kind, fields = {} } = kept(read(page)) as {
    page: string | null;
    fields?: Record<string, { state: string }>;
  };
  return new Map([
    ['page', String(kind)],
    ...Object.entries(fields).map(([field, { state }]) => [field, state] as const),
  ]);
}

/** A label as it is; days, sums and counts as others that are written the same way; everything else as letters. */
function shaped(text: string): string {
  const bare = text.trim();
  if (bare === '' || isOurWord(bare) || isChoice(bare)) return text;
  if (/^[^\p{L}]*$/u.test(bare) || isDay(bare) || isSum(bare)) return moved(text);
  return text
    .split(/(\s+)/)
    .map((word) => (isOurWord(word) ? word : letters(word)))
    .join('');
}
/** One of the answers to a question that the reader knows. */
function isChoice(text: string): boolean {
  const option = { label: text, lead: text, chosen: true };
  return Object.values(fields).some((field) => field.shape === 'single' && field.answers?.([option]));
}
function isDay(text: string): boolean {
  return /\d{4}/.test(text) && /\d/.test(text.replace(/\d{4}/, '')) && text.length < 40;
}
function isSum(text: string): boolean {
  return /^\p{L}{0,3}[\p{Sc}.]{0,2} ?[\d.,\s]+(?: ?[\p{L}%]{1,3})?$/u.test(text);
}
/** Other digits in the same places. A day or month stays possible, so only units of long numbers and years are moved. */
function moved(text: string): string {
  if (isDay(text) && !/\d{6}/.test(text)) return text;
  return text.replace(/\d+/g, (run) =>
    run.length > 2 ? `1${'0'.repeat(run.length - 2)}${run.length % 10}` : run,
  );
}
function letters(word: string): string {
  // What a page counts with, and the mark of an id, tell nothing of anybody.
  if (/^\d{1,3}$|^ID[:：]?$/.test(word)) return word;
  if (/^\d{6,}$/.test(word)) return moved(word);
  if (/@/.test(word)) return word.replace(/[\p{L}\p{N}]/gu, 'x').replace(/x+\.x+$/, 'example.com');
  return word
    .replace(/\d/g, '0')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/[\p{Lo}\p{Lt}\p{Lm}]/gu, '文');
}
function renamed(value: string, names: Map<string, string>): string {
  return value
    .split(/\s+/)
    .filter(Boolean)
    .map((one) => {
      const known =
        /^target_complete_details_[a-z]+(?:_\d{1,2})?(?:_input)?$|^garfish_app_for_|sub_app_container/.exec(
          one,
        )?.[0];
      if (known !== undefined) return known;
      names.set(one, names.get(one) ?? `n${names.size + 1}`);
      return names.get(one) ?? '';
    })
    .join(' ');
}
function hidingOnly(style: string): string {
  return (
    style.match(/(?:display\s*:\s*(?:none|contents)|visibility\s*:\s*\w+|position\s*:\s*absolute)/gi) ?? []
  ).join('; ');
}
/** Host and plain words of the path; the region is part of how a page is read. */
function bareAddress(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address);
  const region = searchParams.get('shop_region');
  return `https://${hostname}${pathname.replace(/\d+/g, '0')}${region === null ? '' : `?shop_region=${region}`}`;
}

async function main(file: string, out: string): Promise<void> {
  const window = new Window();
  const globals = [
    'DOMParser',
    'Node',
    'Element',
    'CharacterData',
    'NodeFilter',
    'HTMLInputElement',
    'HTMLTextAreaElement',
    'HTMLSelectElement',
    'HTMLTemplateElement',
  ] as const;
  for (const name of globals) Object.defineProperty(globalThis, name, { value: window[name] });
  Object.defineProperty(globalThis, 'document', { value: window.document });
  const { html, changed } = sanitised(await readFile(file, 'utf8'));
  await writeFile(out, html);
  process.stdout.write(`${out}: look through it before you share it.\n`);
  if (changed.length > 0) {
    process.stderr.write(
      `It is read differently now, so a label was taken for a name:\n${changed.join('\n')}\n`,
    );
    process.exitCode = 1;
  }
  await window.happyDOM.close();
}

const [, script = '', file, out] = process.argv;
if (/sanitise\.ts$/.test(script)) {
  if (file === undefined) {
    process.stderr.write('Which page? npm run sanitise -- FILE.html [OUT.html]\n');
    process.exitCode = 1;
  } else await main(file, out ?? file.replace(/(\.html?)?$/, '.shared.html'));
}
