interface PickBoxProps {
  readonly label: string;
  /** `some`: part of what it stands for is picked. */
  readonly picked: boolean | 'some';
  /** `range`: the shift key was held. */
  readonly onTurn: (range: boolean) => void;
  readonly part?: string;
  readonly inTabOrder?: boolean;
}

/** A box to pick a row by, or all of them. */
export function PickBox({ label, picked, onTurn, part, inTabOrder }: PickBoxProps) {
  return (
    <input
      type="checkbox"
      class="cp-pick"
      aria-label={label}
      title={label}
      data-part={part}
      checked={picked === true}
      indeterminate={picked === 'some'}
      tabIndex={inTabOrder === false ? -1 : undefined}
      onClick={(event) => onTurn(event.shiftKey)}
    />
  );
}
