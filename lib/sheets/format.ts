import type { Speech } from '../i18n';
import type { Plan } from './plan';

export const formatIds = ['xlsx', 'csv', 'ics'] as const;
export type SheetFormatId = (typeof formatIds)[number];

/** What the seller chooses for a file. */
export interface SheetOptions {
  /** What stands between two cells of a CSV line; `auto` is `;` in Indonesian and `,` otherwise. */
  readonly delimiter: ',' | ';' | 'auto';
  /** `hidden` leaves every amount out, for a file that goes to outsiders. */
  readonly fees: 'shown' | 'hidden';
}
export const standardOptions: SheetOptions = { delimiter: 'auto', fees: 'shown' };

/** A kind of file the plan can be written to. A format is one file in this room and one line in `index.ts`. */
export interface SheetFormat {
  readonly id: SheetFormatId;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** First words of the file name, for example `collab-plan`. */
  readonly stem: string;
  /** true when the file name also holds the time of day. */
  readonly timed: boolean;
  /**
   * The bytes of the file in the language of `speech`. Pure; large writers are loaded when they are asked for. `progress`
   * hears how much of it is done, from 0 to 1.
   */
  encode(
    plan: Plan,
    speech: Speech,
    options?: SheetOptions,
    progress?: (part: number) => void,
  ): Promise<Uint8Array<ArrayBuffer>>;
}
