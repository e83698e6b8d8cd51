import { useState } from 'preact/hooks';
import type { PlannerModel } from '../../lib/state/planner';
import { Menu } from '../ui/menu';
import { useSpeech } from './speech';
import { ViewsDialog } from './views-dialog';

/** The views of the table by name: which one shows, the others, and keeping what shows now. */
export function ViewsMenu({ model }: { readonly model: PlannerModel }) {
  const { page, say } = useSpeech();
  const [open, setOpen] = useState(false);
  const { table } = model;
  const words = page.table.views;
  const view = table.view.value;
  const changed = table.changed.value;
  const name = view?.name ?? words.standard;
  return (
    <>
      <Menu
        part="table-views"
        align="start"
        icon="sheet"
        name={say(words.named, { name: changed ? say(words.changed, { name }) : name })}
        label={changed ? say(words.changed, { name }) : name}
        items={[
          { id: '', word: words.standard, chosen: view === null },
          ...table.views.value.map((one) => ({ id: one.id, word: one.name, chosen: one.id === view?.id })),
          ...(view !== null && changed
            ? [{ id: update, word: say(words.update, { name }), apart: true }]
            : []),
          { id: manage, word: words.manage, apart: view === null || !changed },
        ]}
        onPick={(id) => {
          if (id === manage) setOpen(true);
          else void (id === update ? table.update() : table.choose(id));
        }}
      />
      {open && <ViewsDialog table={table} onClose={() => setOpen(false)} />}
    </>
  );
}

/** No id of a view has a dot. */
const update = '.update';
const manage = '.manage';
