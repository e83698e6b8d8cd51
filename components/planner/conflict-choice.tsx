import type { Slot } from '../../lib/model/plan';
import type { PlannerModel } from '../../lib/state/planner';
import type { Editor } from '../../lib/state/planner-editor';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useSpeech } from './speech';

interface ConflictChoiceProps {
  readonly editor: Editor;
  /** The version that is stored now; null when it could not be read. */
  readonly stored: Slot | null;
  readonly model: PlannerModel;
}

/** Two versions of one campaign, side by side; the seller decides which one stays. */
export function ConflictChoice({ editor, stored, model }: ConflictChoiceProps) {
  const { page, common } = useSpeech();
  const { conflict } = page;
  const { close, keepMine, takeStored } = model.editor;
  const gone = stored !== null && stored.deletedAt !== null;
  const sentence = stored === null ? conflict.unseen : gone ? conflict.gone : conflict.body;
  return (
    <Dialog
      title={conflict.title}
      closeLabel={common.close}
      part="conflict"
      wide
      onClose={close}
      actions={
        stored !== null && (
          <>
            <Button part="take-stored" onPress={gone ? close : takeStored}>
              {gone ? conflict.leaveDeleted : conflict.takeStored}
            </Button>
            <Button look="main" part="keep-mine" busy={editor.saving} onPress={() => void keepMine()}>
              {gone ? conflict.restoreMine : conflict.keepMine}
            </Button>
          </>
        )
      }
    >
      <p>{sentence}</p>
      {stored !== null && !gone && <Versions mine={model.editor.typed.value} stored={stored} />}
    </Dialog>
  );
}

function Versions({ mine, stored }: { readonly mine: Slot | null; readonly stored: Slot }) {
  const { page } = useSpeech();
  const shown = useShown();
  const { conflict } = page;
  if (mine === null) return null;
  const [left, right] = [shown(mine), shown(stored)];
  const different = left.filter(([, value], index) => value !== right[index]?.[1]);
  if (different.length === 0) return <p class="cp-soft">{conflict.same}</p>;
  return (
    <table class="pl-table pl-versions">
      <thead>
        <tr>
          <th scope="col">{conflict.field}</th>
          <th scope="col">{conflict.mine}</th>
          <th scope="col">{conflict.stored}</th>
        </tr>
      </thead>
      <tbody>
        {different.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
            <td>{right.find(([other]) => other === name)?.[1]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useShown(): (slot: Slot) => readonly (readonly [name: string, value: string])[] {
  const { page, common, format } = useSpeech();
  const { column, open, feeUnknown } = page.slots;
  const day = (value: Slot['start']): string => (value === null ? open : format.day(value));
  return (slot) => [
    [column.name, slot.name],
    [column.kind, common.kind[slot.kind]],
    [column.status, common.status[slot.status]],
    [column.start, day(slot.start)],
    [column.end, day(slot.end)],
    [column.payDay, day(slot.payDay)],
    [column.fee, slot.fee === null ? feeUnknown : format.money(slot.fee)],
    [column.samples, common[slot.sampleOffered]],
    [column.notes, slot.notes === '' ? '–' : slot.notes],
  ];
}
