import { useState } from 'preact/hooks';
import { pageKinds } from '../../lib/model/draft';
import { marketIds } from '../../lib/model/market';
import type { DraftCheckModel } from '../../lib/state/draft-check';
import { typedPages } from '../../lib/state/draft-check';
import type { Judge } from '../../lib/state/judge';
import { Button } from '../ui/button';
import { SelectField } from '../ui/inputs';
import { CheckFile } from './check-file';
import { CheckForm } from './check-form';
import { CheckReport } from './check-report';
import { useSpeech } from './speech';

interface CheckCardProps {
  readonly check: DraftCheckModel;
  readonly judge: Judge;
}

/** "Check a draft here": the whole check without the seller app, from typed values or from a saved page. */
export function CheckCard({ check, judge }: CheckCardProps) {
  const { page, common } = useSpeech();
  const [open, setOpen] = useState(false);
  const file = check.file.value;
  return (
    <section class="pl-card" aria-labelledby="check-title" data-part="draft-check">
      <div class="pl-card-head">
        <h2 id="check-title">{page.check.title}</h2>
        <div class="pl-tools">
          <Button part="check-open" onPress={() => setOpen(!open)}>
            {open ? common.close : page.check.open}
          </Button>
        </div>
      </div>
      <p class="cp-soft">{page.check.about}</p>
      {open && (
        <div class="pl-draft">
          <div class="pl-check-side">
            <CheckFile check={check} />
            {file.state === 'unknown' && (
              <SelectField
                name="saved-page"
                label={page.check.whichPage}
                value=""
                choices={[
                  { value: '', word: page.check.choose },
                  ...pageKinds.map((value) => ({ value, word: common.page[value] })),
                ]}
                onPick={(kind) => kind !== '' && void check.name(kind)}
              />
            )}
            {file.state === 'none' && (
              <SelectField
                name="check-page"
                label={page.check.page}
                value={check.page.value}
                choices={typedPages.map((value) => ({ value, word: common.page[value] }))}
                onPick={check.pick}
              />
            )}
            {check.asksMarket.value && (
              <SelectField
                name="check-market"
                label={page.firstShop.market}
                value={check.market.value?.id ?? ''}
                choices={[
                  { value: '', word: page.check.choose },
                  ...marketIds.map((value) => ({ value, word: page.market[value] })),
                ]}
                onPick={(id) => id !== '' && check.chooseMarket(id)}
              />
            )}
            <label class="pl-check-field">
              <span>{page.check.payDay}</span>
              <input
                class="cp-input"
                type="date"
                name="check-pay-day"
                value={check.payDay.value ?? ''}
                onInput={(event) => check.planPayment(event.currentTarget.value)}
              />
            </label>
            {file.state === 'none' && <CheckForm check={check} />}
          </div>
          <CheckReport check={check} judge={judge} />
        </div>
      )}
    </section>
  );
}
