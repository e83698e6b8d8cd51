import type { DraftCheckModel } from '../../lib/state/draft-check';
import { editorOf } from '../../lib/state/typed-field';
import { FieldInput, type FieldInputProps } from '../sidebar/field-input';
import { rowShapeOf } from '../../lib/state/row-text';
import type { FieldId } from '../../lib/model/draft';
import { useSpeech } from './speech';

/** One box for each field of the page; what was not understood is said below and is not used. */
export function CheckForm({ check }: { readonly check: DraftCheckModel }) {
  const speech = useSpeech();
  const { words, say } = speech;
  const problems = check.problems.value;
  return (
    <div class="pl-check-form" data-part="check-form">
      {check.fields.value.map((field) => {
        const problem = problems.get(field);
        return (
          <div key={field} class="pl-check-field" data-field={field}>
            <span aria-hidden="true">{words.fields[field]}</span>
            <FormInput
              field={field}
              editor={editorOf(field, speech)}
              label={words.fields[field]}
              name={field}
              value={check.texts.value[field] ?? ''}
              invalid={problem !== undefined}
              speech={speech}
              onText={(text) => check.type(field, text)}
            />
            {problem !== undefined && (
              <p class="cp-problem" role="alert">
                {say(words.sidebar.read.invalid, { why: problem })}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Lists get a box of several lines, one row a line. */
function FormInput({ field, ...props }: FieldInputProps & { readonly field: FieldId }) {
  const shape = rowShapeOf(field);
  if (shape === null) return <FieldInput {...props} />;
  return (
    <textarea
      class="cp-input"
      rows={3}
      aria-label={props.label}
      aria-invalid={props.invalid}
      name={props.name}
      value={props.value}
      placeholder={shape === 'long-text' ? '' : shape.example}
      onInput={(event) => props.onText(event.currentTarget.value)}
    />
  );
}
