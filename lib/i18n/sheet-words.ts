/** Words of the files. Apart from the other words, so that no script beside the host's page carries them. */
import { sheets as en } from './en/sheets';
import { sheets as id } from './id/sheets';
import type { Language, Wording } from './words';

export type SheetWords = Wording<typeof en>;

export const sheetWords = { en, id } as const satisfies Record<Language, SheetWords>;
