import { campaignStatuses } from '../../lib/model/draft';
import type { Currency } from '../../lib/model/money';
import { slotKinds } from '../../lib/model/plan';
import type { Editor, EditorModel } from '../../lib/state/planner-editor';
import type { FormField, SlotProblems } from '../../lib/state/planner-form';
import { DayField } from '../ui/day-field';
import { SelectField, TextAreaField, TextField } from '../ui/inputs';
import { useSpeech } from './speech';

interface SlotFieldsProps {
  readonly model: EditorModel;
  readonly editor: Editor;
  readonly problems: SlotProblems;
  readonly currency: Currency;
}

/** The fields of a campaign. A new one needs four at most; the rest can wait. */
export function SlotFields({ model, editor, problems, currency }: SlotFieldsProps) {
  const { page, common, say } = useSpeech();
  const { form, mode } = editor;
  const words = page.editor;
  const typed = (field: FormField) => {
    const problem = problems[field];
    return {
      name: field,
      value: form[field],
      onType: (text: string) => model.type(field, text),
      onLeave: () => model.leave(field),
      problem: problem && say(page.problem[problem.message], problem.data),
    };
  };
  const day = (field: 'start' | 'end' | 'payDay') => {
    const read = model.days.value[field];
    return {
      ...typed(field),
      picked: read ?? '',
      pickLabel: words.pick,
      hint: words.dayHint,
      echo: read === null ? undefined : say('{day}', { day: { day: read } }),
    };
  };
  const end = model.days.value.end;
  return (
    <>
      <TextField label={words.name} {...typed('name')} autoFocus />
      <SelectField
        label={words.kind}
        name="kind"
        value={form.kind}
        choices={slotKinds.map((value) => ({ value, word: common.kind[value] }))}
        onPick={(value) => model.type('kind', value)}
      />
      <div class="pl-two">
        <DayField label={words.start} {...day('start')} />
        <TextField
          label={words.days}
          {...typed('days')}
          numeric
          hint={words.daysHint}
          echo={mode === 'add' && end !== null ? say(words.endsOn, { day: { day: end } }) : undefined}
        />
      </div>
      {mode === 'edit' && <DayField label={words.end} {...day('end')} />}
      <div class="pl-two">
        <TextField
          label={say(words.fee, { currency })}
          aside={words.optional}
          {...typed('fee')}
          numeric
          echo={
            model.feeEcho.value === null ? undefined : say('{fee}', { fee: { money: model.feeEcho.value } })
          }
        />
        <DayField label={words.payDay} aside={words.optional} {...day('payDay')} />
      </div>
      {mode === 'edit' && (
        <>
          <div class="pl-two">
            <SelectField
              label={words.status}
              name="status"
              value={form.status}
              hint={
                model.possible.value === null ? page.possibleElsewhere : page.possible[model.possible.value]
              }
              choices={campaignStatuses.map((value) => ({ value, word: common.status[value] }))}
              onPick={(value) => model.type('status', value)}
            />
            <SelectField
              label={words.samples}
              name="samples"
              value={form.samples}
              choices={(['unknown', 'yes', 'no'] as const).map((value) => ({ value, word: common[value] }))}
              onPick={(value) => model.type('samples', value)}
            />
          </div>
          <TextAreaField label={words.notes} aside={words.optional} {...typed('notes')} />
        </>
      )}
    </>
  );
}
