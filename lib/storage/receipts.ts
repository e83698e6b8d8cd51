import type { Receipt } from '../model/receipt';
import { receiptSchema } from '../model/schema';
import type { Answer, ReceiptBook } from '../planner/port';
import { checksum } from './checksum';
import type { Keeper } from './open';
import type { Database, SealedEntry, SealedReceipt } from './schema';
import { refusalOf, troubleOf } from './trouble';

/**
 * The receipts in the database. A receipt is added once; one that cannot be read stays where it is and is counted.
 * `added` gets each one that is safely there.
 */
export function openReceipts(
  keeper: Keeper,
  added: (sealed: SealedReceipt) => Promise<void>,
  note: (place: string, error: unknown) => void,
): ReceiptBook {
  const settle = async <T>(
    purpose: 'look' | 'write',
    work: (db: Database) => Promise<Answer<T>>,
  ): Promise<Answer<T>> => {
    try {
      return await keeper.use(purpose, work);
    } catch (error) {
      const trouble = await troubleOf(error);
      if (trouble === null) throw error;
      note('receipts', trouble);
      return { ok: false, failure: refusalOf(trouble) };
    }
  };
  return {
    add: (receipt) =>
      settle<Receipt>('write', async (db) => {
        const tx = db.transaction('receipts', 'readwrite', { durability: 'strict' });
        const stored = await tx.store.get(receipt.id);
        const { id, shop } = receipt;
        const sealed = { id, shop, sum: checksum(receipt), data: receipt };
        if (!stored) await tx.store.add(sealed);
        await tx.done;
        if (!stored) await added(sealed);
        if (!stored || stored.sum === sealed.sum) return { ok: true, value: receipt };
        return { ok: false, failure: { code: 'conflict', message: 'a receipt is never changed' } };
      }),
    of: (shop) =>
      settle('look', async (db) => {
        const rows = await db.getAllFromIndex('receipts', 'byShop', shop);
        const receipts = rows.map(unsealReceipt).filter((receipt) => receipt !== null);
        receipts.sort((one, other) => other.at.localeCompare(one.at));
        return { ok: true, value: { receipts, setAside: rows.length - receipts.length } };
      }),
  };
}

/** Opens a receipt; null when it is not whole or filed under what it is not. */
export function unsealReceipt(raw: SealedReceipt | SealedEntry): Receipt | null {
  const found = receiptSchema.safeParse(raw.data);
  if (!found.success || !('shop' in raw) || raw.sum !== checksum(raw.data)) return null;
  return found.data.id === raw.id && found.data.shop === raw.shop ? found.data : null;
}
