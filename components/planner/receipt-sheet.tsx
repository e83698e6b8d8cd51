import type { Market } from '../../lib/model/market';
import type { Receipt } from '../../lib/model/receipt';
import { receiptLines, titleOf } from '../../lib/state/receipt-lines';
import { receiptText } from '../../lib/state/receipt-text';
import type { ShopPlan } from '../../lib/state/planner-source';
import { Button } from '../ui/button';
import { SeverityMark } from '../ui/severity-mark';
import { ReceiptDifference } from './receipt-difference';
import { ReceiptFields } from './receipt-fields';
import { nameOf } from './receipts-view';
import { useSpeech } from './speech';

interface ReceiptSheetProps {
  readonly receipt: Receipt;
  readonly plan: ShopPlan;
  readonly market: Market;
}

/** One receipt, whole: what was submitted, how it was judged, what was put aside. It prints to one page. */
export function ReceiptSheet({ receipt, plan, market }: ReceiptSheetProps) {
  const { page, common, format, say } = useSpeech();
  const { receipts: words } = page;
  const name = nameOf(receipt) ?? words.noName;
  const slot = plan.slots.find(({ id }) => id === receipt.slot) ?? null;
  const moment = format.moment(receipt.at, market.zone, market.zoneLabel);
  const print = (): void => {
    const before = document.title;
    // Browsers name the file of a printed page after its title.
    document.title = receiptText.fileName(name, receipt.at, market.zone);
    window.print();
    document.title = before;
  };
  return (
    <article
      class="pl-card pl-receipt"
      aria-labelledby="receipt-title"
      data-part="receipt"
      data-receipt={receipt.id}
    >
      <div class="pl-card-head pl-screen">
        <a href="#/receipts">{words.back}</a>
        <div class="pl-tools">
          <Button part="print-receipt" onPress={print}>
            {words.print}
          </Button>
        </div>
      </div>
      <h2 id="receipt-title" class="pl-wrap">
        {say(words.one, { name })}
      </h2>
      <dl class="pl-facts">
        <Fact word={words.submitted} text={moment} />
        <Fact word={page.header.shop} text={plan.shop.nickname} />
        <Fact word={words.page} text={common.page[receipt.page]} />
        <Fact word={words.address} text={receiptText.address(receipt.url)} />
        <Fact
          word={words.rules}
          text={
            'version' in receipt
              ? say(receipt.pack === null ? words.builtIn : words.pack, {
                  pack: receipt.pack ?? '',
                  from: format.moment(receipt.validFrom, market.zone, market.zoneLabel),
                })
              : say(words.rulesFrom, {
                  from: format.moment(receipt.validFrom, market.zone, market.zoneLabel),
                })
          }
        />
      </dl>
      <ReceiptFields receipt={receipt} market={market} />
      <Judged receipt={receipt} />
      <Dismissed receipt={receipt} />
      <ReceiptDifference receipt={receipt} slot={slot} market={market} />
      <p class="cp-hint">{words.kept}</p>
    </article>
  );
}

function Fact({ word, text }: { readonly word: string; readonly text: string }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd class="pl-wrap">{text}</dd>
    </div>
  );
}

function Judged({ receipt }: { readonly receipt: Receipt }) {
  const speech = useSpeech();
  const { page, common, say } = speech;
  const { shown, apart } = receiptLines(receipt, speech);
  return (
    <section aria-labelledby="receipt-lines">
      <h3 id="receipt-lines">{page.receipts.judged}</h3>
      {shown.length === 0 && <p class="cp-soft">{page.receipts.noLines}</p>}
      <ul class="pl-receipt-lines">
        {shown.map(({ rule, outcome, severity, mark, title }) => (
          <li key={rule} data-rule={rule} data-outcome={outcome} data-severity={severity ?? undefined}>
            <SeverityMark kind={mark} word={common.severity[mark === 'not-checked' ? 'notChecked' : mark]} />
            <span>{title}</span>
          </li>
        ))}
      </ul>
      {apart > 0 && <p class="cp-hint">{say(page.receipts.notApplicable, { count: apart })}</p>}
    </section>
  );
}

function Dismissed({ receipt }: { readonly receipt: Receipt }) {
  const speech = useSpeech();
  const { page, say, words } = speech;
  const dismissals = 'version' in receipt ? receipt.dismissals : null;
  return (
    <section aria-labelledby="receipt-dismissed" data-part="receipt-dismissals">
      <h3 id="receipt-dismissed">{page.receipts.dismissed}</h3>
      {dismissals === null && <p class="cp-soft">{page.receipts.dismissedUnknown}</p>}
      {dismissals?.length === 0 && <p class="cp-soft">{page.receipts.dismissedNone}</p>}
      <ul>
        {dismissals?.map(({ rule, reason, until }) => (
          <li key={rule} data-dismissed={rule}>
            {titleOf(rule, speech, true)}:{' '}
            {say(words.sidebar.dismiss.until, {
              reason: words.sidebar.dismiss.reasons[reason],
              until: { day: until },
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
