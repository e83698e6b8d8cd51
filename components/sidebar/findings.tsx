import type { PutAside } from '../../lib/state/sidebar-aside';
import type { Groups } from '../../lib/state/sidebar-report';
import { Dismissed } from './dismissed';
import { fill } from '../../lib/i18n/sentence';
import { Finding, type FindingProps } from './finding';

interface FindingsProps extends Omit<FindingProps, 'line'> {
  readonly groups: Groups;
  readonly aside: ReadonlyMap<string, PutAside>;
  /** What was put aside could not be stored. */
  readonly unsaved: boolean;
  readonly onUndo: (rule: string) => void;
}

/** Rules shown as the sticky line above the list instead of in it. */
const sticky = 'plus-locks-on-submit';

/** Blockers, warnings, not checked, notes; what passed and what does not apply is folded with its count. */
export function Findings({ groups, aside, unsaved, onUndo, ...shared }: FindingsProps) {
  const { sidebar } = shared.speech.words;
  const { format } = shared.speech;
  const open = [...groups.blocker, ...groups.warning, ...groups['not-checked'], ...groups.note].filter(
    ({ rule }) => rule !== sticky,
  );
  return (
    <section class="cp-section" aria-label={sidebar.list}>
      <ul class="cp-cards" data-part="findings">
        {open.map((line) => (
          <Finding key={line.rule} line={line} {...shared} />
        ))}
      </ul>
      <Dismissed
        lines={groups.dismissed.filter(({ rule }) => rule !== sticky)}
        aside={aside}
        unsaved={unsaved}
        speech={shared.speech}
        onUndo={onUndo}
      />
      {groups.passed.length > 0 && (
        <details class="cp-fold">
          <summary>{fill(sidebar.passedCount, { count: groups.passed.length }, format)}</summary>
          <ul class="cp-cards">
            {groups.passed.map((line) => (
              <Finding key={line.rule} line={line} {...shared} />
            ))}
          </ul>
        </details>
      )}
      {groups['not-applicable'].length > 0 && (
        <details class="cp-fold">
          <summary>
            {fill(sidebar.notApplicableCount, { count: groups['not-applicable'].length }, format)}
          </summary>
          <ul class="cp-cards">
            {groups['not-applicable'].map((line) => (
              <Finding key={line.rule} line={line} {...shared} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
