import type { PlannerModel } from '../../lib/state/planner';
import { nameOfRate } from '../../lib/state/planner-rates';
import { Button } from '../ui/button';
import { DayField } from '../ui/day-field';
import { TextField } from '../ui/inputs';
import { RowDialog } from './row-dialog';
import { RowActions } from './row-actions';
import { useSpeech } from './speech';

/** The open rates that the plan keeps, and the way of typed ones into it. */
export function OpenRates({ model }: { readonly model: PlannerModel }) {
  const { page, format, say } = useSpeech();
  const { openRates: words } = page;
  const { rates, matrix } = model;
  const [rows, typed] = [rates.rows.value, matrix.typed.value];
  const locked = model.readOnly.value;
  return (
    <section class="pl-open-rates" aria-labelledby="open-rates-title" data-part="open-rates">
      <h3 id="open-rates-title">{words.title}</h3>
      <p class="cp-hint">{words.about}</p>
      {rows.length === 0 ? (
        <p class="cp-soft">{words.empty}</p>
      ) : (
        <table class="pl-table pl-stack pl-rows" role="table" aria-labelledby="open-rates-title">
          <thead role="rowgroup">
            <tr role="row">
              {Object.values(words.column).map((word) => (
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
            {rows.map((rate) => (
              <tr key={rate.id} role="row" data-rate-entry={rate.id}>
                <th role="rowheader" scope="row" class="pl-wrap">
                  {nameOfRate(rate)}
                  {rate.productName !== null && rate.productId !== null && (
                    <span class="cp-soft"> {rate.productId}</span>
                  )}
                </th>
                <td role="cell" data-label={words.column.from}>
                  {format.day(rate.from)}
                </td>
                <td role="cell" data-label={words.column.rate}>
                  {format.rate(rate.rate)}
                </td>
                <RowActions
                  name={nameOfRate(rate)}
                  words={words}
                  off={locked}
                  onEdit={() => rates.open('edit', rate)}
                  onDelete={() => void rates.remove(rate)}
                />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="pl-tools">
        <Button icon="plus" part="add-rate" off={locked} onPress={rates.add}>
          {words.add}
        </Button>
        {typed.length > 0 && (
          <Button
            part="keep-rates"
            off={locked}
            busy={rates.keeping.value}
            onPress={() => {
              // What was kept is in the plan now; lines that were not understood stay to be looked at.
              void rates.keep(typed).then((all) => all && matrix.forgetTyped());
            }}
          >
            {say(words.keep, { count: typed.length })}
          </Button>
        )}
      </div>
      <RowDialog
        model={rates}
        titles={{ add: words.addTitle, edit: words.editTitle }}
        part="rate-dialog"
        labels={words.field}
        locked={locked}
      >
        {({ text, day }) => (
          <>
            <TextField
              label={words.field.productName}
              {...text('productName')}
              hint={words.needOne}
              autoFocus
            />
            <TextField label={words.field.productId} {...text('productId')} />
            <DayField label={words.field.from} {...day('from')} />
            <TextField label={words.field.rate} {...text('rate')} numeric />
          </>
        )}
      </RowDialog>
    </section>
  );
}
