import { useEffect, useState } from 'preact/hooks';
import type { BackupModel } from '../../lib/state/backup';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { BackupFile } from './backup-file';
import { CopyList } from './copy-list';
import { useSpeech } from './speech';

interface LostPlanProps {
  readonly backup: BackupModel;
  readonly why: 'emptied' | 'older';
}

/** What the page shows when the plan is gone: what was there, and the ways on. Nothing is written before one is taken. */
export function LostPlan({ backup, why }: LostPlanProps) {
  const { page, say } = useSpeech();
  const [all, setAll] = useState(false);
  const [sure, setSure] = useState(false);
  useEffect(() => void backup.listCopies(), [backup]);
  const words = page.backup.lost;
  const witness = backup.witness.value;
  const [newest] = backup.copies.value;
  return (
    <section class="pl-card pl-lost" data-part="lost-plan" data-why={why} aria-labelledby="lost-plan">
      <h2 id="lost-plan">{words.title}</h2>
      {witness !== null && (
        <p role="alert">
          {say(words[why], {
            at: backup.when(witness.at),
            slots: (witness.counts['slots'] ?? 0) + (witness.counts['bin'] ?? 0),
            shops: witness.counts['shops'] ?? 0,
          })}
        </p>
      )}
      {newest === undefined ? (
        <p>{words.noCopy}</p>
      ) : (
        <div class="pl-way">
          <Button look="main" part="restore-newest" onPress={() => void backup.fromCopy(newest)}>
            {words.newest}
          </Button>
          <p class="cp-soft">
            {say(words.newestAbout, { at: backup.when(newest.at), slots: newest.counts['slots'] ?? 0 })}
          </p>
          {all ? (
            <CopyList backup={backup} />
          ) : (
            <Button look="quiet" onPress={() => setAll(true)}>
              {words.others}
            </Button>
          )}
        </div>
      )}
      <BackupFile backup={backup} label={words.file} />
      <Button part="start-anew" onPress={() => setSure(true)}>
        {why === 'emptied' ? words.anew : words.keep}
      </Button>
      {sure && <Sure backup={backup} why={why} onClose={() => setSure(false)} />}
    </section>
  );
}

function Sure({ backup, why, onClose }: LostPlanProps & { readonly onClose: () => void }) {
  const { page, common } = useSpeech();
  const words = page.backup.lost;
  return (
    <Dialog
      title={words.sureTitle}
      closeLabel={common.close}
      part="sure"
      onClose={onClose}
      onSubmit={() => {
        onClose();
        void backup.accept();
      }}
      actions={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button look="danger" part="give-up">
            {why === 'emptied' ? words.anew : words.keep}
          </Button>
        </>
      }
    >
      <p>{words.sure}</p>
    </Dialog>
  );
}
