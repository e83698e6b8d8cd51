/**
 * Files out of the plan. Pure: takes a `Plan` and the words of a language, gives bytes; the planner page makes the
 * download. What may enter: model, i18n, reckoning. Text of a seller or of the host is always text in a file, never
 * a formula. Adding a format: a file in this room, its id in `format.ts`, a line here, its words in `i18n`.
 */
import { csv } from './csv';
import type { SheetFormat } from './format';
import { ics } from './ics';
import { xlsx } from './xlsx';

export { copiedTable, type CopiedTable } from './clipboard';
export { fileNameOf } from './file-name';
export { standardOptions, type SheetFormat, type SheetFormatId, type SheetOptions } from './format';
export type { Beside, Plan, PlanMarket } from './plan';

/** Every kind of file, in the order a menu shows them. */
export const formats: readonly SheetFormat[] = [xlsx, csv, ics];
