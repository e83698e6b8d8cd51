import type { PanelSpeech } from '../../lib/i18n/panel';
import { marketIds, type MarketId } from '../../lib/model/market';
import type { Shop } from '../../lib/model/plan';
import { SelectField } from '../ui/inputs';

/** The page does not say whose market it is, so the seller does. */
export function MarketQuestion({
  speech,
  onChoose,
}: {
  readonly speech: PanelSpeech;
  readonly onChoose: (id: MarketId) => void;
}) {
  const { market, read } = speech.words.sidebar;
  const choices = [
    { value: '' as const, word: read.choose },
    ...marketIds.map((id) => ({ value: id, word: id })),
  ];
  return (
    <section class="cp-section" data-part="market-question">
      <SelectField
        name="market"
        label={market.ask}
        hint={market.why}
        value=""
        choices={choices}
        onPick={(id) => id !== '' && onChoose(id)}
      />
    </section>
  );
}

interface ShopQuestionProps {
  readonly choices: readonly Shop[];
  readonly speech: PanelSpeech;
  readonly onChoose: (id: string) => void;
}

/** Several shops of one market and no number on the page: the seller picks. */
export function ShopQuestion({ choices, speech, onChoose }: ShopQuestionProps) {
  const { shop, read } = speech.words.sidebar;
  return (
    <section class="cp-section" data-part="shop-question">
      <SelectField
        name="shop"
        label={shop.ask}
        value=""
        choices={[
          { value: '', word: read.choose },
          ...choices.map(({ id, nickname }) => ({ value: id, word: nickname })),
        ]}
        onPick={(id) => id !== '' && onChoose(id)}
      />
    </section>
  );
}
