import { useRef, useState } from 'preact/hooks';
import type { PanelSpeech } from '../../lib/i18n/panel';
import type { DismissReason } from '../../lib/model/dismissal';
import type { IsoDay } from '../../lib/model/day';
import type { FieldId } from '../../lib/model/draft';
import type { Source } from '../../lib/model/market';
import type { Line } from '../../lib/model/report';
import type { SampleWay } from '../../lib/state/sample-way';
import { placeDayOf } from '../../lib/state/plan-for';
import { markOf } from '../../lib/state/sidebar-report';
import { Button } from '../ui/button';
import { SeverityMark } from '../ui/severity-mark';
import { ruleWords, sentenceOf } from '../../lib/i18n/rule-words';
import { becauseText, fieldOf } from './sentences';
import { fill } from '../../lib/i18n/sentence';
import { actByKey } from './keyboard';
import { DismissForm } from './dismiss-form';
import { Why } from './why';

export interface FindingProps {
  readonly line: Line;
  readonly speech: PanelSpeech;
  readonly sourcesOf: (line: Line) => readonly Source[];
  readonly onGoTo: (field: FieldId) => void;
  /** Fields that stand on the page, so that "Go to field" is offered only where it can lead somewhere. */
  readonly reachable: ReadonlySet<FieldId>;
  readonly sampleWay: SampleWay | null;
  /** Puts the draft into the plan with this day of payment. Left out where there is nothing to plan. */
  readonly onPlanFor?: ((day: IsoDay) => void) | undefined;
  /** Left out where nothing is put aside. */
  readonly onDismiss?: (line: Line, reason: DismissReason) => void;
}

/** One line of the report: what is wrong, where, and why. */
export function Finding(props: FindingProps) {
  const { line, speech, sourcesOf, onGoTo, onPlanFor, reachable, onDismiss } = props;
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const mark = markOf(line);
  const { words } = speech;
  const kind = mark === 'not-applicable' ? 'not-checked' : mark;
  const field = fieldOf(line);
  const { outcome } = line;
  const isFound = outcome.outcome === 'found' && onDismiss !== undefined;
  const goTo = field && reachable.has(field) ? () => onGoTo(field) : null;
  const place = onPlanFor && placeDayOf(line);
  const named = ruleWords(line.rule, speech);
  const heading = (outcome.outcome === 'found' ? named?.title : named?.topic) ?? line.rule;
  return (
    <li
      ref={card}
      class={`cp-card cp-mark-${kind}`}
      data-rule={line.rule}
      data-outcome={outcome.outcome}
      data-severity={outcome.outcome === 'found' ? outcome.severity : undefined}
      tabIndex={-1}
      onKeyDown={(event) =>
        actByKey(event, {
          ...(goTo && { Enter: goTo }),
          w: () => setOpen(!open),
          ...(isFound && { d: () => setAsking(!asking) }),
        })
      }
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
        {goTo && (
          <Button part="go-to" onPress={goTo}>
            {words.sidebar.goTo}
          </Button>
        )}
        {place && (
          <Button part="plan-for" onPress={() => onPlanFor(place)}>
            {fill(words.sidebar.plan.planFor, { day: { day: place } }, speech.format)}
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
        {isFound && (
          <Button look="quiet" part="dismiss" onPress={() => setAsking(!asking)}>
            {words.sidebar.dismiss.button}
          </Button>
        )}
      </p>
      {asking && isFound && (
        <DismissForm
          speech={speech}
          onCancel={() => {
            setAsking(false);
            card.current?.focus();
          }}
          onDismiss={(reason) => {
            neighbourOf(card.current)?.focus();
            setAsking(false);
            onDismiss?.(line, reason);
          }}
        />
      )}
      {open && <Why line={line} speech={speech} sources={sourcesOf(line)} sampleWay={props.sampleWay} />}
    </li>
  );
}

/** Where the focus goes when the card leaves the list: the next one, else the one before. */
function neighbourOf(card: HTMLElement | null): HTMLElement | null {
  const next = card?.nextElementSibling ?? card?.previousElementSibling;
  return next instanceof HTMLElement ? next : null;
}
