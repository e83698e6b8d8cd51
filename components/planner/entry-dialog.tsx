import { campaignStatuses } from '../../lib/model/draft';
import type { Market } from '../../lib/model/market';
import type { Entry, EntryField, LedgerModel } from '../../lib/state/planner-ledger';
import { Button } from '../ui/button';
import { DayField } from '../ui/day-field';
import { Dialog } from '../ui/dialog';
import { SelectField, TextField } from '../ui/inputs';
import { SeverityShape } from '../ui/severity-mark';
import { useSpeech } from './speech';

interface EntryDialogProps {
  readonly model: LedgerModel;
  readonly market: Market;
}

/** Adds, changes or deletes one creation of the ledger; changing and deleting ask for a reason. */
export function EntryDialog({ model, market }: EntryDialogProps) {
  const { page, common, say } = useSpeech();
  const entry = model.entry.value;
  if (entry === null) return null;
  const { ledger } = page;
  const title = { add: ledger.addTitle, edit: ledger.editTitle, delete: ledger.deleteTitle }[entry.mode];
  const deleting = entry.mode === 'delete';
  const { creation } = entry;
  return (
    <Dialog
      title={title}
      closeLabel={common.close}
      part="entry-dialog"
      onClose={model.close}
      onSubmit={() => void model.save()}
      actions={
        <>
          <Button onPress={model.close}>{common.cancel}</Button>
          <Button look={deleting ? 'danger' : 'main'} busy={entry.saving}>
            {deleting ? ledger.deleteTitle : common.save}
          </Button>
        </>
      }
    >
      {deleting && creation !== null ? (
        <p>
          {say(ledger.deleteAsk, { at: { at: creation.at, zone: market.zone, label: market.zoneLabel } })}
        </p>
      ) : (
        <WhenAndStatus entry={entry} model={model} market={market} />
      )}
      <TextField
        label={entry.mode === 'add' ? ledger.note : ledger.reason}
        aside={entry.mode === 'add' ? page.editor.optional : undefined}
        hint={entry.mode === 'add' ? ledger.noteHint : ledger.reasonHint}
        name="reason"
        value={entry.form.reason}
        onType={(text) => model.type('reason', text)}
        problem={useProblem(entry, 'reason')}
      />
      {entry.failed !== null && (
        <p class="cp-problem" role="alert">
          <SeverityShape kind="blocker" />
          {page.failure[entry.failed]}
        </p>
      )}
    </Dialog>
  );
}

function WhenAndStatus({ entry, model, market }: EntryDialogProps & { readonly entry: Entry }) {
  const { page, common, say } = useSpeech();
  const { ledger } = page;
  return (
    <>
      <div class="pl-two">
        <DayField
          label={ledger.day}
          name="day"
          value={entry.form.day}
          picked={entry.form.day}
          pickLabel={page.editor.pick}
          onType={(text) => model.type('day', text)}
          problem={useProblem(entry, 'day')}
        />
        <TextField
          label={say(ledger.time, { zone: market.zoneLabel === '' ? market.zone : market.zoneLabel })}
          name="time"
          value={entry.form.time}
          onType={(text) => model.type('time', text)}
          problem={useProblem(entry, 'time')}
        />
      </div>
      <SelectField
        label={ledger.status}
        name="status"
        value={entry.form.status}
        choices={campaignStatuses.map((value) => ({ value, word: common.status[value] }))}
        onPick={(value) => model.type('status', value)}
      />
    </>
  );
}

function useProblem(entry: Entry, field: EntryField): string | undefined {
  const { page, say } = useSpeech();
  const problem = entry.problems[field];
  return problem && say(page.problem[problem.message], problem.data);
}
