import { expect, test } from 'vitest';
import type { Instant, IsoDay } from '../../../lib/model/day';
import type { FirstReceipt, FullReceipt } from '../../../lib/model/receipt';
import { listReceipts, saveReceipt } from '../../../lib/planner/receipts';
import { code, freshDesk, good } from './desk';
import { receiptOf } from './receipt';

const receipt = (over: Partial<FirstReceipt> = {}): FirstReceipt => ({ ...receiptOf('shop-1'), ...over });

test('a receipt is kept across a restart, newest first, each shop its own', async () => {
  const desk = freshDesk();
  const later = receipt({ id: 'receipt-2', at: '2026-04-01T02:00:00Z' as Instant });
  good(await saveReceipt(desk, receipt()));
  good(await saveReceipt(desk, later));
  good(await saveReceipt(desk, receipt({ id: 'receipt-3', shop: 'shop-2' })));
  const list = good(await listReceipts(desk.restarted(), 'shop-1'));
  expect(list).toEqual({ receipts: [later, receipt()], setAside: 0 });
});

test('a receipt never changes: the same again is nothing, another one under its id is refused', async () => {
  const desk = freshDesk();
  good(await saveReceipt(desk, receipt()));
  expect(good(await saveReceipt(desk, receipt()))).toEqual(receipt());
  expect(code(await saveReceipt(desk, receipt({ slot: null })))).toBe('conflict');
  expect(good(await listReceipts(desk, 'shop-1')).receipts).toEqual([receipt()]);
});

test('a receipt that was damaged is counted, not shown and not lost', async () => {
  const desk = freshDesk();
  good(await saveReceipt(desk, receipt()));
  const stored = await desk.keeper.use('write', async (db) => {
    const row = await db.get('receipts', 'receipt-1');
    if (row) await db.put('receipts', { ...row, sum: 'torn' });
    return row;
  });
  expect(stored).toBeDefined();
  expect(good(await listReceipts(desk, 'shop-1'))).toEqual({ receipts: [], setAside: 1 });
  expect(code(await saveReceipt(desk, receipt()))).toBe('conflict');
});

test('receipts of both kinds are read as they were written', async () => {
  const desk = freshDesk();
  const full: FullReceipt = {
    ...receipt({ id: 'receipt-2', at: '2026-04-01T02:00:00Z' as Instant }),
    version: 2,
    dismissals: [{ rule: 'plus-length-out-of-range', reason: 'intended', until: '2026-05-01' as IsoDay }],
    pack: 'agency-march',
  };
  good(await saveReceipt(desk, receipt()));
  good(await saveReceipt(desk, full));
  expect(good(await listReceipts(desk.restarted(), 'shop-1'))).toEqual({
    receipts: [full, receipt()],
    setAside: 0,
  });
});
