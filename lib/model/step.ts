import type { ChangeKey } from './change';
import type { Instant } from './day';

/** A step that can be undone or redone. */
export interface Step {
  readonly operation: string;
  readonly change: ChangeKey;
  readonly name: string;
  readonly at: Instant;
}
export interface Steps {
  readonly undo: Step | null;
  readonly redo: Step | null;
}

/** Whether the plan can be read and written now. */
export type Health =
  | { readonly state: 'good'; readonly setAside: number }
  | {
      readonly state: 'read-only';
      /** `emptied` and `older`: what is there is less than what was there last, see `CopyBook.accept`. */
      readonly why: 'too-new' | 'storage-full' | 'damaged' | 'blocked' | 'emptied' | 'older';
    };
