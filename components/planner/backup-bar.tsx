import type { BackupModel, BackupState } from '../../lib/state/backup';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { useSpeech } from './speech';

interface BackupBarProps {
  readonly backup: BackupModel;
  readonly onMore: () => void;
}

/** How old the last verified backup is, and a new one with one press. */
export function BackupBar({ backup, onMore }: BackupBarProps) {
  const { page, common, say } = useSpeech();
  const words = page.backup;
  const { last } = backup.record.value;
  const { changes, due } = backup.age.value;
  const state = backup.state.value;
  return (
    <section class="pl-backup" data-part="backup" data-due={due ? 'yes' : 'no'} aria-label={words.title}>
      <p>
        <span data-part="last-backup" data-at={last?.at ?? ''}>
          {last === null ? words.none : say(words.last, { at: backup.when(last.at) })}
        </span>{' '}
        {last !== null && (
          <span class="cp-soft">
            {changes === 0 ? words.noChanges : say(words.changes, { count: changes })}
          </span>
        )}{' '}
        {due && <strong>{words.offer}</strong>}
      </p>
      <div class="pl-pair">
        <Button
          look={due ? 'main' : 'plain'}
          part="back-up"
          busy={state.state === 'making'}
          onPress={() => void backup.backUp()}
        >
          {state.state === 'making' ? words.making : words.now}
        </Button>
        <Button look="quiet" part="backup-more" onPress={onMore}>
          {words.more}
        </Button>
      </div>
      {backup.low.value && (
        <Banner kind="warning" word={common.severity.warning} part="low-space">
          {words.lowSpace}
        </Banner>
      )}
      <Result state={state} onClose={backup.closeState} />
    </section>
  );
}

function Result({ state, onClose }: { readonly state: BackupState; readonly onClose: () => void }) {
  const { page, common, say } = useSpeech();
  const words = page.backup;
  if (state.state === 'idle' || state.state === 'making') return null;
  const close = <Button onPress={onClose}>{common.close}</Button>;
  if (state.state === 'done') {
    return (
      <Banner kind="passed" word={common.severity.passed} part="backup-done" action={close}>
        {say(state.place === 'folder' ? words.doneFolder : words.doneDownloads, { name: state.name })}
      </Banner>
    );
  }
  const { why } = state;
  const sentence =
    why === 'empty' || why === 'different' || why === 'unwritten' ? words.failed[why] : words.failed.other;
  return (
    <Banner kind="blocker" word={common.severity.blocker} part="backup-failed" action={close}>
      {sentence}
    </Banner>
  );
}
