import { ruleWords, sentenceOf } from '../../lib/i18n/rule-words';
import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import type { Line } from '../../lib/model/report';
import type { PutAside } from '../../lib/state/sidebar-aside';
import { Button } from '../ui/button';
import { SeverityMark } from '../ui/severity-mark';

interface DismissedProps {
  readonly lines: readonly Line[];
  readonly aside: ReadonlyMap<string, PutAside>;
  /** What was put aside could not be stored. */
  readonly unsaved: boolean;
  readonly speech: PanelSpeech;
  readonly onUndo: (rule: string) => void;
}

/** Findings that the seller put aside, folded, each with its reason, its end and the way back. */
export function Dismissed({ lines, aside, unsaved, speech, onUndo }: DismissedProps) {
  const text = speech.words.sidebar.dismiss;
  return (
    <>
      {lines.length > 0 && (
        <details class="cp-fold" data-part="dismissed">
          <summary>{fill(text.count, { count: lines.length }, speech.format)}</summary>
          <ul class="cp-cards">
            {lines.map((line) => (
              <DismissedLine
                key={line.rule}
                line={line}
                aside={aside.get(line.rule)}
                speech={speech}
                onUndo={onUndo}
              />
            ))}
          </ul>
        </details>
      )}
      {unsaved && (
        <p class="cp-problem" role="alert" data-part="dismiss-problem">
          {text.unsaved}
        </p>
      )}
    </>
  );
}

function DismissedLine({
  line,
  aside,
  speech,
  onUndo,
}: Pick<DismissedProps, 'speech' | 'onUndo'> & {
  readonly line: Line;
  readonly aside: PutAside | undefined;
}) {
  const { words, format } = speech;
  const { outcome, rule } = line;
  if (outcome.outcome !== 'found' || !aside) return null;
  const text = words.sidebar.dismiss;
  return (
    <li
      class={`cp-card cp-mark-${outcome.severity}`}
      data-rule={rule}
      data-outcome={outcome.outcome}
      data-severity={outcome.severity}
      data-dismissed="yes"
    >
      <p class="cp-card-head">
        <SeverityMark kind={outcome.severity} word={words.common.severity[outcome.severity]} />
        <span class="cp-card-title">{ruleWords(rule, speech)?.title ?? rule}</span>
      </p>
      {outcome.findings.map((finding) => (
        <p key={`${finding.at ?? ''}-${finding.message}`} class="cp-card-text">
          {sentenceOf(rule, finding, speech)}
        </p>
      ))}
      <p class="cp-card-text cp-soft">
        {fill(text.until, { reason: text.reasons[aside.reason], until: { day: aside.until } }, format)}
      </p>
      <p class="cp-card-actions">
        <Button part="undismiss" onPress={() => onUndo(rule)}>
          {words.common.undo}
        </Button>
      </p>
    </li>
  );
}
