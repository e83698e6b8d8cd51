import { useState } from 'preact/hooks';
import type { TableModel, ViewProblem } from '../../lib/state/planner-table';
import { longestViewName, mostViews, type SavedView } from '../../lib/state/table-views';
import { Button, IconButton } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/inputs';
import { useSpeech } from './speech';

interface ViewsDialogProps {
  readonly table: TableModel;
  readonly onClose: () => void;
}

/** Keeps what shows now under a name, and names or forgets the views that there are. */
export function ViewsDialog({ table, onClose }: ViewsDialogProps) {
  const { page, common } = useSpeech();
  const words = page.table.views;
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<ViewProblem | null>(null);
  const said = useProblem(problem, name);
  async function add(): Promise<void> {
    const refused = await table.add(name);
    setProblem(refused);
    if (refused === null) onClose();
  }
  return (
    <Dialog
      title={words.title}
      closeLabel={common.close}
      part="views-dialog"
      onClose={onClose}
      onSubmit={() => void add()}
      actions={
        <>
          <Button onPress={onClose}>{common.close}</Button>
          <Button look="main" part="save-view">
            {words.save}
          </Button>
        </>
      }
    >
      <p class="cp-soft">{words.about}</p>
      <TextField
        label={words.newName}
        name="view-name"
        value={name}
        autoFocus
        problem={said}
        onType={(text) => {
          setName(text);
          setProblem(null);
        }}
      />
      {table.views.value.length > 0 && (
        <section class="pl-kept-views" aria-labelledby="views-kept">
          <h3 id="views-kept">{words.kept}</h3>
          <ul>
            {table.views.value.map((view) => (
              <Kept key={view.id} view={view} table={table} />
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}

/** A view with its name to type over. It is renamed when the name is left, or by Enter. */
function Kept({ view, table }: { readonly view: SavedView; readonly table: TableModel }) {
  const { page, say } = useSpeech();
  const words = page.table.views;
  const [name, setName] = useState<string | null>(null);
  const [problem, setProblem] = useState<ViewProblem | null>(null);
  const said = useProblem(problem, name ?? '');
  async function rename(): Promise<void> {
    if (name === null || name.trim() === view.name) return setName(null);
    const refused = await table.rename(view.id, name);
    setProblem(refused);
    if (refused === null) setName(null);
  }
  return (
    <li data-kept-view={view.id}>
      <input
        class="cp-input"
        name={`view-${view.id}`}
        aria-label={say(words.rename, { name: view.name })}
        aria-invalid={said !== undefined}
        autocomplete="off"
        value={name ?? view.name}
        onInput={(event) => {
          setName(event.currentTarget.value);
          setProblem(null);
        }}
        onBlur={() => void rename()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          // Not the form's own Enter, which keeps what shows as a new view.
          event.preventDefault();
          void rename();
        }}
      />
      <IconButton
        icon="bin"
        label={say(words.remove, { name: view.name })}
        part="remove-view"
        onPress={() => void table.remove(view.id)}
      />
      <p class="cp-problem" aria-live="polite">
        {said}
      </p>
    </li>
  );
}

function useProblem(problem: ViewProblem | null, name: string): string | undefined {
  const { page, say } = useSpeech();
  if (problem === null) return undefined;
  if (problem === 'tooMany') return say(page.table.views.tooMany, { most: mostViews });
  const sentence = page.problem[problem];
  return say(sentence, { text: name.trim(), most: longestViewName });
}
