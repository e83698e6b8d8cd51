import { useState } from 'preact/hooks';
import type { Instant } from '../../lib/model/day';
import type { Market } from '../../lib/model/market';
import type { QuotaForecast as Forecast } from '../../lib/state/planner-quota';
import { SelectField } from '../ui/inputs';
import { SeverityMark } from '../ui/severity-mark';
import { Folded } from './folded';
import { useSpeech } from './speech';

interface QuotaForecastProps {
  readonly forecast: Forecast;
  readonly market: Market;
}

/** The plan played forward: when each draft finds a place, and when some more could be submitted today. */
export function QuotaForecast({ forecast, market }: QuotaForecastProps) {
  const { page, say } = useSpeech();
  const { forecast: words } = page;
  const late = forecast.needs.filter((need) => need.late).length;
  return (
    <Folded
      part="quota-forecast"
      marks={{ 'data-late': late }}
      summary={
        <>
          {words.title}
          {late > 0 && (
            <>
              {' '}
              <SeverityMark kind="warning" word={say(words.late, { count: late })} />
            </>
          )}
        </>
      }
      draw={() => <Played forecast={forecast} market={market} />}
    />
  );
}

function Played({ forecast: { needs, more }, market }: QuotaForecastProps) {
  const { page, common, say } = useSpeech();
  const { forecast: words } = page;
  const [count, setCount] = useState('1');
  const at = (instant: Instant) => ({ at: instant, zone: market.zone, label: market.zoneLabel });
  return (
    <>
      <p class="cp-hint">{words.about}</p>
      {needs.length === 0 && <p>{words.none}</p>}
      {needs.length > 0 && (
        <ol class="pl-needs">
          {needs.map((need) => (
            <li
              key={need.slot.id}
              data-need={need.slot.id}
              data-at={need.at}
              data-late={need.late ? 'yes' : 'no'}
            >
              <bdi>{need.slot.name}</bdi>{' '}
              <span class="cp-soft">{say(words.wanted, { day: { day: need.wanted } })}</span>{' '}
              {need.late ? (
                <>
                  <SeverityMark kind="warning" word={common.severity.warning} />{' '}
                  {say(words.waits, { at: at(need.at) })}
                </>
              ) : (
                words.fits
              )}
            </li>
          ))}
        </ol>
      )}
      <SelectField
        name="forecast-count"
        label={words.more}
        value={count}
        choices={more.map((_, index) => ({ value: String(index + 1), word: String(index + 1) }))}
        onPick={setCount}
      />
      <ol class="pl-needs" data-part="quota-more">
        {more.slice(0, Number(count)).map((instant, index) => (
          <li key={`${instant} ${index}`} data-at={instant}>
            {say(words.moreAt, { at: at(instant) })}
          </li>
        ))}
      </ol>
    </>
  );
}
