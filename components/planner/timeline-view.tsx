import { useEffect, useState } from 'preact/hooks';
import { groupings, zooms, type Zoom } from '../../lib/state/planner-timeline';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Select } from '../ui/inputs';
import { EmptySlots } from './empty-slots';
import { TimelineGrid } from './timeline-grid';
import { TimelineLegend } from './timeline-legend';
import { TimelinePlace } from './timeline-place';
import { FindField } from './find-field';
import { useSpeech } from './speech';
import type { ViewProps } from './view';

/** The operating view: campaigns as bars over days, the quota above them, and what would be at another place. */
export function TimelineView({ model, place, judge }: ViewProps) {
  const { page, common, format, say } = useSpeech();
  const { timeline: words } = page;
  const { timeline } = model;
  const [todayWish, setTodayWish] = useState(0);
  const plan = place?.plan ?? null;
  useEffect(() => {
    if (plan !== null) void timeline.load();
  }, [timeline, plan]);
  if (place === null) return null;
  const line = timeline.line.value;
  const names = Object.keys(zooms).filter((name): name is Zoom => name in zooms);
  return (
    <section class="pl-card tl" aria-labelledby="timeline-title" data-part="timeline">
      <div class="pl-card-head">
        <h2 id="timeline-title">{words.title}</h2>
        <div class="pl-tools">
          <FindField name="find" label={page.slots.find} value={model.filter.value} onFind={model.find} />
          <Select
            label={words.scope}
            name="timeline-scope"
            value={timeline.scope.value}
            choices={(['shop', 'all'] as const).map((value) => ({ value, word: words.scopes[value] }))}
            onPick={(over) => void timeline.span(over)}
          />
          <Select
            label={words.group}
            name="timeline-group"
            value={timeline.grouping.value}
            choices={groupings.map((value) => ({ value, word: words.groups[value] }))}
            onPick={timeline.group}
          />
          <Select
            label={words.zoom}
            name="timeline-zoom"
            value={timeline.zoom.value}
            choices={names.map((value) => ({ value, word: words.zooms[value] }))}
            onPick={timeline.look}
          />
          <Button part="timeline-today" onPress={() => setTodayWish(todayWish + 1)}>
            {words.today}
          </Button>
          <Button look="main" icon="plus" part="add-slot" off={model.readOnly.value} onPress={model.add}>
            {page.slots.add}
          </Button>
        </div>
      </div>
      {timeline.othersFailed.value && (
        <Banner kind="warning" word={common.severity.warning} part="others-failed">
          {words.othersFailed}
        </Banner>
      )}
      {timeline.all.value === 0 ? (
        <EmptySlots
          locked={model.readOnly.value}
          onAdd={model.add}
          onSample={() => void model.addSamples()}
        />
      ) : (
        line && (
          <>
            {line.rows.length === 0 && model.filter.value.trim() !== '' && (
              <p class="pl-no-match">{say(page.slots.noMatch, { text: model.filter.value })}</p>
            )}
            <TimelineGrid model={model} line={line} place={place} todayWish={todayWish} />
            <TimelinePlace model={model} place={place} judge={judge} />
            <TimelineLegend />
            {line.undated > 0 && <p class="cp-hint">{say(words.undated, { count: line.undated })}</p>}
            {timeline.scope.value === 'all' && (
              <p class="cp-hint">
                {say(words.quotaOther, { shop: place.plan.shop.nickname })}{' '}
                {timeline.since.value && say(words.othersSince, { day: format.day(timeline.since.value) })}
              </p>
            )}
          </>
        )
      )}
    </section>
  );
}
