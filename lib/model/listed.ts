import type { IsoDay } from './day';
import type { CampaignStatus, FieldValues, PageKind } from './draft';
import type { MarketId } from './market';
import type { Money } from './money';

/** One campaign as a list or its own page shows it. What is not shown, or can mean two things, is null. */
export interface ListedCampaign {
  /** The platform's own number. */
  readonly id: string | null;
  readonly name: string | null;
  readonly status: CampaignStatus | null;
  readonly plusType: FieldValues['plusType'] | null;
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  readonly created: IsoDay | null;
  readonly fee: Money | null;
  readonly products: number | null;
  readonly creators: number | null;
}

/** The campaigns that a page shows: rows of a list, or the one that the page is about. */
export interface CampaignList {
  readonly page: ListPage;
  readonly market: MarketId | null;
  readonly language: string;
  readonly rows: readonly ListedCampaign[];
  /** How many the page says there are in the list shown; null when it does not say. Never the number of rows seen. */
  readonly total: number | null;
}

/** Pages that show campaigns which were made; a form that makes one is none of them. */
export const listPages = [
  'plus-list',
  'target-list',
  'plus-detail',
  'target-detail',
] as const satisfies readonly PageKind[];
export type ListPage = (typeof listPages)[number];
