/** Shape, word and colour together: no state is told by colour alone. */
export type MarkKind = 'blocker' | 'warning' | 'note' | 'passed' | 'not-checked';

interface SeverityMarkProps {
  readonly kind: MarkKind;
  /** The word in the reader's language. */
  readonly word: string;
  /** Shows the shape only; the word stays for screen readers. */
  readonly shapeOnly?: boolean;
}

export function SeverityMark({ kind, word, shapeOnly = false }: SeverityMarkProps) {
  return (
    <span class={`cp-mark cp-mark-${kind}`}>
      <SeverityShape kind={kind} />
      <span class={shapeOnly ? 'cp-unseen' : 'cp-mark-word'}>{word}</span>
    </span>
  );
}

/** The shape alone, for places that name it themselves. */
export function SeverityShape({ kind }: { readonly kind: MarkKind }) {
  const { outline, sign, dashed } = shapes[kind];
  return (
    <svg class="cp-shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={outline}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
        stroke-dasharray={dashed ? '2.4 2' : undefined}
      />
      <path
        d={sign}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

const circle = 'M8 14.25A6.25 6.25 0 1 0 8 1.75a6.25 6.25 0 0 0 0 12.5z';
const shapes = {
  blocker: {
    outline: 'M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4z',
    sign: 'M5.9 5.9l4.2 4.2M10.1 5.9l-4.2 4.2',
    dashed: false,
  },
  warning: { outline: 'M8 2 14.75 13.75H1.25z', sign: 'M8 6.5v3M8 11.6h.01', dashed: false },
  note: { outline: circle, sign: 'M8 7.4v3.6M8 5h.01', dashed: false },
  passed: { outline: circle, sign: 'M5.2 8.3l2 2 3.6-4.2', dashed: false },
  'not-checked': {
    outline: circle,
    sign: 'M6.5 6.4A1.5 1.5 0 1 1 8.6 7.9c-.4.2-.6.5-.6 1M8 11.2h.01',
    dashed: true,
  },
} as const satisfies Record<MarkKind, { outline: string; sign: string; dashed: boolean }>;
