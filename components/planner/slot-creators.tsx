import { useState } from 'preact/hooks';
import { handlesIn } from '../../lib/state/planner-form-rows';
import { Button } from '../ui/button';
import { TextAreaField, TextField } from '../ui/inputs';
import { useSlotFields, type SlotFieldsProps } from './slot-typing';
import { useSpeech } from './speech';

/** The creators of a campaign: handles as text, and those of the shop's list to pick from. */
export function SlotCreators(props: SlotFieldsProps) {
  const { page } = useSpeech();
  const { model, editor, handles } = props;
  const [picked, setPicked] = useState('');
  const { text } = useSlotFields(props);
  const words = page.editor;
  const chosen = handlesIn(editor.form.creators);
  const take = (): void => {
    if (picked.trim() === '') return;
    model.type('creators', handlesIn([...chosen, picked].join('\n')).join('\n'));
    setPicked('');
  };
  return (
    <>
      <TextAreaField label={words.creatorHandles} aside={words.optional} {...text('creators')} />
      {handles.length > 0 && (
        // Enter takes the handle; it does not send the form.
        <div
          class="pl-take"
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            take();
          }}
        >
          <TextField
            label={words.creatorFromList}
            name="creator-pick"
            value={picked}
            onType={setPicked}
            choices={handles.filter((handle) => !chosen.includes(handle))}
          />
          <Button part="take-creator" onPress={take}>
            {words.creatorAdd}
          </Button>
        </div>
      )}
    </>
  );
}
