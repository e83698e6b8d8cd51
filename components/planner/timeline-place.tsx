import type { Judge } from '../../lib/state/judge';
import type { PlannerModel } from '../../lib/state/planner';
import { isMovable, placeOf } from '../../lib/state/planner-timeline';
import { Button } from '../ui/button';
import { SlotFindings } from './slot-findings';
import { useSpeech } from './speech';
import type { ViewProps } from './view';

interface PlaceProps {
  readonly model: PlannerModel;
  readonly place: NonNullable<ViewProps['place']>;
  readonly judge: Judge | undefined;
}

/** What is to say of the campaign that is chosen or on its way: its days, the quota there, and what the rules find. */
export function TimelinePlace({ model, place, judge }: PlaceProps) {
  const { page, say } = useSpeech();
  const { timeline: words } = page;
  const { timeline } = model;
  const moving = timeline.moving.value;
  const current = timeline.current.value;
  const row = timeline.line.value?.rows.find((one) => one.row === 'lane' && one.lane.slot.id === current);
  const slot = moving?.slot ?? (row?.row === 'lane' ? row.lane.slot : null);
  if (slot === null) {
    return (
      <p class="tl-place cp-soft" data-part="timeline-place">
        {words.none}
      </p>
    );
  }
  const { start, end } = slot;
  const quota = timeline.quotaOf(slot);
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
      <SlotFindings slot={slot} model={model} place={place} judge={judge} />
    </div>
  );
}
