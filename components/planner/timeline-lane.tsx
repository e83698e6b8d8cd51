import { useMemo, useRef } from 'preact/hooks';
import type { IsoDay } from '../../lib/model/day';
import type { Slot } from '../../lib/model/plan';
import type { PlannerModel } from '../../lib/state/planner';
import { isMovable, marksOf, placeOf, type TimelineRow } from '../../lib/state/planner-timeline';
import type { Seen } from './timeline-grid';
import { StatusShape } from './status-shape';
import { useSpeech } from './speech';
import { TimelineMarks, useMarkWords } from './timeline-marks';
import type { ViewProps } from './view';

interface LaneProps {
  readonly row: TimelineRow;
  readonly top: number;
  /** Pixels of a day. */
  readonly width: number;
  readonly first: IsoDay;
  readonly seen: Seen;
  readonly inTabOrder: boolean;
  readonly model: PlannerModel;
  readonly place: NonNullable<ViewProps['place']>;
}

/** One lane: the name that stays at the edge, and the bar with what belongs to it. */
export function TimelineLane({ row, top, ...props }: LaneProps) {
  const { page, common, say } = useSpeech();
  if (row.row === 'group') {
    const shop = props.model.shops.value.find(({ id }) => id === row.key);
    const kinds: Readonly<Record<string, string>> = common.kind;
    const name = {
      kind: kinds[row.key],
      shop: shop?.nickname,
      tag: row.name ?? page.timeline.noTag,
      tier: row.name ?? page.timeline.noTier,
    }[row.by];
    return (
      <div class="tl-row tl-group" data-group={row.key} style={{ insetBlockStart: `${top}px` }}>
        <h3 class="tl-name">
          {say(page.timeline.groupCount, {
            name: name ?? row.key,
            count: row.count,
          })}
        </h3>
      </div>
    );
  }
  const { slot } = row.lane;
  return (
    <div class="tl-row" style={{ insetBlockStart: `${top}px` }}>
      <span class="tl-name" title={slot.name} aria-hidden="true">
        <StatusShape status={slot.status} />
        <span>{slot.name}</span>
      </span>
      <Bar {...props} stored={slot} open={row.lane.open} />
    </div>
  );
}

interface BarProps extends Omit<LaneProps, 'row' | 'top'> {
  readonly stored: Slot;
  readonly open: 'start' | 'end' | null;
}

function Bar({ stored, open, width, first, seen, inTabOrder, model, place }: BarProps) {
  const { page, common, format, say } = useSpeech();
  const { timeline } = model;
  const moving = timeline.moving.value;
  const slot = moving?.stored.id === stored.id ? moving.slot : stored;
  const grip = useRef<{ readonly x: number; readonly how: 'move' | 'resize'; moved: boolean } | null>(null);
  const way = useMemo(() => timeline.wayOf(slot), [slot, place]);
  const marks = useMemo(() => marksOf(slot, place.plan.samples), [slot, place.plan.samples]);
  const wordsOf = useMarkWords();
  const [from, to] = [slot.start ?? slot.end, slot.end ?? slot.start];
  if (from === null || to === null) return null;
  const left = placeOf(first, from);
  const days = Math.max(1, placeOf(from, to) + 1);
  const places = marks.flatMap((mark) => [placeOf(first, mark.from), placeOf(first, mark.to)]);
  const ends = [left, left + days, ...places];
  if (Math.min(...ends) > seen.day + seen.days || Math.max(...ends) < seen.day - 60) return null;
  const at = (day: IsoDay): number => (placeOf(first, day) - left) * width;
  const day = (value: IsoDay | null): string =>
    value === null ? page.timeline.undecided : format.day(value);
  const movable = isMovable(stored) && !model.readOnly.value;
  return (
    <button
      type="button"
      class={`tl-bar tl-bar-${slot.status}${slot === stored ? '' : ' tl-bar-moving'}${open === null ? '' : ' tl-bar-open'}`}
      style={{
        insetInlineStart: `calc(var(--tl-name) + ${left * width}px)`,
        inlineSize: `${Math.max(6, days * width)}px`,
      }}
      data-slot={slot.id}
      data-status={slot.status}
      data-start={slot.start ?? ''}
      data-end={slot.end ?? ''}
      data-pending={model.pending.value.has(slot.id) ? 'yes' : undefined}
      tabIndex={inTabOrder ? 0 : -1}
      aria-label={[
        say(page.timeline.bar, {
          name: slot.name,
          kind: common.kind[slot.kind],
          from: day(slot.start),
          to: day(slot.end),
          status: common.status[slot.status],
        }),
        ...wordsOf(marks),
      ].join('. ')}
      aria-current={timeline.current.value === slot.id ? 'true' : undefined}
      onFocus={() => timeline.choose(slot.id)}
      onDblClick={() => model.editor.open('edit', stored)}
      onPointerDown={(event) => {
        if (event.button !== 0 || !movable) return;
        const { right, width: size } = event.currentTarget.getBoundingClientRect();
        const how = size > 18 && right - event.clientX < 9 ? 'resize' : 'move';
        grip.current = { x: event.clientX, how, moved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const held = grip.current;
        if (held === null) return;
        const by = Math.round((event.clientX - held.x) / width);
        if (by === 0 && !held.moved) return;
        held.moved = true;
        timeline.drag(stored, held.how, by);
      }}
      onPointerUp={() => {
        const held = grip.current;
        grip.current = null;
        if (held?.moved === true) void timeline.keep();
      }}
      onPointerCancel={() => {
        grip.current = null;
        timeline.drop();
      }}
    >
      <span class="tl-bar-word">{slot.name}</span>
      {way !== null && (
        <span
          class={way.spare < 0 ? 'tl-way tl-way-late' : 'tl-way'}
          data-arrival={way.arrival}
          style={{
            insetInlineStart: `${at(way.joined)}px`,
            inlineSize: `${Math.max(2, at(way.arrival) - at(way.joined))}px`,
          }}
        />
      )}
      <TimelineMarks marks={marks} at={at} width={width} />
      {slot.payDay !== null && (
        <span class="tl-pay" style={{ insetInlineStart: `${at(slot.payDay) + width / 2}px` }} />
      )}
    </button>
  );
}
