/** Samples, creators and open rates of a file: they are asked for before the preview, and stored one by one after it. */
import type { Ask, FailureCode } from '../messaging/contract';
import type { BesideRow, ImportPreview, ImportTarget, RowToSave } from './import-ports';

/** The rows of a shop that a file is compared with. */
export async function ownRows(
  ask: Ask,
  shop: string,
): Promise<ImportTarget['beside'] | { readonly code: FailureCode }> {
  const own = { shop };
  const [samples, creators, rates] = await Promise.all([
    ask('sample.list', own),
    ask('creator.list', own),
    ask('rate.list', own),
  ]);
  if (!samples.ok) return samples.failure;
  if (!creators.ok) return creators.failure;
  if (!rates.ok) return rates.failure;
  return {
    samples: samples.value.samples,
    creators: creators.value.creators,
    rates: rates.value.rates,
  };
}

/** A row with the name of its change, so that asking again after a lost answer changes nothing. */
export interface Saving {
  readonly operation: string;
  readonly save: RowToSave;
}

/**
 * What a preview would store beside the campaigns. A campaign that got another id than its row has takes its samples
 * along; `ids` says which.
 */
export function savingsOf(
  { beside }: Pick<ImportPreview, 'beside'>,
  ids: ReadonlyMap<string, string>,
  newId: () => string,
): readonly Saving[] {
  return beside.flatMap((row): readonly Saving[] => {
    if (!('save' in row)) return [];
    const { save } = row;
    const id = save.row.id === '' ? newId() : save.row.id;
    const operation = newId();
    if (save.kind !== 'sample') return [{ operation, save: withRow(save, id) }];
    const slot = save.row.slot === null ? null : (ids.get(save.row.slot) ?? save.row.slot);
    return [{ operation, save: { kind: 'sample', row: { ...save.row, id, slot } } }];
  });
}
function withRow(save: Exclude<RowToSave, { kind: 'sample' }>, id: string): RowToSave {
  return save.kind === 'creator'
    ? { kind: 'creator', row: { ...save.row, id } }
    : { kind: 'rate', row: { ...save.row, id } };
}

/**
 * Stores the rows one after the other and stops at the first that is refused; `saved` were stored. A new row whose id is
 * taken, by another shop for example, gets an id of its own.
 */
export async function saveBeside(
  ask: Ask,
  savings: readonly Saving[],
  newId: () => string,
): Promise<{ readonly saved: number; readonly refused: FailureCode | null }> {
  let saved = 0;
  for (const { operation, save } of savings) {
    let reply = await stored(ask, operation, save);
    if (!reply.ok && reply.failure.code === 'conflict' && save.row.revision === 0) {
      const id = newId();
      const own = save.kind === 'sample' ? { ...save, row: { ...save.row, id } } : withRow(save, id);
      reply = await stored(ask, `${operation}-2`, own);
    }
    if (!reply.ok) return { saved, refused: reply.failure.code };
    saved += 1;
  }
  return { saved, refused: null };
}

function stored(ask: Ask, operation: string, save: RowToSave) {
  switch (save.kind) {
    case 'sample':
      return ask('sample.save', { operation, sample: save.row });
    case 'creator':
      return ask('creator.save', { operation, creator: save.row });
    case 'rate':
      return ask('rate.save', { operation, rate: save.row });
  }
}

/** How many rows of a preview come out in a way. */
export function countBeside(rows: readonly BesideRow[], outcome: BesideRow['outcome']): number {
  return rows.filter((row) => row.outcome === outcome).length;
}
