import { useMemo } from 'preact/hooks';
import { sentenceOf } from '../../lib/i18n/rule-words';
import type { Slot } from '../../lib/model/plan';
import type { Judge } from '../../lib/state/judge';
import type { PlannerModel } from '../../lib/state/planner';
import { isMovable, marksOf } from '../../lib/state/planner-timeline';
import { slotReport } from '../../lib/state/slot-report';
import { SeverityMark } from '../ui/severity-mark';
import { useSpeech } from './speech';
import { useMarkWords } from './timeline-marks';
import type { ViewProps } from './view';

export interface SlotFindingsProps {
  readonly slot: Slot;
  readonly model: PlannerModel;
  readonly place: NonNullable<ViewProps['place']>;
  readonly judge: Judge | undefined;
}

/** What the rules find in a campaign where it lies now, the quota of its day, its marks and the way of its samples. */
export function SlotFindings({ slot, model, place, judge }: SlotFindingsProps) {
  const speech = useSpeech();
  const { page, common, say } = speech;
  const { timeline: words } = page;
  const { timeline } = model;
  const wordsOf = useMarkWords();
  const report = useMemo(
    () =>
      // What was submitted is no draft any more, and its receipt says how it was judged.
      slot.shop === place.plan.shop.id && judge && isMovable(slot)
        ? slotReport(slot, place.plan, place.market, model.at.peek(), judge)
        : null,
    [slot, judge, place],
  );
  const way = timeline.wayOf(slot);
  const marks = wordsOf(marksOf(slot, place.plan.samples));
  const quota = timeline.quotaOf(slot);
  const lines = report?.lines ?? [];
  const found = lines.flatMap(({ rule, outcome }) =>
    outcome.outcome === 'found' ? outcome.findings.map((finding) => ({ rule, finding })) : [],
  );
  found.sort((a, b) => order.indexOf(a.finding.severity) - order.indexOf(b.finding.severity));
  const open = lines.filter(
    ({ outcome }) => outcome.outcome === 'cannot-tell' || outcome.outcome === 'broken',
  ).length;
  const full = quota.state === 'known' && quota.strict + quota.planned >= quota.limit;
  return (
    <ul class="tl-findings">
      {full && (
        <li data-part="place-full" data-severity="warning">
          <SeverityMark kind="warning" word={common.severity.warning} /> <span>{words.quotaFull}</span>
        </li>
      )}
      {found.map(({ rule, finding }) => (
        <li
          key={`${rule} ${finding.message}`}
          data-rule={rule}
          data-outcome="found"
          data-severity={finding.severity}
        >
          <SeverityMark kind={finding.severity} word={common.severity[finding.severity]} />{' '}
          <span>{sentenceOf(rule, finding, speech)}</span>
        </li>
      ))}
      {report !== null && found.length === 0 && !full && <li>{words.clean}</li>}
      {open > 0 && (
        <li>
          <SeverityMark kind="not-checked" word={common.severity.notChecked} />{' '}
          <span>{say(words.notChecked, { count: open })}</span>
        </li>
      )}
      {marks.length > 0 && (
        <li class="cp-soft" data-part="place-marks">
          {marks.join(' · ')}
        </li>
      )}
      {way !== null && (
        <li class="cp-soft">
          {say(words.sampleArrives, { arrival: { day: way.arrival }, last: { day: way.lastSafe } })}
        </li>
      )}
    </ul>
  );
}

const order = ['blocker', 'warning', 'note'] as const;
