import { useState } from 'preact/hooks';
import type { BackupModel } from '../../lib/state/backup';
import type { PlannerModel } from '../../lib/state/planner';
import type { Reminder } from '../../lib/state/planner-reminders';
import { Button } from '../ui/button';
import { SeverityMark } from '../ui/severity-mark';
import { useSpeech } from './speech';

interface RemindersCardProps {
  readonly model: PlannerModel;
  readonly backup: BackupModel | undefined;
}

/** Names that a reminder says in full, and reminders that are drawn before the rest is asked for. */
const [named, atFirst]: readonly [number, number] = [4, 8];

/** What is due soon, the earliest first, each with what to do about it. Nothing for a plan without anything in it. */
export function RemindersCard({ model, backup }: RemindersCardProps) {
  const { page, say } = useSpeech();
  const { reminders: words } = page;
  const [all, setAll] = useState(false);
  const plan = model.plan.value;
  const list = model.reminders.of(backup?.age.value.due ?? false);
  if (plan === null || (list.length === 0 && plan.slots.length === 0 && plan.samples.length === 0))
    return null;
  return (
    <section class="pl-card" aria-labelledby="reminders-title" data-part="reminders" data-count={list.length}>
      <div class="pl-card-head">
        <h2 id="reminders-title">{words.title}</h2>
        {list.length > 0 && <p class="cp-soft">{say(words.count, { count: list.length })}</p>}
      </div>
      {list.length === 0 && <p class="cp-soft">{words.none}</p>}
      {list.length > 0 && (
        <ul class="pl-reminders">
          {(all ? list : list.slice(0, atFirst)).map((reminder) => (
            <Line
              key={`${reminder.kind} ${reminder.day} ${reminder.slot?.id ?? ''}`}
              reminder={reminder}
              model={model}
              backup={backup}
            />
          ))}
        </ul>
      )}
      {!all && list.length > atFirst && (
        <div class="pl-more">
          <Button part="all-reminders" onPress={() => setAll(true)}>
            {say(page.sampleLedger.more, { count: list.length - atFirst })}
          </Button>
        </div>
      )}
    </section>
  );
}

function Line({ reminder, model, backup }: RemindersCardProps & { readonly reminder: Reminder }) {
  const { page, common, format, say } = useSpeech();
  const { reminders: words } = page;
  const { kind, day, state, count, names } = reminder;
  const few = names.slice(0, named).join(', ');
  const said = names.length > named ? say(words.more, { names: few, count: names.length - named }) : few;
  return (
    <li data-reminder={kind} data-day={day} data-state={state}>
      <span class="pl-due-day" data-overdue={state === 'overdue' ? 'yes' : 'no'}>
        {state === 'overdue' && <SeverityMark kind="warning" word={common.severity.warning} shapeOnly />}
        <time dateTime={day}>
          {state === 'today'
            ? words.today
            : state === 'overdue'
              ? say(words.since, { day: { day } })
              : format.day(day)}
        </time>
      </span>
      <span class="pl-wrap">{say(words.kinds[kind], { count, names: said })}</span>
      <Todo reminder={reminder} model={model} backup={backup} />
    </li>
  );
}

function Todo({ reminder, model, backup }: RemindersCardProps & { readonly reminder: Reminder }) {
  const { page } = useSpeech();
  const { reminders: words } = page;
  const { kind, slot } = reminder;
  if (kind === 'backup' && backup) {
    return <Button onPress={() => void backup.backUp()}>{words.backUp}</Button>;
  }
  if (kind.startsWith('sample-')) return <a href="#/samples">{words.goSamples}</a>;
  if (slot === null) return null;
  return (
    <button
      type="button"
      class="pl-link"
      aria-label={`${words.goSlot}: ${slot.name}`}
      onClick={() => model.editor.open('edit', slot)}
    >
      {words.goSlot}
    </button>
  );
}
