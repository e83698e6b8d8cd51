import { useState } from 'preact/hooks';
import type { PanelSpeech } from '../../lib/i18n/panel';
import type { FieldId } from '../../lib/model/draft';
import type { Source } from '../../lib/model/market';
import type { Line } from '../../lib/model/report';
import { markOf } from '../../lib/state/sidebar-report';
import { Button } from '../ui/button';
import { SeverityMark } from '../ui/severity-mark';
import { ruleWords, sentenceOf } from '../../lib/i18n/rule-words';
import { becauseText, fieldOf } from './sentences';
import { Why } from './why';

export interface FindingProps {
  readonly line: Line;
  readonly speech: PanelSpeech;
  readonly sourcesOf: (line: Line) => readonly Source[];
  readonly onGoTo: (field: FieldId) => void;
  /** Fields that stand on the page, so that "Go to field" is offered only where it can lead somewhere. */
  readonly reachable: ReadonlySet<FieldId>;
}

/** One line of the report: what is wrong, where, and why. */
export function Finding({ line, speech, sourcesOf, onGoTo, reachable }: FindingProps) {
  const [open, setOpen] = useState(false);
  const mark = markOf(line);
  const { words } = speech;
  const kind = mark === 'not-applicable' ? 'not-checked' : mark;
  const field = fieldOf(line);
  const { outcome } = line;
  const named = ruleWords(line.rule, speech);
  const heading = (outcome.outcome === 'found' ? named?.title : named?.topic) ?? line.rule;
  return (
    <li
      class={`cp-card cp-mark-${kind}`}
      data-rule={line.rule}
      data-outcome={outcome.outcome}
      data-severity={outcome.outcome === 'found' ? outcome.severity : undefined}
      tabIndex={-1}
    >
      <p class="cp-card-head">
        <SeverityMark
          kind={kind}
          word={words.common.severity[kind === 'not-checked' ? 'notChecked' : kind]}
        />
        <span class="cp-card-title">{heading}</span>
      </p>
      {outcome.outcome === 'found' &&
        outcome.findings.map((finding) => (
          <p key={`${finding.at ?? ''}-${finding.message}`} class="cp-card-text">
            {sentenceOf(line.rule, finding, speech)}
          </p>
        ))}
      {outcome.outcome === 'pass' && outcome.remark && (
        <p class="cp-card-text">{sentenceOf(line.rule, outcome.remark, speech)}</p>
      )}
      {outcome.outcome === 'cannot-tell' && (
        <p class="cp-card-text">{becauseText(speech, line.rule, outcome.because)}</p>
      )}
      {outcome.outcome === 'broken' && <p class="cp-card-text">{words.sidebar.because.broken}</p>}
      <p class="cp-card-actions">
        {field && reachable.has(field) && (
          <Button part="go-to" onPress={() => onGoTo(field)}>
            {words.sidebar.goTo}
          </Button>
        )}
        <button
          type="button"
          class="cp-button cp-button-quiet"
          data-part="why"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {words.sidebar.why}
        </button>
      </p>
      {open && <Why line={line} speech={speech} sources={sourcesOf(line)} />}
    </li>
  );
}
