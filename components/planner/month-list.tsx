import type { PlannerModel } from '../../lib/state/planner';
import type { MonthDay } from '../../lib/state/planner-month';
import { useBarName, weekdays } from './month-week';
import { StatusShape } from './status-shape';
import { useSpeech } from './speech';

interface MonthListProps {
  readonly days: readonly MonthDay[];
  readonly model: PlannerModel;
}

/** The month by day: what begins, what ends, and what the day is called. */
export function MonthList({ days, model }: MonthListProps) {
  const { page, format } = useSpeech();
  const words = page.month;
  const barName = useBarName();
  const today = model.today.value;
  return (
    <ol class="mo-list" data-part="month-list">
      {days.map(({ day, column, events, special }) => (
        <li key={day} data-list-day={day} data-today={day === today ? 'yes' : undefined}>
          <h4>
            {`${words.weekday[weekdays[column] ?? 'mon']}, ${format.day(day)}`}
            {day === today && <b> {words.today}</b>}
          </h4>
          {special.map(({ key, name, kind }) => (
            <p key={key} class={`mo-named mo-${kind}`}>
              {name} <span class="cp-soft">({words.special[kind]})</span>
            </p>
          ))}
          {events.map(({ slot, how }) => (
            <button
              key={slot.id}
              type="button"
              class={`mo-bar mo-begins mo-ends mo-bar-${slot.status}`}
              data-month-slot={slot.id}
              data-how={how}
              tabIndex={0}
              aria-label={`${slot.name}, ${words.how[how]}. ${barName(slot)}`}
              onClick={() => model.editor.open('edit', slot)}
            >
              <StatusShape status={slot.status} />
              <span>{slot.name}</span> <i>{words.how[how]}</i>
            </button>
          ))}
        </li>
      ))}
    </ol>
  );
}
