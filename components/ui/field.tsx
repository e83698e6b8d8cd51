import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { SeverityShape } from './severity-mark';

/** What a control needs so that label, hint and problem belong to it. */
export interface ControlIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

export interface FieldProps {
  readonly label: string;
  /** Said after the label, for example "optional". */
  readonly aside?: string | undefined;
  readonly hint?: string | undefined;
  /** What is wrong with the value, as a sentence; the value itself stays as typed. */
  readonly problem?: string | undefined;
  /** Shown when the value is understood, in other words than typed. */
  readonly echo?: string | undefined;
}

/** A label above a control, and under it what helps or what is wrong. */
export function Field(props: FieldProps & { readonly control: (ids: ControlIds) => ComponentChildren }) {
  const id = useId();
  const { label, aside, hint, problem, echo } = props;
  const said = problem ?? echo ?? hint;
  return (
    <div class="cp-field">
      <label for={id}>
        {label}
        {aside !== undefined && <span class="cp-soft"> {aside}</span>}
      </label>
      {props.control({
        id,
        'aria-describedby': said === undefined ? undefined : `${id}-said`,
        'aria-invalid': problem !== undefined,
      })}
      <p id={`${id}-said`} class={problem === undefined ? 'cp-hint' : 'cp-problem'} aria-live="polite">
        {problem !== undefined && <SeverityShape kind="blocker" />}
        {said}
      </p>
    </div>
  );
}

/**
 * Whether a field was left for good. On the way to a button it was not: a sentence that appears under the field would
 * move the button away from under the pointer before the click.
 */
export function leftTo(next: EventTarget | null): boolean {
  return !(next instanceof HTMLButtonElement);
}
