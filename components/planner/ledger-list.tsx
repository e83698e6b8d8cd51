import type { Market } from '../../lib/model/market';
import type { PlannerModel } from '../../lib/state/planner';
import type { LedgerRow } from '../../lib/state/planner-quota';
import { Button, IconButton } from '../ui/button';
import { Folded } from './folded';
import { useSpeech } from './speech';

interface LedgerListProps {
  readonly rows: readonly LedgerRow[];
  readonly market: Market;
  readonly model: PlannerModel;
}

/** Every creation that is known, newest first, folded until it is wanted. */
export function LedgerList({ rows, market, model }: LedgerListProps) {
  const { page, say } = useSpeech();
  return (
    <Folded
      part="ledger"
      summary={
        <>
          {page.ledger.title} <span class="cp-soft">{say(page.ledger.count, { count: rows.length })}</span>
        </>
      }
      draw={() => (
        <>
          {rows.length === 0 ? (
            <p class="cp-soft">{page.ledger.empty}</p>
          ) : (
            <LedgerTable rows={rows} market={market} model={model} />
          )}
          <Button
            icon="plus"
            part="add-creation"
            off={model.readOnly.value}
            onPress={() => model.entries.open('add', null)}
          >
            {page.ledger.add}
          </Button>
        </>
      )}
    />
  );
}

function LedgerTable({ rows, market, model }: LedgerListProps) {
  const { page } = useSpeech();
  const { ledger } = page;
  const heads = [ledger.created, ledger.status, ledger.frees, ledger.counts, ledger.slot, ledger.note];
  return (
    <table class="pl-table pl-ledger-table" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
          <th role="columnheader" scope="col">
            <span class="cp-unseen">{page.slots.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <LedgerLine key={row.creation.id} row={row} market={market} model={model} />
        ))}
      </tbody>
    </table>
  );
}

function LedgerLine({
  row,
  market,
  model,
}: { readonly row: LedgerRow } & Pick<LedgerListProps, 'market' | 'model'>) {
  const { page, common, say } = useSpeech();
  const { ledger } = page;
  const { creation, frees, counts } = row;
  const clock = { zone: market.zone, label: market.zoneLabel };
  const created = say('{at}', { at: { at: creation.at, ...clock } });
  const slot = model.plan.value?.slots.find(({ id }) => id === creation.slot);
  return (
    <tr role="row" data-creation={creation.id} data-counts={counts ? 'yes' : 'no'}>
      <td role="cell" data-label={ledger.created}>
        {creation.exact ? created : say(ledger.latest, { at: created })}
      </td>
      <td role="cell" data-label={ledger.status}>
        {common.status[creation.status]}
      </td>
      <td role="cell" data-label={ledger.frees}>
        {frees === null ? ledger.countsUnknown : say('{at}', { at: { at: frees, ...clock } })}
      </td>
      <td role="cell" data-label={ledger.counts}>
        {counts ? ledger.countsYes : ledger.countsNo}
      </td>
      <td role="cell" data-label={ledger.slot}>
        {slot?.name ?? '–'}
      </td>
      <td role="cell" data-label={ledger.note} class="pl-wrap">
        {creation.note === '' ? '–' : creation.note}
      </td>
      <td role="cell" class="pl-actions">
        <IconButton
          icon="edit"
          label={say(ledger.edit, { at: created })}
          off={model.readOnly.value}
          onPress={() => model.entries.open('edit', creation)}
        />
        <IconButton
          icon="bin"
          label={say(ledger.delete, { at: created })}
          off={model.readOnly.value}
          onPress={() => model.entries.open('delete', creation)}
        />
      </td>
    </tr>
  );
}
