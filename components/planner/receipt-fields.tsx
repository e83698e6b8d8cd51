import type { Market } from '../../lib/model/market';
import type { Receipt } from '../../lib/model/receipt';
import { receiptText } from '../../lib/state/receipt-text';
import { useSpeech } from './speech';

interface ReceiptFieldsProps {
  readonly receipt: Receipt;
  readonly market: Market;
}

/** The fields of the page as they were read; one that was not read says so. */
export function ReceiptFields({ receipt, market }: ReceiptFieldsProps) {
  const speech = useSpeech();
  const { page, words } = speech;
  return (
    <section aria-labelledby="receipt-fields">
      <h3 id="receipt-fields">{page.receipts.fields}</h3>
      <dl class="pl-receipt-fields">
        {receipt.fields.map(({ field, state, text }) => (
          <div key={field} data-field={field} data-state={state} data-value={text}>
            <dt>{words.fields[field]}</dt>
            <dd class="pl-wrap">
              {state === 'read' ? (
                receiptText.shown(field, text, market.id, speech)
              ) : (
                <span class="cp-soft">{page.receipts.state[state]}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
