import { useState } from 'preact/hooks';
import { marketIds, type MarketId } from '../../lib/model/market';
import { Button } from '../ui/button';
import { SelectField } from '../ui/inputs';
import { useSpeech } from './speech';

interface FirstShopProps {
  readonly onStart: (market: MarketId) => Promise<void>;
  /** For a seller who comes from another computer. */
  readonly onBackup?: (() => void) | undefined;
}

/** What the page shows before there is any shop. */
export function FirstShop({ onStart, onBackup }: FirstShopProps) {
  const { page } = useSpeech();
  const [market, setMarket] = useState<MarketId>('ID');
  const [busy, setBusy] = useState(false);
  return (
    <form
      class="pl-card pl-first"
      data-part="first-shop"
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        void onStart(market).finally(() => setBusy(false));
      }}
    >
      <h2>{page.firstShop.title}</h2>
      <p class="cp-soft">{page.firstShop.body}</p>
      <SelectField
        label={page.firstShop.market}
        name="market"
        value={market}
        choices={marketIds.map((value) => ({ value, word: page.market[value] }))}
        onPick={setMarket}
      />
      <Button look="main" busy={busy}>
        {page.firstShop.start}
      </Button>
      {onBackup && (
        <Button look="quiet" part="backup-more" onPress={onBackup}>
          {page.backup.more}
        </Button>
      )}
    </form>
  );
}
