import type { FieldId, Fields } from '../model/draft';

/** More readings than we are ready to judge. */
export const tooMany = 'too-many';
const most = 16;

/**
 * Every way to read `asked`: one object per combination of the candidates of ambiguous fields, with null for a
 * field that was not read. At most 16, otherwise `tooMany`.
 */
export function combinations(
  fields: Fields,
  asked: readonly FieldId[],
): readonly Readonly<Record<string, unknown>>[] | typeof tooMany {
  let all: readonly Readonly<Record<string, unknown>>[] = [{}];
  for (const field of asked) {
    const values = valuesOf(fields, field);
    if (all.length * values.length > most) return tooMany;
    all = all.flatMap((one) => values.map((value) => ({ ...one, [field]: value })));
  }
  return all;
}

function valuesOf(fields: Fields, field: FieldId): readonly unknown[] {
  const reading = fields[field];
  if (reading.state === 'read') return [reading.value];
  if (reading.state === 'ambiguous') return reading.candidates;
  return [null];
}
