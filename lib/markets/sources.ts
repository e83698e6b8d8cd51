/**
 * The rows of the research that limits and rules lean on. Knowledge that changes without code: each row carries its
 * page, the day printed there and the day it was last looked at. Nothing but data may enter here.
 */
import type { Source } from '../model/market';
import { otherSources } from './sources/other';
import { plusSources } from './sources/plus';
import { targetSources } from './sources/target';

/** Every row, in reading order. */
export const sources = [...plusSources, ...targetSources, ...otherSources] as const;
export type SourceId = (typeof sources)[number]['id'];

const byId: ReadonlyMap<string, Source> = new Map(sources.map((source) => [source.id, source]));

/** The row with this id, or null when there is none: a receipt may name a row that a later version dropped. */
export function sourceOf(id: string): Source | null {
  return byId.get(id) ?? null;
}
