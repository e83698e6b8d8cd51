import { sampleDays } from '../../lib/model/plan';
import type { PlannerModel } from '../../lib/state/planner';
import type { ShopPlan } from '../../lib/state/planner-source';
import { DayField } from '../ui/day-field';
import { SelectField, TextAreaField, TextField } from '../ui/inputs';
import { RowDialog } from './row-dialog';
import { useSpeech } from './speech';

interface SampleDialogProps {
  readonly model: PlannerModel;
  readonly plan: ShopPlan;
}

/** The form of one sample: a handle is enough, every day can wait. */
export function SampleDialog({ model, plan }: SampleDialogProps) {
  const { page } = useSpeech();
  const { sampleLedger: words, editor } = page;
  const row = model.sampleLedger;
  const nameOf = (id: string): string => plan.slots.find((slot) => slot.id === id)?.name ?? words.noSlot;
  const chosen = row.editor.value?.form.slot ?? '';
  const slots = [...plan.slots].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1));
  const products = slots.filter(({ id }) => id === chosen).flatMap((slot) => slot.products);
  return (
    <RowDialog
      model={row}
      titles={{ add: words.addTitle, edit: words.editTitle }}
      part="sample-dialog"
      labels={words.field}
      shown={(field, text) => (field === 'slot' ? nameOf(text) : text)}
      locked={model.readOnly.value}
    >
      {({ text, day }) => (
        <>
          <TextField
            label={words.field.creator}
            {...text('creator')}
            hint={words.creatorHint}
            choices={plan.creators.map(({ handle }) => handle)}
            autoFocus
          />
          <SelectField
            label={words.field.slot}
            aside={editor.optional}
            name="slot"
            value={chosen}
            choices={[
              { value: '', word: words.noSlot },
              ...slots.map(({ id, name }) => ({ value: id, word: name })),
            ]}
            onPick={(id) => row.type('slot', id)}
          />
          <TextField
            label={words.field.product}
            aside={editor.optional}
            {...text('product')}
            choices={products.flatMap(({ name }) => name ?? [])}
          />
          <div class="pl-two">
            {sampleDays.map((field) => (
              <DayField
                key={field}
                label={words.field[field]}
                aside={editor.optional}
                hint={field === 'contentDue' ? words.contentDueHint : undefined}
                {...day(field)}
              />
            ))}
          </div>
          <TextAreaField label={words.field.note} aside={editor.optional} {...text('note')} />
        </>
      )}
    </RowDialog>
  );
}
