import { useMemo } from 'preact/hooks';
import { sentenceOf } from '../../lib/i18n/rule-words';
import type { Judge } from '../../lib/state/judge';
import type { PlannerModel } from '../../lib/state/planner';
import { isMovable, marksOf, placeOf } from '../../lib/state/planner-timeline';
import { slotReport } from '../../lib/state/slot-report';
import { Button } from '../ui/button';
import { SeverityMark } from '../ui/severity-mark';
import { useSpeech } from './speech';
import { useMarkWords } from './timeline-marks';
import type { ViewProps } from './view';

interface PlaceProps {
  readonly model: PlannerModel;
  readonly place: NonNullable<ViewProps['place']>;
  readonly judge: Judge | undefined;
}

/** What is to say of the campaign that is chosen or on its way: its days, the quota there, and what the rules find. */
export function TimelinePlace({ model, place, judge }: PlaceProps) {
  const speech = useSpeech();
  const { page, common, say } = speech;
  const { timeline: words } = page;
  const { timeline } = model;
  const wordsOf = useMarkWords();
  const moving = timeline.moving.value;
  const current = timeline.current.value;
  const row = timeline.line.value?.rows.find((one) => one.row === 'lane' && one.lane.slot.id === current);
  const slot = moving?.slot ?? (row?.row === 'lane' ? row.lane.slot : null);
  const own = slot !== null && slot.shop === place.plan.shop.id;
  const report = useMemo(
    () =>
      // What was submitted is no draft any more, and its receipt says how it was judged.
      slot !== null && own && judge && isMovable(slot)
        ? slotReport(slot, place.plan, place.market, model.at.peek(), judge)
        : null,
    [slot, own, judge, place],
  );
  if (slot === null) {
    return (
      <p class="tl-place cp-soft" data-part="timeline-place">
        {words.none}
      </p>
    );
  }
  const { start, end } = slot;
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
    <div class="tl-place" data-part="timeline-place" data-for={slot.id} data-moving={moving ? 'yes' : 'no'}>
      <div class="tl-place-head">
        <p aria-live="polite">
          <strong>
            {start !== null && end !== null
              ? say(words.place, {
                  name: slot.name,
                  from: { day: start },
                  to: { day: end },
                  days: placeOf(start, end) + 1,
                })
              : say(words.placeOpen, {
                  name: slot.name,
                  from: start === null ? words.undecided : { day: start },
                  to: end === null ? words.undecided : { day: end },
                })}
          </strong>
          {quota.state === 'known' && (
            <span
              data-part="place-quota"
              data-used={quota.strict}
              data-planned={quota.planned}
              data-limit={quota.limit}
            >
              {' '}
              {say(words.quotaAt, {
                day: { day: quota.day },
                used: quota.strict,
                planned: quota.planned,
                limit: quota.limit,
              })}
              {quota.lenient !== quota.strict && ` ${say(words.quotaLenient, { used: quota.lenient })}`}
            </span>
          )}
          {quota.state === 'unknown' && ` ${say(words.quotaNotKnown, { day: { day: quota.day } })}`}
        </p>
        <div class="pl-tools">
          {moving !== null && (
            <>
              <Button look="main" part="place-keep" onPress={() => void timeline.keep()}>
                {words.keep}
              </Button>
              <Button part="place-back" onPress={timeline.drop}>
                {words.back}
              </Button>
            </>
          )}
          {moving === null && (
            <Button part="place-edit" onPress={() => model.editor.open('edit', slot)}>
              {words.edit}
            </Button>
          )}
        </div>
      </div>
      {moving !== null && <p class="cp-soft">{words.moving}</p>}
      {!isMovable(slot) && <p class="cp-soft">{words.locked}</p>}
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
    </div>
  );
}

const order = ['blocker', 'warning', 'note'] as const;
