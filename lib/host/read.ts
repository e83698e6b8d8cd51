/** From a page to a draft. Reads only: no focus, no events, no writes. What is not certain is missing, never guessed. */
import { collect } from '../dom/collect';
import { windowLayout, type Layout } from '../dom/layout';
import type { Control, Scan } from '../dom/scan';
import { tablesOf } from '../dom/tables';
import type { Instant } from '../model/day';
import { fieldIds, type Draft, type Evidence, type FieldId, type PageKind } from '../model/draft';
import { normaliseLabel } from '../text/normalise';
import { withAliases, type Aliases } from './aliases';
import { pageKindOf } from './detect';
import { assemble, type Found } from './assemble';
import { emptyFields } from '../model/empty-fields';
import { currencies } from './currencies';
import { fields as fieldMap, type FieldMap } from './fields';
import type { Reader, Rows } from './fields/define-field';
import { clocksOf, languageOf, orderOn } from './language';
import { labelIndex } from './matching';
import { pages } from './pages';
import type { Page } from './pages/page';
import { rootOf } from './root';
import { marketOf, type Address } from './sites';
import { votesOf } from './votes';

export interface Reading {
  readonly readAt: Instant;
  /** Our own element; never read. */
  readonly ownElement: Element | null;
  /** How looks are asked; the living page unless told otherwise. */
  readonly layout?: Layout;
  /** The page kind when the seller has named it. */
  readonly page?: PageKind;
  /** Labels that the seller pointed at, beside our own. */
  readonly aliases?: Aliases;
}
export type PageReading =
  | { readonly page: null; readonly seen: number }
  | {
      readonly page: PageKind;
      readonly draft: Draft;
      /** Fields that this page kind can hold, in reading order. */
      readonly fields: readonly FieldId[];
      /** False when too little was found to judge anything. */
      readonly enough: boolean;
      /** The control of each field found, for going there; they stay with the page. */
      readonly elements: ReadonlyMap<FieldId, WeakRef<Element>>;
      /** How many controls were looked at. */
      readonly seen: number;
    };

/** Reads the page, or says that it is none we know. */
export function readPage(document: Document, address: Address, options: Reading): PageReading {
  const { ownElement, readAt, layout = windowLayout } = options;
  const page = options.page ?? pageKindOf(address, document, ownElement);
  if (page === null) return { page: null, seen: 0 };
  const scan = collect(rootOf(document, layout), { layout, own: ownElement, repeats: isPreview });
  const market = marketOf(address, regionText(document));
  const kind = pages[page];
  const fields = options.aliases ? withAliases(fieldMap, options.aliases) : fieldMap;
  const found = read(scan, kind, fields, (languages) => {
    const language = languageOf(document, languages);
    const order = orderOn(address, language, datesOf(scan));
    return { language, order, currency: market && currencies[market], clocks: clocksOf(market) };
  });
  const draft = freeze({ page, market, language: found.reader.language, readAt, fields: found.fields });
  const there = kind.fields.filter((field) => draft.fields[field].state !== 'missing');
  return {
    page,
    draft,
    fields: fieldIds.filter((field) => kind.fields.includes(field)),
    enough: there.length >= kind.enough,
    elements: new Map([...found.elements].map(([field, element]) => [field, new WeakRef(element)])),
    seen: scan.controls.length,
  };
}

function read(
  scan: Scan,
  page: Page,
  fields: FieldMap,
  readerOf: (matched: readonly (readonly string[])[]) => Reader,
): Found & { reader: Reader } {
  const labels = labelIndex(scan);
  const tables = tablesOf(scan);
  const reader = readerOf(votesOf(scan, labels, tables));
  const evidence = (control: Control): readonly Evidence[] => {
    const { said, hinted } = labels(control);
    return (said.length > 0 ? said : hinted).map(({ text, source, score }) => ({
      label: text,
      source,
      score,
    }));
  };
  const claimed = new Set<number>();
  const free = (): readonly Control[] => scan.controls.filter((control) => !claimed.has(control.key));
  const rows: Rows = { scan, tables, labelsOf: evidence, free, reader };
  return {
    ...assemble({
      wanted: page.fields,
      shown: page.shown,
      locked: page.locked ?? [],
      badged: page.badged === true,
      rows,
      claimed,
      labels,
      fields,
      start: emptyFields(),
    }),
    reader,
  };
}

/** Headings of what only repeats the form (host-pages 4.3.6), or tells of other campaigns. Only "Preview" was seen. */
const previews = new Set([
  'preview',
  'pratinjau',
  'xem trước',
  'bản xem trước',
  'pré visualização',
  'visualização',
  'prévia',
  '预览',
  'vista previa',
  'vorschau',
  'aperçu',
  'anteprima',
  'ตัวอย่าง',
  'ดูตัวอย่าง',
  'プレビュー',
  'pratonton',
  'similar campaigns',
  'other campaigns',
  'recommended campaigns',
  'recently used',
  'recent campaigns',
  'past campaigns',
  'contoh tampilan',
  'kampanye serupa',
  'kampanye lain',
  'kampanye lainnya',
  'rekomendasi kampanye',
  'terakhir digunakan',
  'baru saja digunakan',
  'kampanye sebelumnya',
  '相似活动',
  '最近使用',
]);
function isPreview(heading: string): boolean {
  return previews.has(normaliseLabel(heading));
}

/** The region in the page's header: "GB" (dump of May 2025). */
function regionText(document: Document): string {
  return document.querySelector('#region-selector')?.textContent ?? '';
}

function datesOf(scan: Scan): readonly string[] {
  return scan.controls.flatMap((control) =>
    control.kind === 'date' || control.kind === 'text' || control.kind === 'date-range' ? [control.text] : [],
  );
}

/** Frozen to the bottom: a draft is the same for everybody who looks at it. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
