import type { Receipt } from '../model/receipt';
import { receiptSchema } from '../model/schema';
import type { Answer, ReceiptBook } from '../planner/port';
import { checksum } from './checksum';
import type { Keeper } from './open';
import type { Database, SealedReceipt } from './schema';
import { refusalOf, troubleOf } from './trouble';

/** The receipts in the database. A receipt is added once; one that cannot be read stays where it is and is counted. */
export function openReceipts(keeper: Keeper, note: (place: string, error: unknown) => void): ReceiptBook {
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
        if (!stored) await tx.store.add({ id, shop, sum: checksum(receipt), data: receipt });
        await tx.done;
        if (!stored || stored.sum === checksum(receipt)) return { ok: true, value: receipt };
        return { ok: false, failure: { code: 'conflict', message: 'a receipt is never changed' } };
      }),
    of: (shop) =>
      settle('look', async (db) => {
        const rows = await db.getAllFromIndex('receipts', 'byShop', shop);
        const receipts = rows.map(unseal).filter((receipt) => receipt !== null);
        receipts.sort((one, other) => other.at.localeCompare(one.at));
        return { ok: true, value: { receipts, setAside: rows.length - receipts.length } };
      }),
  };
}

function unseal({ id, shop, sum, data }: SealedReceipt): Receipt | null {
  const found = receiptSchema.safeParse(data);
  if (!found.success || sum !== checksum(data)) return null;
  return found.data.id === id && found.data.shop === shop ? found.data : null;
}
