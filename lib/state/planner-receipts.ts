/** The receipts of the shop that is shown, asked for when they are looked at. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Ask, FailureCode } from '../messaging/contract';
import type { Receipt } from '../model/receipt';

export type ReceiptList =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly code: FailureCode }
  /** Newest first; `setAside` of them could not be read and are kept. */
  | { readonly state: 'ready'; readonly receipts: readonly Receipt[]; readonly setAside: number };

export function createReceipts(ask: Ask) {
  const list = signal<ReceiptList>({ state: 'loading' });
  let round = 0;
  let shown: string | null = null;
  return {
    list: list as ReadonlySignal<ReceiptList>,
    /** Asks again. Of another shop nothing is shown meanwhile; a slower, older answer never replaces a newer one. */
    async load(shop: string): Promise<void> {
      round += 1;
      const mine = round;
      if (shown !== shop) list.value = { state: 'loading' };
      shown = shop;
      const reply = await ask('receipt.list', { shop });
      if (mine !== round) return;
      list.value = reply.ok
        ? { state: 'ready', ...reply.value }
        : { state: 'failed', code: reply.failure.code };
    },
  };
}
