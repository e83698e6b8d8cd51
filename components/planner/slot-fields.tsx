import { campaignStatuses } from '../../lib/model/draft';
import { slotKinds } from '../../lib/model/plan';
import { DayField } from '../ui/day-field';
import { SelectField, TextField } from '../ui/inputs';
import { SlotPresets } from './slot-presets';
import { SlotSections } from './slot-sections';
import { useSlotFields, type SlotFieldsProps } from './slot-typing';
import { useSpeech } from './speech';

/** The fields of a campaign. A new one needs four at most; the rest waits in folded sections. */
export function SlotFields(props: SlotFieldsProps) {
  const { page, common, say } = useSpeech();
  const { model, editor } = props;
  const { form, mode } = editor;
  const words = page.editor;
  const { text, day } = useSlotFields(props);
  const end = model.days.value.end;
  return (
    <>
      <TextField label={words.name} {...text('name')} autoFocus />
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
          {...text('days')}
          numeric
          hint={words.daysHint}
          echo={mode === 'add' && end !== null ? say(words.endsOn, { day: { day: end } }) : undefined}
        />
      </div>
      <SlotPresets
        presets={props.presets}
        start={model.days.value.start ?? ''}
        onPick={(picked) => model.type('start', picked)}
      />
      {mode === 'edit' && (
        <>
          <DayField label={words.end} {...day('end')} />
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
        </>
      )}
      <SlotSections {...props} />
    </>
  );
}
