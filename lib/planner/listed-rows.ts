/** The rows of a page as they can be compared: believable, each once, with what the seller added. */
import type { IsoDay } from '../model/day';
import type { CampaignStatus, FieldValues } from '../model/draft';
import type { ListedCampaign, ListPage } from '../model/listed';
import { clipped } from './slot-from-draft';

/** What only the seller can say of a row. */
export interface ListedAnswer {
  readonly plusType?: FieldValues['plusType'];
  readonly status?: CampaignStatus;
  readonly created?: IsoDay;
}
export type ListedQuestion = keyof ListedAnswer;

/** Days that cannot be are as good as not read: an end before its start, a creation that is still to come. */
export function plausible(row: ListedCampaign, today: IsoDay, page: ListPage): ListedCampaign {
  const turned = row.start !== null && row.end !== null && row.end < row.start;
  const future = row.created !== null && row.created > today;
  const name = row.name === null ? null : clipped(row.name.trim()) || null;
  return {
    ...row,
    name,
    ...(turned && { start: null, end: null }),
    ...(future && { created: null }),
    // A type column of invitations speaks of something else.
    ...(page.startsWith('target') && { plusType: null }),
  };
}

/** Each row once: a list that is drawn anew shows a row twice for a moment, and a page may repeat one. */
export function distinct(
  rows: readonly ListedCampaign[],
): readonly { readonly key: string; readonly row: ListedCampaign }[] {
  const seen = new Map<string, ListedCampaign>();
  for (const row of rows) {
    const facts = JSON.stringify(row);
    if ([...seen.values()].some((one) => JSON.stringify(one) === facts)) continue;
    const base = row.id ?? [row.name, row.plusType, row.start, row.end].map((part) => part ?? '').join('|');
    let key = base;
    for (let number = 2; seen.has(key); number++) key = `${base}#${number}`;
    seen.set(key, row);
  }
  return [...seen].map(([key, row]) => ({ key, row }));
}

/** The row with what the seller said where the page says nothing. */
export function withAnswer(row: ListedCampaign, answer: ListedAnswer = {}): ListedCampaign {
  return {
    ...row,
    plusType: row.plusType ?? answer.plusType ?? null,
    status: row.status ?? answer.status ?? null,
    created: row.created ?? answer.created ?? null,
  };
}
