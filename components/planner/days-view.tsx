import { calendarKinds } from '../../lib/model/plan';
import type { PlannerModel } from '../../lib/state/planner';
import { Button } from '../ui/button';
import { DayField } from '../ui/day-field';
import { SelectField, TextField } from '../ui/inputs';
import { DaysBuiltIn, Turn } from './days-built-in';
import { RowDialog } from './row-dialog';
import { RowActions } from './row-actions';
import { useSpeech } from './speech';
import type { ViewProps } from './view';

/** The days that matter in the shop's market: the seller's own, and what is built in. */
export function DaysView({ model, place }: ViewProps) {
  const { page, say } = useSpeech();
  const { days: words } = page;
  if (place === null) return null;
  return (
    <section class="pl-card" aria-labelledby="days-title" data-part="days">
      <div class="pl-card-head">
        <h2 id="days-title">{words.title}</h2>
        <div class="pl-tools">
          <Button look="main" icon="plus" part="add-day" off={model.readOnly.value} onPress={model.days.add}>
            {words.add}
          </Button>
        </div>
      </div>
      <p class="cp-soft">{say(words.about, { market: page.market[place.market.id] })}</p>
      <h3 id="own-days">{words.ownTitle}</h3>
      <OwnDays model={model} />
      <h3 id="built-in-days">{words.builtInTitle}</h3>
      <p class="cp-hint">{words.builtInAbout}</p>
      <DaysBuiltIn model={model} />
      <DayDialog model={model} />
    </section>
  );
}

function OwnDays({ model }: { readonly model: PlannerModel }) {
  const { page, format, say } = useSpeech();
  const { days: words } = page;
  const entries = model.days.entries.value;
  const [locked, today] = [model.readOnly.value, model.today.value ?? ''];
  if (entries.length === 0) return <p data-part="no-days">{words.ownEmpty}</p>;
  return (
    <table class="pl-table pl-stack pl-rows" role="table" aria-labelledby="own-days">
      <thead role="rowgroup">
        <tr role="row">
          {[words.column.name, words.column.kind, words.column.when, words.column.on].map((word) => (
            <th key={word} role="columnheader" scope="col">
              {word}
            </th>
          ))}
          <th role="columnheader" scope="col">
            <span class="cp-unseen">{page.slots.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {entries.map((entry) => {
          const { id, name, kind, from, to, on } = entry;
          return (
            <tr key={id} role="row" data-day-entry={id} data-on={on ? 'yes' : 'no'}>
              <th role="rowheader" scope="row" class="pl-wrap">
                {name}
              </th>
              <td role="cell" data-label={words.column.kind}>
                {words.kinds[kind]}
              </td>
              <td role="cell" data-label={words.column.when}>
                <span>
                  {from === to ? format.day(from) : say(words.span, { from: { day: from }, to: { day: to } })}
                  {to < today && <span class="cp-soft"> ({words.past})</span>}
                </span>
              </td>
              <td role="cell" data-label={words.column.on}>
                <Turn model={model} id={id} name={name} on={on} />
              </td>
              <RowActions
                name={name}
                words={words}
                off={locked}
                onEdit={() => model.days.open('edit', entry)}
                onDelete={() => void model.days.remove(entry)}
              />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function DayDialog({ model }: { readonly model: PlannerModel }) {
  const { page } = useSpeech();
  const { days: words } = page;
  const kind = calendarKinds.find((one) => one === model.days.editor.value?.form.kind) ?? 'pause';
  return (
    <RowDialog
      model={model.days}
      titles={{ add: words.addTitle, edit: words.editTitle }}
      part="day-dialog"
      labels={words.field}
      shown={(field, text) => {
        const known = calendarKinds.find((one) => one === text);
        return field === 'kind' && known !== undefined ? words.kinds[known] : text;
      }}
      locked={model.readOnly.value}
    >
      {({ text, day }) => (
        <>
          <TextField label={words.field.name} {...text('name')} autoFocus />
          <SelectField
            label={words.field.kind}
            name="kind"
            hint={words.kindAbout[kind]}
            value={kind}
            choices={calendarKinds.map((value) => ({ value, word: words.kinds[value] }))}
            onPick={(picked) => model.days.type('kind', picked)}
          />
          <div class="pl-two">
            <DayField label={words.field.from} {...day('from')} />
            <DayField label={words.field.to} {...day('to')} hint={page.editor.toHint} />
          </div>
        </>
      )}
    </RowDialog>
  );
}
