import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlannerModel } from '../../lib/state/planner';
import { placeOf, zooms, type Timeline } from '../../lib/state/planner-timeline';
import { useSpeech } from './speech';
import { TimelineHead } from './timeline-head';
import { onBarKey } from './timeline-keys';
import { TimelineLane } from './timeline-lane';
import type { ViewProps } from './view';

/** Heights in pixels; the style sheet has the same. */
export const laneHeight = 44;
const headHeight = 96;
/** Lanes beyond the edge, and the step in pixels after which other days are drawn. */
const [spareLanes, stepLeft] = [3, 240] as const;

interface GridProps {
  readonly model: PlannerModel;
  readonly line: Timeline;
  readonly place: NonNullable<ViewProps['place']>;
  /** Changes when the seller asks for today. */
  readonly todayWish: number;
}
/** What is drawn: lanes by number, days by place. Both change in steps, so that most scrolling draws nothing new. */
export interface Seen {
  readonly lane: number;
  readonly lanes: number;
  readonly day: number;
  readonly days: number;
}

/** The lanes over their days. Only what is seen is drawn, whatever the length of the plan. */
export function TimelineGrid({ model, line, place, todayWish }: GridProps) {
  const { page } = useSpeech();
  const { timeline } = model;
  const box = useRef<HTMLDivElement>(null);
  const wish = useRef<string | null>(null);
  const [seen, setSeen] = useState<Seen>({ lane: 0, lanes: 30, day: 0, days: 60 });
  const width = zooms[timeline.zoom.value];
  const today = model.today.value;
  const todayPlace = today === null ? 0 : placeOf(line.first, today);
  const measure = (): void => {
    if (box.current !== null) setSeen((before) => seenIn(box.current, width, before));
  };
  const middle = useRef<{ readonly width: number; readonly first: string } | null>(null);

  /** Today at the left, and at the top the first campaign that is not over. */
  const toToday = (scroll: HTMLElement): void => {
    const open = line.rows.findIndex(
      (row) => row.row === 'lane' && row.lane.from + row.lane.days > todayPlace,
    );
    scroll.scrollLeft = (todayPlace - 3) * width;
    scroll.scrollTop = Math.max(0, open) * laneHeight;
  };

  // Today first; after a change of zoom the day in the middle stays there.
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    const before = middle.current;
    const half = current.clientWidth / 2;
    if (before === null) toToday(current);
    else if (before.width !== width)
      current.scrollLeft = ((current.scrollLeft + half) / before.width) * width - half;
    middle.current = { width, first: line.first };
    measure();
  }, [width]);
  useLayoutEffect(() => {
    if (todayWish === 0 || box.current === null) return;
    toToday(box.current);
    measure();
  }, [todayWish]);
  useLayoutEffect(() => {
    // A plan that begins earlier than before has moved everything to the right.
    const { current } = box;
    if (current !== null && middle.current !== null && middle.current.first !== line.first) {
      const before = middle.current.first;
      current.scrollLeft += -daysApart(before, line.first) * width;
      middle.current = { width, first: line.first };
    }
    measure();
  }, [line]);
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    return () => watch.disconnect();
  }, [width]);
  useLayoutEffect(() => {
    if (wish.current === null) return;
    const bar = box.current?.querySelector<HTMLElement>(`[data-slot="${CSS.escape(wish.current)}"]`);
    if (bar) {
      bar.focus({ preventScroll: true });
      wish.current = null;
    }
  });

  /** Brings a lane into sight and, once it is drawn, the focus to its bar. */
  function goTo(row: number): void {
    const target = line.rows[row];
    const { current } = box;
    if (target?.row !== 'lane' || current === null) return;
    const { slot, from } = target.lane;
    const top = row * laneHeight;
    const roomy = current.clientHeight - headHeight - laneHeight;
    if (top < current.scrollTop) current.scrollTop = top;
    else if (top > current.scrollTop + roomy) current.scrollTop = top - roomy;
    const [left, right] = [current.scrollLeft, current.scrollLeft + current.clientWidth - nameWidth(current)];
    const x = from * width;
    if (x < left || x > right - 2 * width) current.scrollLeft = x - 3 * width;
    wish.current = slot.id;
    timeline.choose(slot.id);
    measure();
  }

  const rows = line.rows.slice(seen.lane, seen.lane + seen.lanes);
  const current = timeline.current.value;
  const stop =
    rows.find((row) => row.row === 'lane' && row.lane.slot.id === current) ??
    rows.find((row) => row.row === 'lane');
  return (
    <div
      ref={box}
      class="tl-scroll"
      role="group"
      aria-label={page.timeline.lanes}
      aria-describedby="timeline-help"
      data-part="timeline-grid"
      data-zoom={timeline.zoom.value}
      data-drawn={rows.length}
      style={{ blockSize: `min(62vh, ${headHeight + line.rows.length * laneHeight + 20}px)` }}
      onScroll={measure}
      onKeyDown={(event) => onBarKey(event, model, line, goTo)}
    >
      <div
        class="tl-inner"
        style={{
          inlineSize: `calc(var(--tl-name) + ${line.days * width}px)`,
          blockSize: `${headHeight + line.rows.length * laneHeight}px`,
        }}
      >
        <TimelineHead model={model} line={line} seen={seen} width={width} market={place.market} />
        <div
          class="tl-today"
          style={{ insetInlineStart: `calc(var(--tl-name) + ${(todayPlace + 0.5) * width}px)` }}
        />
        {rows.map((row, at) => (
          <TimelineLane
            key={row.row === 'lane' ? row.lane.slot.id : `group ${row.key}`}
            row={row}
            top={headHeight + (seen.lane + at) * laneHeight}
            width={width}
            first={line.first}
            seen={seen}
            inTabOrder={row === stop}
            model={model}
            place={place}
          />
        ))}
      </div>
    </div>
  );
}

function seenIn(box: HTMLElement | null, width: number, before: Seen): Seen {
  if (box === null) return before;
  const left = Math.floor(Math.max(0, box.scrollLeft - stepLeft) / stepLeft) * stepLeft;
  const lane = Math.max(0, Math.floor(box.scrollTop / laneHeight) - spareLanes);
  const next: Seen = {
    lane,
    lanes: Math.ceil(box.clientHeight / laneHeight) + 2 * spareLanes,
    day: Math.floor(left / width),
    days: Math.ceil((box.clientWidth + 3 * stepLeft) / width),
  };
  const same =
    next.lane === before.lane &&
    next.lanes === before.lanes &&
    next.day === before.day &&
    next.days === before.days;
  return same ? before : next;
}

function nameWidth(box: HTMLElement): number {
  return box.querySelector('.tl-corner')?.clientWidth ?? 0;
}

/** Days from one day to the other, for a plan whose first day moved. */
function daysApart(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}
