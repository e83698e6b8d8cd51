import type { Currency } from '../../lib/model/money';
import type { Slot } from '../../lib/model/plan';
import type { Judge } from '../../lib/state/judge';
import type { PlannerModel } from '../../lib/state/planner';
import type { Editor } from '../../lib/state/planner-editor';
import { isMovable } from '../../lib/state/planner-timeline';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SeverityShape } from '../ui/severity-mark';
import { ConflictChoice } from './conflict-choice';
import { SlotFields } from './slot-fields';
import { SlotOutlook } from './slot-outlook';
import { useSpeech } from './speech';
import type { ViewProps } from './view';

interface SlotEditorProps {
  readonly model: PlannerModel;
  readonly currency: Currency;
  readonly place: ViewProps['place'];
  readonly judge: Judge | undefined;
}

/** The dialog that adds or edits a campaign. Nothing that was typed is lost by a refused save. */
export function SlotEditor({ model, currency, place, judge }: SlotEditorProps) {
  const { page, common } = useSpeech();
  const editor = model.editor.editor.value;
  if (editor === null) return null;
  const typed = model.editor.typed.value;
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
      actions={<Actions editor={editor} model={model} />}
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
      {place !== null && typed?.shop === place.plan.shop.id && (typed.start ?? typed.end) !== null && (
        <SlotOutlook slot={typed} model={model} place={place} judge={judge} />
      )}
    </Dialog>
  );
}

function Actions({ editor, model }: { readonly editor: Editor; readonly model: PlannerModel }) {
  const { page, common } = useSpeech();
  const word = editor.mode === 'add' ? page.editor.add : page.editor.save;
  return (
    <>
      {editor.mode === 'edit' && <Arrange slot={editor.base} model={model} />}
      <Button onPress={model.editor.close}>{common.cancel}</Button>
      <Button look="main" busy={editor.saving} off={model.readOnly.value} part="save-slot">
        {editor.saving ? page.editor.saving : word}
      </Button>
    </>
  );
}

/** Copying and splitting take the campaign as it is stored, so what is typed is saved first. */
function Arrange({ slot, model }: { readonly slot: Slot; readonly model: PlannerModel }) {
  const { arrange: words } = useSpeech().page;
  const { arrange } = model;
  const unsaved = model.editor.changed.value ? words.saveFirst : undefined;
  const locked = model.readOnly.value || unsaved !== undefined;
  const whole = arrange.isDivisible(slot) ? undefined : words.notDivisible;
  return (
    <div class="pl-arrange">
      <Button look="quiet" part="copy-slot" off={locked} title={unsaved} onPress={() => arrange.copy(slot)}>
        {words.copy}
      </Button>
      <Button
        look="quiet"
        part="split-slot"
        off={locked || whole !== undefined}
        title={unsaved ?? whole}
        onPress={() => arrange.ask(slot)}
      >
        {words.split}
      </Button>
    </div>
  );
}
