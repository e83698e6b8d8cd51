import { campaignStatuses, type CampaignStatus } from '../../lib/model/draft';
import type { Slot } from '../../lib/model/plan';
import type { Row } from '../../lib/state/planner-rows';
import { IconButton } from '../ui/button';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { StatusShape } from './status-shape';
import { useSpeech } from './speech';

interface SlotRowProps {
  readonly row: Row;
  /** Its place in the whole list, from 0. */
  readonly place: number;
  /** The one row that Tab reaches. */
  readonly current: boolean;
  /** The plan can only be read. */
  readonly locked: boolean;
  /** A change of it is on its way to the worker. */
  readonly pending: boolean;
  readonly onCurrent: () => void;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly onStatus: (status: CampaignStatus) => void;
}

/** One campaign. What is not decided or not known says so; it is never shown as zero. */
export function SlotRow({
  row,
  place,
  current,
  locked,
  pending,
  onCurrent,
  onEdit,
  onDelete,
  onStatus,
}: SlotRowProps) {
  const { page, common, format, say } = useSpeech();
  const { slot, days } = row;
  const { column } = page.slots;
  const open = <span class="pl-open">{page.slots.open}</span>;
  const day = (value: Slot['start']) => (value === null ? open : format.day(value));
  return (
    <tr
      role="row"
      data-slot={slot.id}
      data-status={slot.status}
      data-pending={pending ? 'yes' : undefined}
      aria-busy={pending}
      aria-rowindex={place + 2}
      aria-selected={current}
      tabIndex={current ? 0 : -1}
      onFocusIn={onCurrent}
      onDblClick={onEdit}
    >
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
      <td class="pl-col-kind" role="gridcell" data-label={column.kind} title={common.kind[slot.kind]}>
        {page.slots.shortKind[slot.kind]}
      </td>
      <td class="pl-col-status" role="gridcell" data-label={column.status}>
        {locked ? (
          <StatusWord slot={slot} />
        ) : (
          <StatusMenu slot={slot} current={current} onStatus={onStatus} />
        )}
      </td>
      <td class="pl-col-start" role="gridcell" data-label={column.start}>
        {day(slot.start)}
      </td>
      <td class="pl-col-end" role="gridcell" data-label={column.end}>
        {day(slot.end)}
      </td>
      <td class="pl-col-days" role="gridcell" data-label={column.days}>
        {days ?? '–'}
      </td>
      <td class="pl-col-payDay" role="gridcell" data-label={column.payDay}>
        {day(slot.payDay)}
      </td>
      <td class="pl-col-fee" role="gridcell" data-label={column.fee}>
        {slot.fee === null ? <span class="pl-open">{page.slots.feeUnknown}</span> : format.money(slot.fee)}
      </td>
      <td class="pl-col-samples" role="gridcell" data-label={column.samples}>
        {common[slot.sampleOffered]}
      </td>
      <td class="pl-col-notes" role="gridcell" data-label={column.notes} title={slot.notes}>
        {slot.notes === '' ? '–' : slot.notes}
      </td>
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
