import { useRef } from 'preact/hooks';
import { Button, IconButton } from '../ui/button';
import { EmptySlots } from './empty-slots';
import { MonthList } from './month-list';
import { MonthWeekRow, weekdays } from './month-week';
import { FindField } from './find-field';
import { useSpeech } from './speech';
import type { ViewProps } from './view';

/** A month of campaigns: weeks as rows, or a list by day where there is no room for seven columns. */
export function MonthView({ model, place }: ViewProps) {
  const { page, format, say } = useSpeech();
  const head = useRef<HTMLHeadingElement>(null);
  const { month } = model;
  const shown = month.shown.value;
  if (place === null || shown === null) return null;
  const words = page.month;
  const weeks = month.weeks.value;

  function onKeyDown(event: KeyboardEvent): void {
    const { target, key, currentTarget } = event;
    if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || target.matches('input')) return;
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[key];
    if (step !== undefined && target.matches('[data-month-slot]')) {
      const bars = [...currentTarget.querySelectorAll<HTMLElement>('[data-month-slot]')].filter(
        (bar) => bar.tabIndex === 0 && bar.checkVisibility(),
      );
      bars[bars.indexOf(target) + step]?.focus();
    } else if (key === 'PageUp' || key === 'PageDown' || key === 'Home') {
      if (key === 'Home') month.toToday();
      else month.go(key === 'PageUp' ? -1 : 1);
      // What had the focus may be gone with its month.
      if (!target.matches('button:not([data-month-slot])')) head.current?.focus();
    } else return;
    event.preventDefault();
  }

  return (
    <section class="pl-card mo" aria-labelledby="month-title" data-part="month" onKeyDown={onKeyDown}>
      <div class="pl-card-head">
        <h2 id="month-title">{words.title}</h2>
        <div class="pl-tools">
          <FindField name="find" label={page.slots.find} value={model.filter.value} onFind={model.find} />
          <Button look="main" icon="plus" part="add-slot" off={model.readOnly.value} onPress={model.add}>
            {page.slots.add}
          </Button>
        </div>
      </div>
      {place.plan.slots.length === 0 ? (
        <EmptySlots
          locked={model.readOnly.value}
          onAdd={model.add}
          onSample={() => void model.addSamples()}
        />
      ) : (
        <>
          <div class="mo-bar-of-month">
            <IconButton icon="left" label={words.before} part="month-before" onPress={() => month.go(-1)} />
            <h3
              ref={head}
              tabIndex={-1}
              aria-live="polite"
              data-part="month-shown"
              data-month={shown.slice(0, 7)}
            >
              {format.month(shown.slice(0, 7))}
            </h3>
            <IconButton icon="right" label={words.after} part="month-after" onPress={() => month.go(1)} />
            <Button part="month-today" onPress={month.toToday}>
              {words.today}
            </Button>
          </div>
          {model.filter.value.trim() !== '' && weeks.every(({ bars }) => bars.length === 0) ? (
            <p class="pl-no-match">{say(page.slots.noMatch, { text: model.filter.value })}</p>
          ) : (
            weeks.every(({ bars }) => bars.length === 0) && <p class="cp-hint">{words.empty}</p>
          )}
          <div class="mo-grid" data-part="month-grid">
            <div class="mo-weekdays" aria-hidden="true">
              <span />
              {weekdays.map((name) => (
                <span key={name}>{words.weekday[name]}</span>
              ))}
            </div>
            {weeks.map((week) => (
              <MonthWeekRow key={week.cells[0]?.day} week={week} model={model} />
            ))}
          </div>
          <MonthList days={month.days.value} model={model} />
          <p class="cp-hint mo-help">{words.help}</p>
          {month.undated.value > 0 && (
            <p class="cp-hint">{say(page.timeline.undated, { count: month.undated.value })}</p>
          )}
        </>
      )}
    </section>
  );
}
