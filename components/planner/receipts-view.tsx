import { useEffect } from 'preact/hooks';
import type { Market } from '../../lib/model/market';
import type { Receipt } from '../../lib/model/receipt';
import type { ReceiptList } from '../../lib/state/planner-receipts';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ReceiptSheet } from './receipt-sheet';
import { useSpeech } from './speech';
import { useViewPath } from './view-nav';
import type { ViewProps } from './view';

/** What was submitted: the list, newest first, or the one receipt that the address names (`#/receipts/<id>`). */
export function ReceiptsView({ model, place }: ViewProps) {
  const { page } = useSpeech();
  const path = useViewPath();
  const plan = place?.plan ?? null;
  useEffect(() => {
    if (plan !== null) void model.receipts.load(plan.shop.id);
  }, [model, plan]);
  if (place === null) return null;
  const list = model.receipts.list.value;
  const receipts = list.state === 'ready' ? list.receipts : [];
  const one = receipts.find(({ id }) => id === path);
  if (one !== undefined) return <ReceiptSheet receipt={one} plan={place.plan} market={place.market} />;
  return (
    <section class="pl-card" aria-labelledby="receipts-title" data-part="receipts" data-state={list.state}>
      <h2 id="receipts-title">{page.receipts.title}</h2>
      <p class="cp-soft">{page.receipts.about}</p>
      <Trouble
        list={list}
        gone={path !== null}
        onAgain={() => void model.receipts.load(place.plan.shop.id)}
      />
      {list.state === 'ready' && receipts.length === 0 && (
        <p class="pl-no-match" data-part="no-receipts">
          {page.receipts.empty}
        </p>
      )}
      {receipts.length > 0 && <ReceiptTable receipts={receipts} market={place.market} />}
    </section>
  );
}

interface TroubleProps {
  readonly list: ReceiptList;
  /** The address names a receipt that is not here. */
  readonly gone: boolean;
  readonly onAgain: () => void;
}

function Trouble({ list, gone, onAgain }: TroubleProps) {
  const { page, common, say } = useSpeech();
  if (list.state === 'loading') return <p class="pl-loading">{page.receipts.loading}</p>;
  if (list.state === 'failed') {
    return (
      <Banner
        kind="blocker"
        word={common.severity.blocker}
        part="receipts-failed"
        action={<Button onPress={onAgain}>{page.load.again}</Button>}
      >
        {page.receipts.failed}
      </Banner>
    );
  }
  return (
    <>
      {gone && (
        <Banner kind="note" word={common.severity.note} part="receipt-gone">
          {page.receipts.gone}
        </Banner>
      )}
      {list.setAside > 0 && (
        <Banner kind="warning" word={common.severity.warning} part="receipts-set-aside">
          {say(page.receipts.setAside, { count: list.setAside })}
        </Banner>
      )}
    </>
  );
}

interface ReceiptTableProps {
  readonly receipts: readonly Receipt[];
  readonly market: Market;
}

function ReceiptTable({ receipts, market }: ReceiptTableProps) {
  const { page, common, format, say } = useSpeech();
  const { receipts: words } = page;
  return (
    <table class="pl-table pl-stack" role="table" aria-labelledby="receipts-title">
      <thead role="rowgroup">
        <tr role="row">
          {[words.submitted, words.campaign, words.page, words.found].map((word) => (
            <th key={word} role="columnheader" scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {receipts.map((receipt) => {
          const { blocker, warning } = countsOf(receipt);
          const dismissed = 'version' in receipt ? receipt.dismissals.length : 0;
          const found = [
            blocker > 0 && say(common.counted.blocker, { count: blocker }),
            warning > 0 && say(common.counted.warning, { count: warning }),
            dismissed > 0 && say(words.dismissedCount, { count: dismissed }),
          ].filter((part) => part !== false);
          return (
            <tr key={receipt.id} role="row" data-receipt={receipt.id}>
              <th role="rowheader" scope="row">
                <a href={`#/receipts/${receipt.id}`}>
                  {format.moment(receipt.at, market.zone, market.zoneLabel)}
                </a>
              </th>
              <td role="cell" class="pl-wrap" data-label={words.campaign}>
                {nameOf(receipt) ?? words.noName}
              </td>
              <td role="cell" data-label={words.page}>
                {common.page[receipt.page]}
              </td>
              <td role="cell" data-label={words.found}>
                {found.length === 0 ? words.nothingFound : found.join(', ')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The campaign's name as it was submitted; null when it was not read. */
export function nameOf({ fields }: Receipt): string | null {
  return fields.find(({ field, state }) => field === 'name' && state === 'read')?.text ?? null;
}

function countsOf({ lines }: Receipt): { readonly blocker: number; readonly warning: number } {
  const of = (wanted: 'blocker' | 'warning'): number =>
    lines.filter(({ outcome, severity }) => outcome === 'found' && severity === wanted).length;
  return { blocker: of('blocker'), warning: of('warning') };
}
