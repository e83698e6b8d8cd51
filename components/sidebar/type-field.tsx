import { useState } from 'preact/hooks';
import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import type { FieldId } from '../../lib/model/draft';
import type { ReadRow } from '../../lib/state/read-rows';
import { editorOf } from '../../lib/state/typed-field';
import { Button } from '../ui/button';
import { FieldInput } from './field-input';

interface TypeFieldProps {
  readonly row: ReadRow;
  readonly speech: PanelSpeech;
  readonly onType: (field: FieldId, text: string) => string | null;
}

/** A value by hand, for a field that the page does not give. What cannot be understood stays in the box, with the reason. */
export function TypeField({ row, speech, onType }: TypeFieldProps) {
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const words = speech.words.sidebar.read;
  const editor = editorOf(row.field, speech);
  if (text === null) {
    return (
      <button
        type="button"
        class="cp-link"
        data-part="type"
        onClick={() => setText(row.typed ? row.canonical : '')}
      >
        {row.typed ? words.change : words.type}
      </button>
    );
  }
  return (
    <form
      class="cp-type"
      onSubmit={(event) => {
        event.preventDefault();
        const why = onType(row.field, text);
        setProblem(why);
        if (why === null) setText(null);
      }}
    >
      <FieldInput
        editor={editor}
        label={speech.words.fields[row.field]}
        value={text}
        invalid={problem !== null}
        speech={speech}
        onText={setText}
      />
      {problem !== null && (
        <p class="cp-problem" role="alert">
          {fill(words.invalid, { why: problem }, speech.format)}
        </p>
      )}
      <span class="cp-type-buttons">
        <Button look="main">{speech.words.common.save}</Button>
        <Button look="quiet" onPress={() => setText(null)}>
          {speech.words.common.cancel}
        </Button>
      </span>
    </form>
  );
}
