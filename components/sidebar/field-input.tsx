import type { PanelSpeech } from '../../lib/i18n/panel';
import type { Editor } from '../../lib/state/typed-field';

export interface FieldInputProps {
  readonly editor: Editor;
  readonly label: string;
  readonly value: string;
  readonly invalid: boolean;
  readonly speech: PanelSpeech;
  readonly onText: (text: string) => void;
  readonly name?: string;
}

/** The box in which a field's value is typed: a calendar, a choice, or canonical text with an example. */
export function FieldInput({ editor, label, value, invalid, speech, onText, name }: FieldInputProps) {
  const shared = { class: 'cp-input', 'aria-label': label, 'aria-invalid': invalid, value, name } as const;
  if (editor.kind === 'choice') {
    return (
      <select {...shared} onChange={(event) => onText(event.currentTarget.value)}>
        <option value="">{speech.words.sidebar.read.choose}</option>
        {editor.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.word}
          </option>
        ))}
      </select>
    );
  }
  if (editor.kind === 'day') {
    return <input {...shared} type="date" onInput={(event) => onText(event.currentTarget.value)} />;
  }
  return (
    <input
      {...shared}
      type="text"
      placeholder={editor.example}
      autocomplete="off"
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}
