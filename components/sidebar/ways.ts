import type { FieldId, PageKind } from '../../lib/model/draft';
import type { Alias } from '../../lib/state/aliases';

/** What the seller can do where the page was not understood. */
export interface Ways {
  /** The page has the kind that the seller gave it. */
  readonly named: boolean;
  readonly onName: (page: PageKind) => void;
  readonly onUnname: () => void;
  /** Fields that can be pointed at. */
  readonly pointable: ReadonlySet<FieldId>;
  readonly pointing: Pointing;
  readonly onPoint: (field: FieldId) => void;
  readonly onStopPointing: () => void;
  /** Labels that were pointed at on this host. */
  readonly aliases: readonly Alias[];
  readonly onForgetAlias: (alias: Alias) => void;
  readonly onCopyStructure: () => void;
}

/** Where pointing at a field stands; what went wrong keeps the field, so that one can try again. */
export type Pointing =
  | { readonly state: 'off' }
  | { readonly state: 'waiting'; readonly field: FieldId }
  | { readonly state: 'failed'; readonly field: FieldId; readonly why: 'no-label' | 'not-read' | 'not-kept' };
