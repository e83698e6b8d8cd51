/** Which page this is: by the family of its path and by its words, never by one of them alone. Tiny: the detector carries it. */
import type { PageKind } from '../model/draft';
import { isPlusText, plusWords, wordsOf } from './page-words';

export interface PageSigns {
  readonly path: string;
  readonly headings: readonly string[];
  readonly title: string;
  /** Words over the columns of tables: the same words beside one value are said of one campaign. */
  readonly columns?: readonly string[];
}

/** The page kind, or null: unknown path and words, or path and words that say different things. */
export function recognise({ path, headings, title, columns = [] }: PageSigns): PageKind | null {
  // Articles about collaborations use the words of the pages.
  if (/^\/(?:university|help|account|passport|login|register)\b/.test(path)) return null;
  const words = new Set([...headings, title].map(plain));
  const byPath = pathKind(path.replace(/\/+$/, ''));
  if (byPath === null) return plusKind(path, words, new Set(columns.map(plain)));
  // A banner may name the feature anywhere; its step titles stand on its own page only.
  if (plusWords.steps.some((word) => words.has(word))) return null;
  return wordsOf[byPath].some((word) => words.has(word)) ? byPath : null;
}

type PathKind = keyof typeof wordsOf;

const target = /\/(?:connection|affiliate\/collaboration)\/target-invitation(?:\/([\w/-]+))?$/;
const open = /\/(?:product|affiliate\/collaboration)\/open-collaboration(?:\/([\w/-]+))?$/;
const sample = /\/(?:product|affiliate\/sample)\/sample-requests?$/;

/** Both route families (host-pages 2.2, 2.3). Other pages under a family are not ours. */
function pathKind(path: string): PathKind | null {
  const targetPage = target.exec(path);
  if (targetPage) return targetKinds[targetPage[1] ?? ''] ?? null;
  const openPage = open.exec(path);
  if (openPage) return openKinds[openPage[1] ?? ''] ?? null;
  return sample.test(path) ? 'sample-list' : null;
}
const targetKinds: Readonly<Record<string, PathKind>> = {
  '': 'target-list',
  create: 'target-create',
  edit: 'target-edit',
  detail: 'target-detail',
  'flat-fee/create': 'flat-fee-create',
};
const openKinds: Readonly<Record<string, PathKind>> = { '': 'open-list', 'bulk-edit': 'open-edit' };

/**
 * Collaboration Plus has no known path: its name as a title, or two of the step titles that nothing else has, and then
 * the words of one kind of page more than those of the others.
 */
function plusKind(path: string, words: ReadonlySet<string>, columns: ReadonlySet<string>): PageKind | null {
  const texts = [...words];
  const hits = (list: readonly string[], among = words): number =>
    list.filter((word) => among.has(word)).length;
  const steps = hits(plusWords.steps);
  if (!texts.some(isPlusText) && steps < 2) return null;
  const [labels, statuses, facts] = [hits(plusWords.labels), hits(plusWords.statuses), hits(plusWords.facts)];
  const several = hits(plusWords.several);
  const overColumns = hits([...plusWords.labels, ...plusWords.facts], columns);
  const one = several === 0 && statuses < 2 && overColumns < 2;
  const hint = (said: RegExp): number => (said.test(path) ? 3 : 0);
  const scores: readonly (readonly [PageKind, number])[] = [
    [
      'plus-create',
      3 * steps + 2 * hits(plusWords.create) + 0.5 * labels + hint(/creat|new|buat|apply|edit|form/i),
    ],
    ['plus-list', 1.5 * (statuses + facts + several) + hint(/list|manage\b/i)],
    [
      'plus-detail',
      3 * hits(plusWords.detail) +
        (one ? 1.5 * (statuses + facts) + 0.5 * labels : 0) +
        hint(/detail|view\b/i),
    ],
  ];
  const [best, next] = [...scores].sort(([, one], [, other]) => other - one);
  return best && next && best[1] >= (best[0] === 'plus-create' ? 1.5 : 3) && best[1] > next[1]
    ? best[0]
    : null;
}

/** Comparable form of a text; the number of a step, of a section or of rows is not part of its name. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200B-\u200F\uFEFF]/g, '')
    .replace(/^(?:(?:step|langkah) ?)?\d+ ?[:.)-]? ?(?=\D)/, '')
    .replace(/[\s(（]*\d+[)）]?$/, '')
    .replace(/[\s*:：?]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
