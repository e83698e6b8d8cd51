import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useSpeech } from './speech';

/** The keys of the page, and what no planner can know. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { page, common } = useSpeech();
  const { help } = page;
  return (
    <Dialog
      title={help.title}
      closeLabel={common.close}
      onClose={onClose}
      part="help-dialog"
      actions={<Button onPress={onClose}>{common.close}</Button>}
    >
      <Keys
        title={help.rows}
        keys={[
          ['↓ ↑  J K', help.move],
          ['Home End', help.ends],
          ['Enter', help.edit],
          ['S', help.status],
          ['Delete', help.delete],
          ['Space  Shift Space', help.pick],
          ['Shift ↓  Shift ↑', help.extend],
          ['Ctrl A  Esc', help.pickAll],
          ['N', help.add],
          ['/', help.find],
        ]}
      />
      <Keys
        title={help.page}
        keys={[
          ['Ctrl Z  Ctrl Shift Z', help.undo],
          ['?', help.help],
          ['Esc', help.close],
        ]}
      />
      <section class="pl-keys">
        <h3>{help.cannotTitle}</h3>
        <p class="cp-soft">{help.cannot}</p>
      </section>
    </Dialog>
  );
}

interface KeysProps {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, meaning: string])[];
}

function Keys({ title, keys }: KeysProps) {
  return (
    <section class="pl-keys">
      <h3>{title}</h3>
      <dl>
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              {key.split(/\s+/).map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
