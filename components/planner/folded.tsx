import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedProps {
  readonly part: string;
  readonly summary: ComponentChildren;
  /** What tests and tools read on the element itself. */
  readonly marks?: Readonly<Record<`data-${string}`, string | number>>;
  /** Called while it is unfolded, and only then: what is folded costs nothing. */
  readonly draw: () => ComponentChildren;
}

/** A part of a card that is folded until it is wanted. */
export function Folded({ part, summary, marks = {}, draw }: FoldedProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="pl-ledger"
      data-part={part}
      {...marks}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {open && draw()}
    </details>
  );
}
