import { IconButton } from '../ui/button';
import { useSpeech } from './speech';

interface RowActionsProps {
  /** What the row is called, in the names of the buttons. */
  readonly name: string;
  readonly words: { readonly edit: string; readonly delete: string };
  readonly off: boolean;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** The last cell of a row that can be edited and deleted. */
export function RowActions({ name, words, off, onEdit, onDelete }: RowActionsProps) {
  const { say } = useSpeech();
  return (
    <td role="cell" class="pl-actions">
      <IconButton icon="edit" label={say(words.edit, { name })} off={off} onPress={onEdit} />
      <IconButton icon="bin" label={say(words.delete, { name })} off={off} onPress={onDelete} />
    </td>
  );
}
