import type { PlannerModel } from '../../lib/state/planner';
import type { SampleRow } from '../../lib/state/planner-sample-ledger';
import { Button } from '../ui/button';
import { SeverityMark } from '../ui/severity-mark';
import { useSpeech } from './speech';

/** How many of a task are named before the table says the rest. */
const named = 5;

/** What is to be done with samples, by task; what is overdue comes first. */
export function SamplesDue({ model }: { readonly model: PlannerModel }) {
  const { page, say } = useSpeech();
  const { sampleLedger: words } = page;
  const tasks = model.sampleLedger.tasks.value.filter(({ rows }) => rows.length > 0);
  if (tasks.length === 0) return <p class="cp-soft">{words.nothing}</p>;
  return (
    <div class="pl-due">
      {tasks.map(({ task, rows }) => (
        <section key={task} aria-labelledby={`due-${task}`} data-task={task} data-count={rows.length}>
          <h3 id={`due-${task}`}>
            {words.tasks[task]} <span class="cp-soft">{rows.length}</span>
          </h3>
          <p class="cp-hint">{words.taskAbout[task]}</p>
          <ul>
            {rows.slice(0, named).map((row) => (
              <li key={row.sample.id} data-sample={row.sample.id}>
                <span class="pl-wrap">
                  <strong>{row.sample.creator}</strong> <DueDay row={row} model={model} />
                </span>
                <StepButton row={row} model={model} />
              </li>
            ))}
          </ul>
          {rows.length > named && <p class="cp-hint">{say(words.others, { count: rows.length - named })}</p>}
        </section>
      ))}
    </div>
  );
}

interface RowProps {
  readonly row: SampleRow;
  readonly model: PlannerModel;
}

/** The last day for what a sample waits for; a shape, a word and a colour when it is over. */
export function DueDay({ row, model }: RowProps) {
  const { page, common, say } = useSpeech();
  const { sampleLedger: words } = page;
  const { due } = row;
  if (due === null) return null;
  const day = { day: { day: due.day } };
  const today = model.today.value === due.day;
  return (
    <span class="pl-due-day" data-due={due.day} data-overdue={due.overdue ? 'yes' : 'no'}>
      {due.overdue && <SeverityMark kind="warning" word={common.severity.warning} shapeOnly />}
      {due.overdue ? say(words.overdue, day) : today ? words.dueToday : say(words.by, day)}
      {due.basis === 'assumed' && <span class="cp-soft"> ({words.assumed})</span>}
    </span>
  );
}

/** Writes the next step down with today's day. */
export function StepButton({ row, model }: RowProps) {
  const { page, say } = useSpeech();
  const { sampleLedger: words } = page;
  if (row.due === null) return null;
  const what = words.done[row.due.task];
  return (
    <Button
      part="sample-step"
      off={model.readOnly.value}
      name={say(words.doneFor, { what, name: row.sample.creator })}
      onPress={() => void model.sampleLedger.step(row)}
    >
      {what}
    </Button>
  );
}
