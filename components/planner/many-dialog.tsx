import type { PlannerModel } from '../../lib/state/planner';
import type { Many, ManyPreview, ManyTrouble } from '../../lib/state/planner-many';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SeverityShape } from '../ui/severity-mark';
import { ManyFields } from './many-fields';
import { ManyRows } from './many-rows';
import { useSpeech } from './speech';

/** Changes the campaigns that are picked: what shall change, what that would do to each, and the confirmation. */
export function ManyDialog({ model }: { readonly model: PlannerModel }) {
  const { many } = model;
  const now = many.state.value;
  const preview = many.preview.value;
  const { page, common } = useSpeech();
  if (now === null || preview === null) return null;
  const words = page.table.many;
  return (
    <Dialog
      title={words.title[now.action]}
      closeLabel={common.close}
      part="many-dialog"
      wide
      onClose={many.close}
      onSubmit={() => void many.confirm()}
      actions={<Actions model={model} now={now} preview={preview} />}
    >
      {now.trouble !== null && <Trouble trouble={now.trouble} />}
      <ManyFields model={model} now={now} />
      <ManyRows action={now.action} preview={preview} />
    </Dialog>
  );
}

interface ActionsProps {
  readonly model: PlannerModel;
  readonly now: Many;
  readonly preview: ManyPreview;
}

function Actions({ model, now, preview }: ActionsProps) {
  const { page, common, say } = useSpeech();
  const words = page.table.many;
  const deleting = now.action === 'delete';
  const count = preview.rows.filter(({ will }) => will === 'change' || will === 'go').length;
  const saving = now.saving !== null;
  const word = deleting ? words.confirmDelete : words.confirm;
  return (
    <>
      <Button onPress={model.many.close} part="many-close">
        {deleting && saving ? words.stop : common.cancel}
      </Button>
      <Button
        look={deleting ? 'danger' : 'main'}
        part="many-confirm"
        busy={saving}
        // Without a readable form, pressing it says what is missing.
        off={model.readOnly.value || (preview.rows.length > 0 && count === 0)}
      >
        {now.saving !== null && deleting
          ? say(words.deleting, { done: now.saving.done, of: now.saving.of })
          : say(word, { count })}
      </Button>
    </>
  );
}

function Trouble({ trouble }: { readonly trouble: ManyTrouble }) {
  const { page, say } = useSpeech();
  const words = page.table.many;
  const sentence = {
    failed: () => (trouble.kind === 'failed' ? page.failure[trouble.code] : ''),
    tooMany: () => words.tooMany,
    conflict: () =>
      trouble.kind === 'conflict' && trouble.name !== null
        ? say(words.conflict, { name: trouble.name })
        : words.conflictUnseen,
    some: () => {
      if (trouble.kind !== 'some') return '';
      const done = say(words.some, { count: trouble.done });
      if (trouble.code === null) return `${done} ${words.stopped}`;
      return `${done} ${trouble.code === 'conflict' ? words.leftChanged : page.failure[trouble.code]}`;
    },
  } as const satisfies Record<ManyTrouble['kind'], () => string>;
  return (
    <p class="cp-problem" role="alert" data-part="many-trouble" data-kind={trouble.kind}>
      <SeverityShape kind="blocker" />
      {sentence[trouble.kind]()}
    </p>
  );
}
