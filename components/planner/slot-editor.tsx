import type { Currency } from '../../lib/model/money';
import type { PlannerModel } from '../../lib/state/planner';
import type { Editor } from '../../lib/state/planner-editor';
import { isMovable } from '../../lib/state/planner-timeline';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SeverityShape } from '../ui/severity-mark';
import { ConflictChoice } from './conflict-choice';
import { SlotFields } from './slot-fields';
import { useSpeech } from './speech';

interface SlotEditorProps {
  readonly model: PlannerModel;
  readonly currency: Currency;
}

/** The dialog that adds or edits a campaign. Nothing that was typed is lost by a refused save. */
export function SlotEditor({ model, currency }: SlotEditorProps) {
  const { page, common } = useSpeech();
  const editor = model.editor.editor.value;
  if (editor === null) return null;
  // A submitted Plus campaign keeps its days, and another shop may have another market's calendar.
  const mayStart = model.plan.value?.shop.id === editor.base.shop && isMovable(editor.base);
  if (editor.trouble?.kind === 'conflict') {
    return <ConflictChoice key="conflict" editor={editor} stored={editor.trouble.stored} model={model} />;
  }
  return (
    <Dialog
      key={editor.base.id}
      title={editor.mode === 'add' ? page.editor.addTitle : page.editor.editTitle}
      closeLabel={common.close}
      part="slot-editor"
      onClose={model.editor.close}
      onSubmit={() => void model.editor.save()}
      actions={<Actions editor={editor} locked={model.readOnly.value} onClose={model.editor.close} />}
    >
      {editor.trouble !== null && (
        <p class="cp-problem" role="alert" data-part="editor-failure">
          <SeverityShape kind="blocker" />
          {page.failure[editor.trouble.code]}
        </p>
      )}
      <SlotFields
        model={model.editor}
        editor={editor}
        problems={model.editor.problems.value}
        currency={currency}
        presets={mayStart ? model.days.presets.value : []}
        handles={model.plan.value?.creators.map(({ handle }) => handle) ?? []}
      />
    </Dialog>
  );
}

interface ActionsProps {
  readonly editor: Editor;
  readonly locked: boolean;
  readonly onClose: () => void;
}

function Actions({ editor, locked, onClose }: ActionsProps) {
  const { page, common } = useSpeech();
  const word = editor.mode === 'add' ? page.editor.add : page.editor.save;
  return (
    <>
      <Button onPress={onClose}>{common.cancel}</Button>
      <Button look="main" busy={editor.saving} off={locked} part="save-slot">
        {editor.saving ? page.editor.saving : word}
      </Button>
    </>
  );
}
