import type { Draft, FieldId, PageKind } from '../model/draft';
import type { CampaignList } from '../model/listed';

/** What the reader saw at one moment. */
export type Seen =
  | { readonly state: 'nothing' }
  /** The seller asked for the panel on a page that was not recognised. */
  | { readonly state: 'unknown' }
  | {
      readonly state: 'draft';
      readonly page: PageKind;
      readonly draft: Draft;
      /** false when fewer than the page's least fields were found. */
      readonly enough: boolean;
      /** The fields that a page of this kind has, in reading order. */
      readonly fields: readonly FieldId[];
      readonly platformShopId: string | null;
      /** The campaigns that the page shows; null on a page that shows none. */
      readonly list: CampaignList | null;
    };
