import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icon';

export interface ButtonProps {
  /** What a click does; left out on the button that submits its form. */
  readonly onPress?: (() => void) | undefined;
  readonly children: ComponentChildren;
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** The button does nothing, stays reachable and says why by `title`. */
  readonly off?: boolean;
  readonly busy?: boolean;
  readonly title?: string | undefined;
  /** A longer name for those who do not see where the button stands. */
  readonly name?: string | undefined;
  readonly part?: string;
  readonly inTabOrder?: boolean;
  readonly innerRef?: Ref<HTMLButtonElement>;
}

/** A button with words. A submit button when it has no `onPress`. */
export function Button(props: ButtonProps) {
  const { look = 'plain', off = false, busy = false } = props;
  return (
    <button
      ref={props.innerRef ?? null}
      type={props.onPress === undefined ? 'submit' : 'button'}
      class={`cp-button cp-button-${look}`}
      aria-disabled={off || busy}
      aria-busy={busy}
      title={props.title}
      aria-label={props.name}
      data-part={props.part}
      tabIndex={props.inTabOrder === false ? -1 : undefined}
      onClick={(event) => {
        if (off || busy) event.preventDefault();
        else props.onPress?.();
      }}
    >
      {props.icon !== undefined && <Icon name={props.icon} />}
      <span>{props.children}</span>
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  /** Its name for those who cannot see the drawing, shown on hover too. */
  readonly label: string;
  readonly onPress: () => void;
  readonly off?: boolean;
  readonly part?: string;
  readonly inTabOrder?: boolean;
}

/** A button that is only a drawing. */
export function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      class="cp-button cp-button-quiet cp-button-icon"
      aria-label={props.label}
      title={props.label}
      aria-disabled={props.off === true}
      data-part={props.part}
      tabIndex={props.inTabOrder === false ? -1 : undefined}
      onClick={() => props.off !== true && props.onPress()}
    >
      <Icon name={props.icon} />
    </button>
  );
}
