import type { Market } from '../../lib/model/market';
import type { PlannerModel } from '../../lib/state/planner';
import type { QuotaView } from '../../lib/state/planner-quota';
import { SeverityMark } from '../ui/severity-mark';
import { FirstQuestion } from './first-question';
import { LedgerList } from './ledger-list';
import { QuotaForecast } from './quota-forecast';
import { QuotaPlaces } from './quota-places';
import { useSpeech } from './speech';

interface QuotaCardProps {
  readonly model: PlannerModel;
  readonly market: Market;
}

/** How much of the quota is used, when the next place frees, and the ledger behind the number. */
export function QuotaCard({ model, market }: QuotaCardProps) {
  const { page } = useSpeech();
  const quota = model.quota.value;
  if (quota === null) return null;
  return (
    <section class="pl-card pl-quota" aria-labelledby="quota-title" {...marksOf(quota)}>
      <h2 id="quota-title">{page.quota.title}</h2>
      {quota.state === 'known' && <KnownQuota quota={quota} market={market} />}
      {quota.state === 'unknown' && (
        <FirstQuestion
          model={model.entries}
          days={quota.days}
          answer={model.entries.answer.value}
          locked={model.readOnly.value}
        />
      )}
      {quota.state === 'no-limit' && <NoLimit market={market} />}
      {model.forecast.value && <QuotaForecast forecast={model.forecast.value} market={market} />}
      {quota.state === 'known' && <LedgerList rows={model.ledger.value} market={market} model={model} />}
    </section>
  );
}

function KnownQuota({ quota, market }: { readonly quota: Known; readonly market: Market }) {
  const { page, say } = useSpeech();
  const { strict, lenient, differ, days } = quota;
  const at = (instant: typeof strict.firstFree) => ({
    at: instant,
    zone: market.zone,
    label: market.zoneLabel,
  });
  const over = strict.used - strict.limit;
  return (
    <>
      <div class="pl-quota-line">
        <p class="pl-quota-count">{say(page.quota.line, { used: strict.used, limit: strict.limit })}</p>
        <p class={strict.left === 0 ? 'pl-quota-left cp-mark-warning' : 'pl-quota-left'}>
          {over > 0 && say(page.quota.over, { over })}
          {over <= 0 && (strict.left === 0 ? page.quota.spent : say(page.quota.left, { left: strict.left }))}
        </p>
        <p class="pl-quota-next">
          {strict.nextFree === null
            ? page.quota.noneUsed
            : say(strict.exact ? page.quota.nextFree : page.quota.nextFreeLatest, {
                at: at(strict.nextFree),
              })}
          {over > 0 && <span> · {say(page.quota.firstFree, { at: at(strict.firstFree) })}</span>}
        </p>
      </div>
      <QuotaPlaces places={quota.places} market={market} />
      {differ && (
        <p
          class="pl-quota-lenient"
          data-part="quota-lenient"
          data-used={lenient.used}
          data-limit={lenient.limit}
        >
          {say(page.quota.lenient, { used: lenient.used, limit: lenient.limit })}
          {lenient.nextFree !== null && ` ${say(page.quota.lenientNext, { at: at(lenient.nextFree) })}`}
        </p>
      )}
      <p class="cp-hint">{say(page.quota.why, { days })}</p>
    </>
  );
}

function NoLimit({ market }: { readonly market: Market }) {
  const { page, common, say } = useSpeech();
  return (
    <p class="pl-quota-none">
      <SeverityMark kind="not-checked" word={common.severity.notChecked} />
      <span>{say(page.quota.noLimit, { market: page.market[market.id] })}</span>
    </p>
  );
}

type Known = Extract<QuotaView, { readonly state: 'known' }>;

/** What tests and tools read; an unknown quota carries no number at all. */
function marksOf(quota: QuotaView): Readonly<Record<string, string | number>> {
  const known = { 'data-part': 'quota', 'data-reading': 'strict' };
  if (quota.state !== 'known') return { ...known, 'data-known': 'no' };
  const { used, limit, nextFree } = quota.strict;
  return {
    ...known,
    'data-known': 'yes',
    'data-used': used,
    'data-limit': limit,
    'data-next-free': nextFree ?? '',
  };
}
