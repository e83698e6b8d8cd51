import { useEffect } from 'preact/hooks';
import type { BackupModel } from '../../lib/state/backup';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { BackupFile } from './backup-file';
import { CopyList } from './copy-list';
import { useSpeech } from './speech';

interface BackupDialogProps {
  readonly backup: BackupModel;
  readonly onClose: () => void;
}

/** Where backups go, and the ways back: a file, or one of the copies beside the plan. */
export function BackupDialog({ backup, onClose }: BackupDialogProps) {
  const { page, common } = useSpeech();
  const words = page.backup;
  useEffect(() => void backup.listCopies(), [backup]);
  return (
    <Dialog
      title={words.dialog}
      closeLabel={common.close}
      part="backup-dialog"
      onClose={onClose}
      actions={<Button onPress={onClose}>{common.close}</Button>}
    >
      <Place backup={backup} />
      <fieldset class="pl-lead">
        <legend class="cp-label">{words.restoreTitle}</legend>
        <BackupFile backup={backup} label={words.fromFile} />
        <h3>{words.copies}</h3>
        <p class="cp-hint">{words.copiesHint}</p>
        <CopyList backup={backup} />
      </fieldset>
    </Dialog>
  );
}

function Place({ backup }: { readonly backup: BackupModel }) {
  const { page, say } = useSpeech();
  const words = page.backup;
  const folder = backup.folder.value;
  return (
    <fieldset class="pl-lead" data-part="backup-place" data-place={folder === null ? 'downloads' : 'folder'}>
      <legend class="cp-label">{words.where}</legend>
      <p>{folder === null ? words.downloads : say(words.folder, { name: folder.name })}</p>
      {backup.foldersWork ? (
        <div class="pl-pair">
          <Button part="choose-folder" onPress={() => void backup.chooseFolder()}>
            {words.choose}
          </Button>
          {folder !== null && (
            <Button look="quiet" onPress={() => void backup.forgetFolder()}>
              {words.forget}
            </Button>
          )}
        </div>
      ) : (
        <p class="cp-hint">{words.noFolders}</p>
      )}
      {folder !== null && (
        <label class="pl-check">
          <input
            type="checkbox"
            checked={backup.record.value.automatic}
            onChange={(event) => void backup.setAutomatic(event.currentTarget.checked)}
          />
          {words.automatic}
        </label>
      )}
      <p class="cp-hint">{words.hint}</p>
    </fieldset>
  );
}
