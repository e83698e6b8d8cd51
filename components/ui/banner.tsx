import type { ComponentChildren } from 'preact';
import { SeverityShape, type MarkKind } from './severity-mark';

interface BannerProps {
  readonly kind: MarkKind;
  /** The word of the kind, for those who do not see the shape. */
  readonly word: string;
  readonly children: ComponentChildren;
  readonly action?: ComponentChildren;
  readonly part?: string;
}

/** A sentence about the state of a whole screen, with at most one thing to do. */
export function Banner({ kind, word, children, action, part }: BannerProps) {
  return (
    <div class={`cp-banner cp-mark-${kind}`} role={kind === 'blocker' ? 'alert' : 'status'} data-part={part}>
      <SeverityShape kind={kind} />
      <p>
        <span class="cp-unseen">{word}: </span>
        {children}
      </p>
      {action}
    </div>
  );
}
