import type { Slot } from '../../lib/model/plan';
import type { PlannerModel } from '../../lib/state/planner';
import { Button } from '../ui/button';
import { DayField } from '../ui/day-field';
import { Dialog } from '../ui/dialog';
import { SeverityShape } from '../ui/severity-mark';
import { useSpeech } from './speech';

/** Asks on which day a campaign becomes two, and shows both before anything is stored. */
export function SplitDialog({ model }: { readonly model: PlannerModel }) {
  const { page, common, format, say } = useSpeech();
  const { arrange: words } = page;
  const { arrange } = model;
  const splitting = arrange.splitting.value;
  if (splitting === null) return null;
  const { slot, day, saving, failure } = splitting;
  const parts = arrange.parts.value;
  const outside =
    parts === null && slot.start !== null && slot.end !== null
      ? say(words.outside, { start: format.day(slot.start), end: format.day(slot.end) })
      : undefined;
  return (
    <Dialog
      title={say(words.title, { name: slot.name })}
      closeLabel={common.close}
      part="split-dialog"
      onClose={arrange.close}
      onSubmit={() => void arrange.split()}
      actions={
        <>
          <Button onPress={arrange.close}>{common.cancel}</Button>
          <Button look="main" busy={saving} off={parts === null} title={outside} part="split-save">
            {words.save}
          </Button>
        </>
      }
    >
      <p>{words.about}</p>
      <DayField
        label={words.day}
        hint={page.editor.dayHint}
        name="split-day"
        autoFocus
        value={day}
        picked={parts?.[1].start ?? ''}
        pickLabel={page.editor.pick}
        onType={arrange.type}
        problem={outside}
      />
      {parts !== null && (
        <dl class="pl-parts" data-part="split-parts">
          <dt>{words.first}</dt>
          <Part slot={parts[0]} days={arrange.daysOf(parts[0])} />
          <dt>{words.second}</dt>
          <Part slot={parts[1]} days={arrange.daysOf(parts[1])} />
        </dl>
      )}
      {failure !== null && (
        <p class="cp-problem" role="alert">
          <SeverityShape kind="blocker" />
          {page.failure[failure]}
        </p>
      )}
    </Dialog>
  );
}

function Part({ slot, days }: { readonly slot: Slot; readonly days: number }) {
  const { page, format, say } = useSpeech();
  const { name, start, end } = slot;
  if (start === null || end === null) return null;
  return (
    <dd>{say(page.arrange.part, { name, start: format.day(start), end: format.day(end), count: days })}</dd>
  );
}
