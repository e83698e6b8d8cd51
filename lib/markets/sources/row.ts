import type { IsoDay } from '../../model/day';
import type { Source } from '../../model/market';
import { pages, type PageCode } from './pages';

/** The day on which every row below was last looked at. */
export const lookedAt = '2026-11-20' as IsoDay;

/** A row of the research: which page says it, in a few words of ours what it says, how sure it is. */
export function row<const Id extends string>(
  id: Id,
  page: PageCode,
  says: string,
  grade: Source['grade'] = 'seen',
  status: Source['status'] = 'ok',
): Source & { readonly id: Id } {
  const { title, url, dated } = pages[page];
  return { id, title: `${title} (${says})`, url, dated, verified: lookedAt, grade, status };
}
