import { useState } from 'preact/hooks';
import type { BackupModel } from '../../lib/state/backup';
import type { TableDifference } from '../../lib/state/difference';
import type { Prepared } from '../../lib/state/restore';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useSpeech } from './speech';

/** What a restore would do, before it does it; what was wrong with a file; that it is done. Nothing while it is idle. */
export function RestoreDialog({ backup }: { readonly backup: BackupModel }) {
  const { page, common, say } = useSpeech();
  const words = page.backup;
  const state = backup.restoring.value;
  if (state.state === 'idle') return null;
  if (state.state === 'prepared') return <Difference backup={backup} prepared={state.prepared} />;
  const busy = state.state === 'reading' || state.state === 'restoring';
  return (
    <Dialog
      title={words.restoreTitle}
      closeLabel={common.close}
      part="restore-dialog"
      onClose={backup.closeRestore}
      actions={
        <Button onPress={backup.closeRestore} off={busy}>
          {common.close}
        </Button>
      }
    >
      {state.state === 'reading' && <p role="status">{words.reading}</p>}
      {state.state === 'restoring' && <p role="status">{words.restoring}</p>}
      {state.state === 'done' && (
        <p role="status" data-part="restore-done">
          {say(words.done, { at: backup.when(state.madeAt) })}
        </p>
      )}
      {state.state === 'refused' && (
        <p role="alert" class="cp-problem" data-part="restore-refused" data-why={state.why}>
          {state.name !== '' && (
            <>
              <bdi>{state.name}</bdi>:{' '}
            </>
          )}
          {state.why in words.refused
            ? Object.entries(words.refused).find(([key]) => key === state.why)?.[1]
            : say(words.refused.other, {
                reason: Object.entries(page.failure).find(([key]) => key === state.why)?.[1] ?? state.why,
              })}
        </p>
      )}
    </Dialog>
  );
}

function Difference({ backup, prepared }: { readonly backup: BackupModel; readonly prepared: Prepared }) {
  const { page, common, say, format } = useSpeech();
  const words = page.backup;
  const at = backup.when(prepared.madeAt);
  const moved = prepared.differences.filter((one) => countOf(one) > 0);
  // On an empty machine the seller wants everything back; beside a plan that lives, settings stay unless asked for.
  const [withBeside, setWithBeside] = useState(prepared.differences.every(({ same, removed, changed }) => same + removed.length + changed.length === 0)); // prettier-ignore
  return (
    <Dialog
      title={say(words.differenceTitle, { at })}
      closeLabel={common.close}
      part="difference"
      onClose={backup.closeRestore}
      onSubmit={() => void backup.restore(withBeside, format.datum(at))}
      actions={
        <>
          <Button onPress={backup.closeRestore}>{common.cancel}</Button>
          <Button look="main" part="restore">
            {words.restore}
          </Button>
        </>
      }
    >
      <p>{moved.length === 0 ? words.equal : words.before}</p>
      {prepared.unread > 0 && <p class="cp-problem">{say(words.unread, { count: prepared.unread })}</p>}
      {moved.map((one) => (
        <Table key={one.table} difference={one} />
      ))}
      {prepared.beside !== null && (
        <label class="pl-check">
          <input
            type="checkbox"
            name="with-beside"
            checked={withBeside}
            onChange={(event) => setWithBeside(event.currentTarget.checked)}
          />
          {words.withBeside}
        </label>
      )}
    </Dialog>
  );
}

function Table({ difference }: { readonly difference: TableDifference }) {
  const { page, say } = useSpeech();
  const words = page.backup;
  const { table, added, changed, removed, same } = difference;
  const title = Object.entries(words.table).find(([key]) => key === table)?.[1] ?? words.table.other;
  return (
    <section
      class="pl-difference"
      data-table={table}
      data-added={added.length}
      data-changed={changed.length}
      data-removed={removed.length}
    >
      <h3>{title}</h3>
      <Names sentence={say(words.added, { count: added.length })} names={added} />
      <Names sentence={say(words.changed, { count: changed.length })} names={changed} />
      <Names sentence={say(words.removed, { count: removed.length })} names={removed} />
      {same > 0 && <p class="cp-soft">{say(words.same, { count: same })}</p>}
    </section>
  );
}

function Names({ sentence, names }: { readonly sentence: string; readonly names: readonly string[] }) {
  const { page, say } = useSpeech();
  if (names.length === 0) return null;
  const more = names.length - most;
  return (
    <details open={names.length <= 5}>
      <summary>{sentence}</summary>
      <ul>
        {[...new Set(names.slice(0, most))].map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
        {more > 0 && <li>{say(page.backup.andMore, { count: more })}</li>}
      </ul>
    </details>
  );
}

const most = 50;

function countOf({ added, changed, removed }: TableDifference): number {
  return added.length + changed.length + removed.length;
}
