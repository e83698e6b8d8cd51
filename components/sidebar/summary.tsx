import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import type { Groups } from '../../lib/state/sidebar-report';

interface SummaryProps {
  readonly groups: Groups;
  readonly coverage: { readonly checked: number; readonly of: number };
  readonly speech: PanelSpeech;
}

/** The header sentence: "1 blocker, 2 warnings, 7 of 9 checked". Never "all clear" while something was not checked. */
export function Summary({ groups, coverage, speech }: SummaryProps) {
  if (coverage.of === 0) return <p class="cp-soft">{speech.words.sidebar.noDraft}</p>;
  const { counted } = speech.words.common;
  const { sidebar } = speech.words;
  const count = (template: string, number: number): readonly string[] =>
    number > 0 ? [fill(template, { count: number }, speech.format)] : [];
  const parts = [
    ...count(counted.blocker, groups.blocker.length),
    ...count(counted.warning, groups.warning.length),
    fill(counted.checked, coverage, speech.format),
    ...count(sidebar.dismiss.counted, groups.dismissed.length),
  ];
  const calm = groups.blocker.length + groups.warning.length === 0;
  const whole = coverage.checked === coverage.of;
  const found = groups.dismissed.length > 0 ? sidebar.dismiss.onlyDismissed : sidebar.noFindings;
  const rest = coverage.checked === 0 ? sidebar.nothingChecked : whole ? found : sidebar.notAllChecked;
  return (
    <div class="cp-summary">
      <p class="cp-summary-line">{parts.join(', ')}</p>
      {(calm || coverage.checked === 0) && <p class="cp-soft">{rest}</p>}
    </div>
  );
}
