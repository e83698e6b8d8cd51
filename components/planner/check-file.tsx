import type { DraftCheckModel } from '../../lib/state/draft-check';
import { Button } from '../ui/button';
import { useSpeech } from './speech';

/** Where a saved page is dropped or chosen; it is read here and goes nowhere. */
export function CheckFile({ check }: { readonly check: DraftCheckModel }) {
  const { page, say } = useSpeech();
  const file = check.file.value;
  const take = (files: FileList | null | undefined): void => {
    const next = files?.item(0);
    if (next) void check.open(next);
  };
  return (
    <div
      class="pl-drop"
      data-part="drop"
      data-state={file.state}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <label class="pl-check-field">
        <span>{page.check.drop}</span>
        <input
          type="file"
          name="saved-file"
          accept=".html,.htm,text/html"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {file.state !== 'none' && (
        <p role="status">
          {say(page.check.file[file.state], { name: file.name })}{' '}
          <Button look="quiet" part="close-file" onPress={check.close}>
            {page.check.closeFile}
          </Button>
        </p>
      )}
    </div>
  );
}
