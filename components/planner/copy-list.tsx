import type { BackupModel } from '../../lib/state/backup';
import { Button } from '../ui/button';
import { useSpeech } from './speech';

/** The copies beside the plan, newest first, each with a way to compare it. */
export function CopyList({ backup }: { readonly backup: BackupModel }) {
  const { page, say } = useSpeech();
  const words = page.backup;
  const copies = backup.copies.value;
  if (copies.length === 0) return <p data-part="no-copies">{words.noCopies}</p>;
  return (
    <ul class="pl-copies" data-part="copies">
      {copies.map((copy) => {
        const at = backup.when(copy.at);
        return (
          <li key={copy.id} data-copy={copy.why}>
            <span>
              {say(words.copy, { at, slots: copy.counts['slots'] ?? 0, shops: copy.counts['shops'] ?? 0 })}{' '}
              <span class="cp-soft">{words.why[copy.why]}</span>
            </span>
            <Button look="quiet" title={say(words.lookAt, { at })} onPress={() => void backup.fromCopy(copy)}>
              {words.look}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
