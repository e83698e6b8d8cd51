import type { Currency } from '../../lib/model/money';
import type { Preset } from '../../lib/state/planner-days';
import type { Editor, EditorModel } from '../../lib/state/planner-editor';
import { textAt, type DayFormField, type FormField, type SlotProblems } from '../../lib/state/planner-form';
import { enteredDay, valueIn } from '../../lib/state/planner-typed';
import { useSpeech } from './speech';

export interface SlotFieldsProps {
  readonly model: EditorModel;
  readonly editor: Editor;
  readonly problems: SlotProblems;
  readonly currency: Currency;
  /** Handles of the shop's creators. */
  readonly handles: readonly string[];
  /** Days to start on; none where the days are locked or the market is another one. */
  readonly presets: readonly Preset[];
}

/** What each field of the form needs, by its name. */
export function useSlotFields({ model, editor, problems }: SlotFieldsProps) {
  const { page, format, say } = useSpeech();
  const { form } = editor;
  const text = (field: FormField) => {
    const problem = problems[field];
    return {
      name: field,
      value: textAt(form, field),
      onType: (typed: string) => model.type(field, typed),
      onLeave: () => model.leave(field),
      problem: problem && say(page.problem[problem.message], problem.data),
    };
  };
  const day = (field: DayFormField | `windows.${number}.${'from' | 'to'}`) => {
    const read = valueIn(enteredDay(textAt(form, field)));
    return {
      ...text(field),
      picked: read ?? '',
      pickLabel: page.editor.pick,
      hint: page.editor.dayHint,
      echo: read === null ? undefined : format.day(read),
    };
  };
  return { text, day };
}
