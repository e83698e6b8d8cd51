import type { Market } from '../../lib/model/market';
import type { PlannerModel } from '../../lib/state/planner';
import { dayAt, type QuotaRun, type Timeline } from '../../lib/state/planner-timeline';
import type { Seen } from './timeline-grid';
import { useSpeech } from './speech';

interface HeadProps {
  readonly model: PlannerModel;
  readonly line: Timeline;
  readonly seen: Seen;
  readonly width: number;
  readonly market: Market;
}

/** Months, days, days worth knowing, and the strip of the quota, for the days that are seen. */
export function TimelineHead({ model, line, seen, width, market }: HeadProps) {
  const { page, format, say } = useSpeech();
  const days = Array.from({ length: Math.min(seen.days, line.days - seen.day) }, (_, at) => {
    const place = seen.day + at;
    const day = dayAt(line.first, place);
    return { place, day, month: day.slice(0, 7), number: Number(day.slice(8)) };
  });
  const months = days.filter(({ number }, at) => at === 0 || number === 1);
  // Numbers stand where there is room for them: every day, or the first of each week.
  const numbered = width < 8 ? [] : days.filter(({ day }) => width >= 24 || isMonday(day));
  const shades = model.timeline.shades.value.filter(
    ({ from, days: length }) => from + length > seen.day && from < seen.day + seen.days,
  );
  const left = (place: number) => ({ insetInlineStart: `calc(var(--tl-name) + ${place * width}px)` });
  const runs = model.timeline.runs.value;
  const limit = market.limits.plusQuota === 'unknown' ? 0 : market.limits.plusQuota.value.count;
  return (
    <>
      {shades.map(({ key, kind, from, days: length }) => (
        <div
          key={key}
          class={`tl-shade tl-shade-${kind}`}
          data-shade={kind}
          style={{ ...left(from), inlineSize: `${length * width}px` }}
        />
      ))}
      <div class="tl-head">
        <div class="tl-corner">{runs === null ? page.timeline.quotaUnknown : page.timeline.quotaRow}</div>
        {months.map(({ place, month }, at) => (
          <div
            key={month}
            class="tl-month"
            style={{
              ...left(place),
              inlineSize: `${((months[at + 1]?.place ?? seen.day + days.length) - place) * width}px`,
            }}
          >
            <span>{format.month(month)}</span>
          </div>
        ))}
        {numbered.map(({ place, day, number }) => (
          <span key={day} class="tl-day" style={{ ...left(place), inlineSize: `${width}px` }}>
            {number}
          </span>
        ))}
        {width >= 8 &&
          shades.map(({ key, name, from }) => (
            <span key={key} class="tl-name-of-day" style={left(Math.max(from, 0))} title={name}>
              {name}
            </span>
          ))}
        {runs !== null && (
          <svg
            class="tl-strip"
            style={left(seen.day)}
            width={seen.days * width}
            height={stripHeight}
            role="img"
            aria-label={say(page.quota.line, { used: usedToday(model, line, runs), limit })}
            data-part="quota-strip"
          >
            {runs
              .filter(({ from, days: length }) => from + length > seen.day && from < seen.day + seen.days)
              .map((run) => (
                <Run key={run.from} run={run} limit={limit} width={width} day={seen.day} />
              ))}
            <line class="tl-limit" x1="0" x2={seen.days * width} y1={full} y2={full} />
          </svg>
        )}
      </div>
    </>
  );
}

const stripHeight = 36;
/** Where the limit lies; what is over it goes up to the edge. */
const full = 8;

interface RunProps {
  readonly run: QuotaRun;
  readonly limit: number;
  readonly width: number;
  readonly day: number;
}
function Run({ run, limit, width, day }: RunProps) {
  const unit = (stripHeight - full) / Math.max(1, limit);
  const [x, w] = [(run.from - day) * width, run.days * width];
  const used = Math.min(stripHeight, run.strict * unit);
  const planned = Math.min(stripHeight - used, run.planned * unit);
  const lenient = stripHeight - run.lenient * unit;
  return (
    <g data-used={run.strict} data-planned={run.planned}>
      <rect class="tl-used" x={x} y={stripHeight - used} width={w} height={used} />
      <rect
        class={run.strict + run.planned > limit ? 'tl-planned tl-over' : 'tl-planned'}
        x={x}
        y={stripHeight - used - planned}
        width={w}
        height={planned}
      />
      {run.lenient !== run.strict && <line class="tl-lenient" x1={x} x2={x + w} y1={lenient} y2={lenient} />}
      {run.freeing > 0 && <path class="tl-freeing" d={`M${x} ${stripHeight - 7}l4 7h-8z`} />}
      {width >= 24 && (
        <text class="tl-count" x={x + 3} y={stripHeight - 4}>
          {run.strict + run.planned}
        </text>
      )}
    </g>
  );
}

function usedToday({ today }: PlannerModel, line: Timeline, runs: readonly QuotaRun[]): number {
  const at = today.value === null ? 0 : placeIn(line, today.value);
  return runs.find(({ from, days }) => from <= at && at < from + days)?.strict ?? 0;
}
function placeIn({ first }: Timeline, day: string): number {
  return Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(day), { largestUnit: 'day' }).days;
}
function isMonday(day: string): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek === 1;
}
