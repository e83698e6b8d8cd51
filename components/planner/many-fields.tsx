import { campaignStatuses } from '../../lib/model/draft';
import type { PlannerModel } from '../../lib/state/planner';
import { tagsOf } from '../../lib/state/planner-filters';
import type { Many } from '../../lib/state/planner-many';
import { enteredDay, valueIn } from '../../lib/state/planner-typed';
import { DayField } from '../ui/day-field';
import { SelectField, TextField } from '../ui/inputs';
import { useSpeech } from './speech';

interface ManyFieldsProps {
  readonly model: PlannerModel;
  readonly now: Many;
}

/** What shall change about the campaigns that are picked. */
export function ManyFields({ model, now }: ManyFieldsProps) {
  const { page, common, say } = useSpeech();
  const words = page.table.many;
  const { form } = now;
  const { type } = model.many;
  const wrong = model.many.problem.value;
  const problem = wrong === null ? undefined : say(page.problem[wrong.message], wrong.data);
  const fields = {
    status: () => (
      <SelectField
        label={page.editor.status}
        name="many-status"
        value={form.status}
        choices={campaignStatuses.map((value) => ({ value, word: common.status[value] }))}
        onPick={(status) => type({ status })}
      />
    ),
    tags: () => (
      <div class="pl-two">
        <SelectField
          label={words.what}
          name="many-how"
          value={form.how}
          choices={(['add', 'remove'] as const).map((value) => ({ value, word: words.how[value] }))}
          onPick={(how) => type({ how })}
        />
        <TextField
          label={page.editor.tags}
          hint={words.tagsHint}
          name="many-tags"
          value={form.tags}
          choices={form.how === 'add' ? model.table.tags.value : tagsOf(model.selection.shown.value)}
          problem={problem}
          autoFocus
          onType={(tags) => type({ tags })}
        />
      </div>
    ),
    payDay: () => (
      <div class="pl-two">
        <SelectField
          label={words.what}
          name="many-pay"
          value={form.pay}
          choices={(['on', 'open'] as const).map((value) => ({ value, word: words.pay[value] }))}
          onPick={(pay) => type({ pay })}
        />
        {form.pay === 'on' && (
          <DayField
            label={page.editor.payDay}
            hint={page.editor.dayHint}
            name="many-pay-day"
            value={form.payDay}
            picked={valueIn(enteredDay(form.payDay)) ?? ''}
            pickLabel={page.editor.pick}
            problem={problem}
            onType={(payDay) => type({ payDay })}
          />
        )}
      </div>
    ),
    move: () => (
      <div class="pl-two">
        <TextField
          label={words.days}
          hint={words.moveHint}
          name="many-days"
          value={form.days}
          numeric
          problem={problem}
          autoFocus
          onType={(days) => type({ days })}
        />
        <SelectField
          label={words.direction}
          name="many-way"
          value={form.way}
          choices={(['later', 'earlier'] as const).map((value) => ({ value, word: words.way[value] }))}
          onPick={(way) => type({ way })}
        />
      </div>
    ),
    delete: () => <p>{words.deleteAbout}</p>,
  } as const satisfies Record<Many['action'], () => unknown>;
  return <>{fields[now.action]()}</>;
}
