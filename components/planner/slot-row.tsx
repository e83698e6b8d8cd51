import { campaignStatuses, type CampaignStatus } from '../../lib/model/draft';
import type { Slot } from '../../lib/model/plan';
import type { Column } from '../../lib/state/planner-columns';
import type { Row } from '../../lib/state/planner-rows';
import { IconButton } from '../ui/button';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { PickBox } from '../ui/pick-box';
import { useCells } from './slot-cells';
import { StatusShape } from './status-shape';
import { useSpeech } from './speech';

interface SlotRowProps {
  readonly row: Row;
  /** The columns that show. */
  readonly shown: readonly Column[];
  /** Its place in the whole list, from 0. */
  readonly place: number;
  /** The one row that Tab reaches. */
  readonly current: boolean;
  /** The plan can only be read. */
  readonly locked: boolean;
  /** A change of it is on its way to the worker. */
  readonly pending: boolean;
  readonly picked: boolean;
  readonly onPick: (range: boolean) => void;
  readonly onCurrent: () => void;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly onStatus: (status: CampaignStatus) => void;
}

/** One campaign. */
export function SlotRow({
  row,
  shown,
  place,
  current,
  locked,
  pending,
  picked,
  onPick,
  onCurrent,
  onEdit,
  onDelete,
  onStatus,
}: SlotRowProps) {
  const { page, say } = useSpeech();
  const cellOf = useCells();
  const { slot } = row;
  return (
    <tr
      role="row"
      data-slot={slot.id}
      data-status={slot.status}
      data-pending={pending ? 'yes' : undefined}
      aria-busy={pending}
      aria-rowindex={place + 2}
      aria-selected={picked}
      tabIndex={current ? 0 : -1}
      onFocusIn={onCurrent}
      onDblClick={onEdit}
    >
      {!locked && (
        <td class="pl-col-pick" role="gridcell">
          <PickBox
            label={say(page.table.many.pick, { name: slot.name })}
            part="pick"
            picked={picked}
            inTabOrder={current}
            onTurn={onPick}
          />
        </td>
      )}
      <th class="pl-col-name" role="rowheader" scope="row">
        <button type="button" class="pl-name" tabIndex={current ? 0 : -1} onClick={onEdit}>
          {slot.name === '' ? page.slots.ghost : slot.name}
        </button>
        {pending && (
          <span class="pl-pending">
            <Icon name="wait" /> {page.slots.pending}
          </span>
        )}
      </th>
      {shown.map((column) => {
        if (column === 'name') return null;
        if (column === 'status') {
          return (
            <td key={column} class="pl-col-status" role="gridcell" data-label={page.slots.column.status}>
              {locked ? (
                <StatusWord slot={slot} />
              ) : (
                <StatusMenu slot={slot} current={current} onStatus={onStatus} />
              )}
            </td>
          );
        }
        const cell = cellOf(row, column);
        return (
          <td
            key={column}
            class={`pl-col-${column}`}
            role="gridcell"
            data-label={page.slots.column[column]}
            title={cell.whole}
          >
            {cell.shown}
          </td>
        );
      })}
      <td class="pl-col-actions pl-actions" role="gridcell">
        <IconButton
          icon="edit"
          label={say(page.slots.edit, { name: slot.name })}
          onPress={onEdit}
          inTabOrder={current}
        />
        <IconButton
          icon="bin"
          label={say(page.slots.delete, { name: slot.name })}
          off={locked}
          onPress={onDelete}
          inTabOrder={current}
        />
      </td>
    </tr>
  );
}

function StatusMenu({
  slot,
  current,
  onStatus,
}: { readonly slot: Slot } & Pick<SlotRowProps, 'current' | 'onStatus'>) {
  const { page, common, say } = useSpeech();
  const plus = slot.kind === 'plus-task' || slot.kind === 'plus-challenge';
  return (
    <Menu
      look="chip"
      part="status"
      inTabOrder={current}
      name={say(page.slots.statusOf, { name: slot.name, status: common.status[slot.status] })}
      label={<StatusWord slot={slot} />}
      items={campaignStatuses.map((status) => ({
        id: status,
        word: common.status[status],
        chosen: status === slot.status,
        ...(plus && { about: page.possible[status] }),
      }))}
      onPick={(id) => {
        const picked = campaignStatuses.find((status) => status === id);
        if (picked !== undefined) onStatus(picked);
      }}
    />
  );
}

function StatusWord({ slot }: { readonly slot: Slot }) {
  const { common } = useSpeech();
  return (
    <span class={`pl-status pl-status-${slot.status}`}>
      <StatusShape status={slot.status} />
      {common.status[slot.status]}
    </span>
  );
}
