import type { Market } from '../../lib/model/market';
import type { Slot } from '../../lib/model/plan';
import type { Receipt } from '../../lib/model/receipt';
import { receiptText } from '../../lib/state/receipt-text';
import { SeverityMark } from '../ui/severity-mark';
import { useSpeech } from './speech';

interface ReceiptDifferenceProps {
  readonly receipt: Receipt;
  readonly slot: Slot | null;
  readonly market: Market;
}

/** What the plan says otherwise by now. Fields that cannot be compared are named, never counted as equal. */
export function ReceiptDifference({ receipt, slot, market }: ReceiptDifferenceProps) {
  const speech = useSpeech();
  const { page, common, words, say } = speech;
  const { receipts } = page;
  const rows = slot === null ? [] : receiptText.differences(receipt, slot);
  const changed = rows.filter(({ state }) => state === 'changed');
  const open = rows.filter(({ state }) => state === 'not-checked');
  const same = rows.length - changed.length - open.length;
  return (
    <section
      class="pl-screen"
      aria-labelledby="receipt-difference"
      data-part="receipt-difference"
      data-changed={changed.length}
      data-not-checked={open.length}
    >
      <h3 id="receipt-difference">{receipts.difference}</h3>
      {slot === null && <p class="cp-soft">{receipts.notInPlan}</p>}
      {slot !== null && changed.length === 0 && (
        <p class="cp-soft">{say(receipts.noChange, { count: same })}</p>
      )}
      {changed.length > 0 && (
        <table class="pl-table pl-stack" role="table" aria-labelledby="receipt-difference">
          <thead role="rowgroup">
            <tr role="row">
              {[page.conflict.field, receipts.then, receipts.now].map((word) => (
                <th key={word} role="columnheader" scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {changed.map(({ field, submitted, now }) => (
              <tr key={field} role="row" data-field={field} data-state="changed">
                <th role="rowheader" scope="row">
                  {words.fields[field]}
                </th>
                <td role="cell" class="pl-wrap" data-label={receipts.then}>
                  {receiptText.shown(field, submitted, market.id, speech)}
                </td>
                <td role="cell" class="pl-wrap" data-label={receipts.now}>
                  {now === null ? page.slots.open : receiptText.shown(field, now, market.id, speech)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {open.length > 0 && (
        <p class="pl-receipt-open">
          <SeverityMark kind="not-checked" word={common.severity.notChecked} />{' '}
          {open
            .map(
              ({ field, because }) => `${words.fields[field]} (${receipts.because[because ?? 'not-read']})`,
            )
            .join(', ')}
        </p>
      )}
    </section>
  );
}
