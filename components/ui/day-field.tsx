import { useRef } from 'preact/hooks';
import { Field, leftTo, type FieldProps } from './field';
import { Icon } from './icon';

interface DayFieldProps extends FieldProps {
  readonly value: string;
  readonly onType: (text: string) => void;
  /** Called when the focus goes. */
  readonly onLeave?: () => void;
  readonly name: string;
  /** The day the calendar opens at, `YYYY-MM-DD`, blank when there is none. */
  readonly picked: string;
  readonly pickLabel: string;
  readonly autoFocus?: boolean;
}

/**
 * A day as text, with the browser's calendar behind a button. The text is ours because the browser writes days in the
 * order of its own language, which need not be the language of the reader.
 */
export function DayField(props: DayFieldProps) {
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <Field
      {...props}
      control={(ids) => (
        <div class="cp-day">
          <input
            {...ids}
            class="cp-input"
            type="text"
            name={props.name}
            value={props.value}
            autocomplete="off"
            autofocus={props.autoFocus === true}
            onInput={(event) => props.onType(event.currentTarget.value)}
            onBlur={(event) => leftTo(event.relatedTarget) && props.onLeave?.()}
          />
          <input
            ref={calendar}
            class="cp-day-calendar"
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={props.picked}
            onInput={(event) => props.onType(event.currentTarget.value)}
          />
          <button
            type="button"
            class="cp-button cp-button-quiet cp-button-icon"
            aria-label={`${props.pickLabel}: ${props.label}`}
            title={props.pickLabel}
            onClick={() => calendar.current?.showPicker()}
          >
            <Icon name="calendar" />
          </button>
        </div>
      )}
    />
  );
}
