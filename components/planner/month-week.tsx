import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IsoDay } from '../../lib/model/day';
import type { Slot } from '../../lib/model/plan';
import type { PlannerModel } from '../../lib/state/planner';
import { foldedWeek, type MonthWeek } from '../../lib/state/planner-month';
import { StatusShape } from './status-shape';
import { useSpeech } from './speech';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** Rows of bars in a week that nobody unfolded, and names of one day before they are only told on hover. */
const [rowsOfWeek, namesOfDay] = [5, 2] as const;

interface WeekProps {
  readonly week: MonthWeek;
  readonly model: PlannerModel;
}

/** One week: its days with their names, and the campaigns as bars over them. */
export function MonthWeekRow({ week, model }: WeekProps) {
  const { page, format, say } = useSpeech();
  const [open, setOpen] = useState(false);
  const barName = useBarName();
  const row = useRef<HTMLElement>(null);
  // The pressed button goes with the press: its place takes the focus.
  const pressed = useRef(false);
  useLayoutEffect(() => {
    if (pressed.current) row.current?.querySelector<HTMLElement>('.mo-more')?.focus();
    pressed.current = false;
  }, [open]);
  const turn = (): void => {
    pressed.current = true;
    setOpen(!open);
  };
  const words = page.month;
  const { bars, more } = foldedWeek(week, open ? Infinity : rowsOfWeek);
  const folds = week.lanes > rowsOfWeek;
  const today = model.today.value;
  const names = week.cells.map((cell, at) =>
    cell.special.filter(({ from }) => from === cell.day || at === 0),
  );
  const nameRows = Math.min(namesOfDay, Math.max(...names.map((some) => some.length)));
  const lanes = Math.min(week.lanes, open ? Infinity : rowsOfWeek) + (open && folds ? 1 : 0);
  const below = lanes + 1;
  return (
    <section
      ref={row}
      class="mo-week"
      aria-label={say(words.week, { week: week.number })}
      data-week={week.number}
      style={{
        gridTemplateRows: `${30 + 16 * nameRows}px repeat(${Math.max(1, lanes)}, 28px) minmax(12px, 1fr)`,
      }}
    >
      <span class="mo-number cp-soft" aria-hidden="true">
        {say(words.weekShort, { week: week.number })}
      </span>
      {week.cells.map(({ day, inMonth, special }, at) => (
        <div
          key={day}
          class={['mo-day', inMonth ? '' : 'mo-beside', ...special.map(({ kind }) => `mo-${kind}`)].join(' ')}
          style={{ gridColumn: at + 2 }}
          data-day={day}
          data-today={day === today ? 'yes' : undefined}
          title={special.map(({ name, kind }) => `${name} (${words.special[kind]})`).join(', ') || undefined}
        >
          <span class="mo-date">
            <span aria-hidden="true">{Number(day.slice(8))}</span>
            <span class="cp-unseen">{`${words.weekday[weekdays[at] ?? 'mon']} ${format.day(day)}`}</span>
            {day === today && <b>{words.today}</b>}
          </span>
          {names[at]?.slice(0, namesOfDay).map(({ key, name, kind }) => (
            <span key={key} class="mo-name">
              {name}
              <span class="cp-unseen"> ({words.special[kind]})</span>
            </span>
          ))}
        </div>
      ))}
      {bars.map(({ slot, column, days, lane, begins, ends }) => (
        <button
          key={slot.id}
          type="button"
          class={`mo-bar mo-bar-${slot.status}${begins ? ' mo-begins' : ''}${ends ? ' mo-ends' : ''}`}
          style={{ gridColumn: `${column + 2} / span ${days}`, gridRow: lane + 2 }}
          data-month-slot={slot.id}
          tabIndex={begins || isFirstWeek(week) ? 0 : -1}
          aria-label={barName(slot)}
          title={slot.name}
          onClick={() => model.editor.open('edit', slot)}
        >
          <StatusShape status={slot.status} />
          <span>{slot.name}</span>
        </button>
      ))}
      {more.map((count, at) => {
        const day = week.cells[at]?.day;
        return (
          count > 0 &&
          day !== undefined && (
            <button
              key={day}
              type="button"
              class="mo-more"
              style={{ gridColumn: at + 2, gridRow: below }}
              data-more={day}
              aria-label={say(words.moreOn, { count, day: { day } })}
              onClick={turn}
            >
              {say(words.more, { count })}
            </button>
          )
        );
      })}
      {open && folds && (
        <button
          type="button"
          class="mo-more"
          style={{ gridColumn: '2 / span 7', gridRow: below }}
          data-part="month-fewer"
          onClick={turn}
        >
          {words.fewer}
        </button>
      )}
    </section>
  );
}

/** What a campaign is called where only a bar of it is seen. */
export function useBarName(): (slot: Slot) => string {
  const { page, common, format, say } = useSpeech();
  const day = (value: IsoDay | null): string =>
    value === null ? page.timeline.undecided : format.day(value);
  return (slot) =>
    say(page.timeline.bar, {
      name: slot.name,
      kind: common.kind[slot.kind],
      from: day(slot.start),
      to: day(slot.end),
      status: common.status[slot.status],
    });
}

/** Whether the month begins in this week: what came before it is reached here. */
function isFirstWeek({ cells }: MonthWeek): boolean {
  return cells.some(({ day, inMonth }) => inMonth && day.endsWith('-01'));
}
