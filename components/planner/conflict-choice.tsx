import { briefItems, type Slot } from '../../lib/model/plan';
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
  const { back, close, keepMine, takeStored } = model.editor;
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
        stored === null ? (
          <Button look="main" part="back-to-typed" onPress={back}>
            {conflict.back}
          </Button>
        ) : (
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
  const different = left.flatMap(([name, value], index) => {
    const other = right[index]?.[1] ?? '';
    return value === other ? [] : [{ name, value, other }];
  });
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
        {different.map(({ name, value, other }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
            <td>{other}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useShown(): (slot: Slot) => readonly (readonly [name: string, value: string])[] {
  const { page, common, format, say } = useSpeech();
  const { column, open, feeUnknown } = page.slots;
  const { editor } = page;
  const day = (value: Slot['start']): string => (value === null ? open : format.day(value));
  const money = (value: Slot['fee']): string => (value === null ? feeUnknown : format.money(value));
  const text = (value: string | null): string => (value === null || value === '' ? '–' : value);
  const currency = (slot: Slot): string =>
    (slot.sampleCost ?? slot.gmvEstimate ?? slot.results.gmv ?? slot.results.commission)?.currency ?? '';
  const amount = (template: string, slot: Slot): string =>
    say(template, { currency: currency(slot) }).replace(' ()', '');
  return (slot) => [
    [column.name, slot.name],
    [column.kind, common.kind[slot.kind]],
    [column.status, common.status[slot.status]],
    [column.start, day(slot.start)],
    [column.end, day(slot.end)],
    [column.payDay, day(slot.payDay)],
    [column.fee, money(slot.fee)],
    [column.samples, common[slot.sampleOffered]],
    ...briefItems.map((item) => [editor.briefItem[item], text(slot.brief[item])] as const),
    [
      editor.section.windows,
      text(
        slot.windows
          .map(({ kind, from, to }) =>
            [editor.windowKind[kind], format.day(from), ...(from === to ? [] : ['–', format.day(to)])].join(
              ' ',
            ),
          )
          .join(', '),
      ),
    ],
    [editor.adsEnd, day(slot.adsEnd)],
    [editor.adsCodeEnd, day(slot.adsCodeEnd)],
    [
      editor.section.products,
      text(
        slot.products
          .map(({ name, id, commission }) =>
            [name ?? id ?? '?', commission === null ? '' : format.rate(commission)].join(' ').trim(),
          )
          .join(', '),
      ),
    ],
    [editor.section.creators, text(slot.creators.join(', '))],
    [amount(editor.sampleCost, slot), money(slot.sampleCost)],
    [amount(editor.gmvEstimate, slot), money(slot.gmvEstimate)],
    [editor.orders, slot.results.orders === null ? feeUnknown : format.number(slot.results.orders)],
    [amount(editor.gmv, slot), money(slot.results.gmv)],
    [amount(editor.commission, slot), money(slot.results.commission)],
    [editor.tags, text(slot.tags.join(', '))],
    [column.notes, text(slot.notes)],
  ];
}
