import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Field, leftTo, type FieldProps } from './field';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onType: (text: string) => void;
  /** Called when the focus goes. */
  readonly onLeave?: () => void;
  readonly name: string;
  readonly type?: 'text' | 'search' | 'time';
  readonly placeholder?: string | undefined;
  readonly numeric?: boolean;
  readonly innerRef?: Ref<HTMLInputElement>;
  readonly autoFocus?: boolean;
  /** Texts that are offered while typing; any other may be typed too. */
  readonly choices?: readonly string[];
}

const kinds = { text: { type: 'text' }, search: { type: 'search' }, time: { type: 'time' } } as const;

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const list = useId();
  const choices = props.choices ?? [];
  return (
    <Field
      {...props}
      control={(ids) => (
        <>
          <input
            {...ids}
            ref={props.innerRef ?? null}
            class="cp-input"
            {...kinds[props.type ?? 'text']}
            name={props.name}
            value={props.value}
            placeholder={props.placeholder}
            inputMode={props.numeric === true ? 'numeric' : 'text'}
            autocomplete="off"
            autofocus={props.autoFocus === true}
            list={choices.length === 0 ? undefined : list}
            onInput={(event) => props.onType(event.currentTarget.value)}
            onBlur={(event) => leftTo(event.relatedTarget) && props.onLeave?.()}
          />
          {choices.length > 0 && (
            <datalist id={list}>
              {choices.map((choice) => (
                <option key={choice} value={choice} />
              ))}
            </datalist>
          )}
        </>
      )}
    />
  );
}

interface TextAreaFieldProps extends FieldProps {
  readonly value: string;
  readonly onType: (text: string) => void;
  /** Called when the focus goes. */
  readonly onLeave?: () => void;
  readonly name: string;
}

/** Several lines of text. */
export function TextAreaField(props: TextAreaFieldProps) {
  return (
    <Field
      {...props}
      control={(ids) => (
        <textarea
          {...ids}
          class="cp-input"
          name={props.name}
          rows={3}
          value={props.value}
          onInput={(event) => props.onType(event.currentTarget.value)}
          onBlur={(event) => leftTo(event.relatedTarget) && props.onLeave?.()}
        />
      )}
    />
  );
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly word: string;
}
interface SelectProps<T extends string> {
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onPick: (value: T) => void;
  readonly name: string;
}

/** One of several, with a label above. */
export function SelectField<T extends string>(props: SelectProps<T> & FieldProps) {
  return <Field {...props} control={(ids) => <BareSelect {...ids} {...props} />} />;
}

/** One of several, where the label is known from the place; `label` is for screen readers. */
export function Select<T extends string>(props: SelectProps<T> & { readonly label: string }) {
  return <BareSelect {...props} aria-label={props.label} />;
}

interface Names {
  readonly id?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: boolean;
}

function BareSelect<T extends string>(props: SelectProps<T> & Names) {
  return (
    <select
      id={props.id}
      class="cp-input cp-select"
      name={props.name}
      title={props['aria-label']}
      aria-label={props['aria-label']}
      aria-describedby={props['aria-describedby']}
      aria-invalid={props['aria-invalid'] ?? false}
      value={props.value}
      onChange={(event) => {
        const picked = props.choices[event.currentTarget.selectedIndex];
        if (picked !== undefined) props.onPick(picked.value);
      }}
    >
      {props.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.word}
        </option>
      ))}
    </select>
  );
}
