import type { Receipt } from '../model/receipt';
import type { Answer, Desk, Receipts } from './port';

/** Keeps what was submitted. The same receipt again changes nothing; another one under its id is refused. */
export function saveReceipt({ receipts }: Desk, receipt: Receipt): Promise<Answer<Receipt>> {
  return receipts.add(receipt);
}

/** The receipts of a shop, newest first, and how many of them could not be read. */
export function listReceipts({ receipts }: Desk, shop: string): Promise<Answer<Receipts>> {
  return receipts.of(shop);
}
