import type { BackupModel } from '../../lib/state/backup';

/** Takes a backup file and lets the model read it. */
export function BackupFile({ backup, label }: { readonly backup: BackupModel; readonly label: string }) {
  return (
    <label class="pl-backup-file">
      {label}{' '}
      <input
        type="file"
        name="backup-file"
        accept="application/json,.json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void backup.fromFile(file);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
