import type { FirstReceipt } from '../../../lib/model/receipt';
import { noon } from './desk';

/** What was submitted, for a shop. */
export function receiptOf(shop: string): FirstReceipt {
  return {
    id: 'receipt-1',
    shop,
    slot: 'slot-1',
    at: noon,
    page: 'plus-create',
    url: 'https://affiliate-id.tokopedia.com/affiliate/collaboration-plus/create',
    fields: [{ field: 'name', state: 'read', text: 'Gajian' }],
    lines: [{ rule: 'plus-length-out-of-range', outcome: 'found', severity: 'blocker' }],
    validFrom: noon,
  };
}
