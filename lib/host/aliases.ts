import type { FieldId } from '../model/draft';
import { normaliseLabel } from '../text/normalise';
import type { FieldMap } from './fields';
import type { Phrases } from './fields/phrases';

/** Labels that the seller pointed at, by field. */
export type Aliases = ReadonlyMap<FieldId, readonly string[]>;

/** The fields with these labels as well, which fit fully. Fields of several rows are found by structure and stay as they are. */
export function withAliases(fields: FieldMap, aliases: Aliases): FieldMap {
  const own: FieldMap = { ...fields };
  for (const [id, labels] of aliases) {
    const field = fields[id];
    if (field.shape !== 'single') continue;
    const texts = new Set(labels.map(normaliseLabel).filter((text) => text !== ''));
    const { not, ...rest } = field;
    const denied = not && [...texts].some((text) => not.test(text));
    Object.assign(own, {
      [id]: {
        ...rest,
        ...(not && !denied && { not }),
        phrases: orOneOf(field.phrases, texts),
        rangePhrases: field.rangePhrases && orOneOf(field.rangePhrases, texts),
      },
    });
  }
  return own;
}

/** Said by the seller, so it votes for no language. */
function orOneOf(phrases: Phrases, texts: ReadonlySet<string>): Phrases {
  return {
    match: (label) =>
      texts.has(normaliseLabel(label)) ? { factor: 1, languages: [] } : phrases.match(label),
  };
}
