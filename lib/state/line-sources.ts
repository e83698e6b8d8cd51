import type { Judge } from './judge';
import type { Source } from '../model/market';
import type { RulePack } from '../markets/pack';
import type { Line } from '../model/report';

/** The sources of a line: those of its rule, then those of the limits it used, each once. */
export function sourcesOf(
  line: Line,
  { sourceOf, packSourceOf }: Judge,
  packs: readonly RulePack[],
): readonly Source[] {
  const ids = new Set([...line.sources, ...line.limits.map(({ source }) => source)]);
  return [...ids].map((id) => sourceOf(id) ?? packSourceOf(packs, id)).filter((source) => source !== null);
}
