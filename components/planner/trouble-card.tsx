import type { ComponentChildren } from 'preact';
import { SeverityShape } from '../ui/severity-mark';

interface TroubleCardProps {
  readonly part: string;
  readonly title: string;
  /** What happened, what still works, what to do: one sentence per paragraph. */
  readonly children: ComponentChildren;
  readonly actions: ComponentChildren;
}

/** What stands in the place of a page or a plan that cannot be shown. */
export function TroubleCard({ part, title, children, actions }: TroubleCardProps) {
  return (
    <section class="pl-card pl-trouble" data-part={part} aria-labelledby={`${part}-title`}>
      <h2 id={`${part}-title`} class="cp-mark-blocker">
        <SeverityShape kind="blocker" /> {title}
      </h2>
      <div class="pl-trouble-says" role="alert">
        {children}
      </div>
      <div class="pl-tools">{actions}</div>
    </section>
  );
}
