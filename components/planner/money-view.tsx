import { useEffect } from 'preact/hooks';
import type { MoneyTable } from '../../lib/state/planner-money';
import { Banner } from '../ui/banner';
import { Select } from '../ui/inputs';
import { FeesChart } from './fees-chart';
import { MoneyMay } from './money-may';
import { MoneyMonths } from './money-months';
import { useSpeech } from './speech';
import type { ViewProps } from './view';

/** What the plan costs by month, of this shop or of all, and apart from it what may come besides. */
export function MoneyView({ model, place }: ViewProps) {
  const { page, common } = useSpeech();
  const { money: words } = page;
  const { money } = model;
  const plan = place?.plan ?? null;
  useEffect(() => {
    if (plan !== null) void money.load();
  }, [money, plan]);
  if (place === null) return null;
  const tables = money.tables.value;
  return (
    <section class="pl-card" aria-labelledby="money-title" data-part="money">
      <div class="pl-card-head">
        <h2 id="money-title">{words.title}</h2>
        <div class="pl-tools">
          <Select
            label={page.timeline.scope}
            name="money-scope"
            value={money.scope.value}
            choices={(['shop', 'all'] as const).map((value) => ({
              value,
              word: page.timeline.scopes[value],
            }))}
            onPick={(over) => void money.span(over)}
          />
        </div>
      </div>
      <p class="cp-soft">{words.about}</p>
      {money.failed.value && (
        <Banner kind="warning" word={common.severity.warning} part="others-failed">
          {words.allFailed}
        </Banner>
      )}
      {tables.length === 0 && <p class="pl-no-match">{words.empty}</p>}
      {tables.map((table) => (
        <InCurrency key={table.currency} table={table} place={place} />
      ))}
      {tables.length > 1 && <p class="cp-hint">{words.oneCurrency}</p>}
    </section>
  );
}

function InCurrency({ table, place }: { readonly table: MoneyTable } & Pick<ViewProps, 'place'>) {
  const { page, say } = useSpeech();
  const { money: words } = page;
  const { currency, cap, total } = table;
  return (
    <div class="pl-money" data-currency={currency}>
      {cap !== null && <p>{say(words.cap, { cap: { money: { minor: cap, currency } } })}</p>}
      <MoneyMonths table={table} />
      {total.unknown > 0 && (
        <p class="cp-hint" data-part="money-unknown">
          {say(words.unknown, { count: total.unknown })}
        </p>
      )}
      {total.of.commission > 0 && <p class="cp-hint">{words.estimate}</p>}
      <FeesChart table={table} cap={cap} />
      {place !== null && <MoneyMay table={table} market={place.market} />}
    </div>
  );
}
