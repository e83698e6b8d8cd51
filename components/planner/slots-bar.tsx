import type { PlannerModel } from '../../lib/state/planner';
import { manyActions } from '../../lib/state/planner-many-form';
import { Button } from '../ui/button';
import { useSpeech } from './speech';

/** What can be done with the campaigns that are picked. */
export function SlotsBar({ model }: { readonly model: PlannerModel }) {
  const { page, say } = useSpeech();
  const { selection, many } = model;
  const count = selection.shown.value.length;
  const words = page.table.many;
  if (model.readOnly.value) return null;
  return (
    <>
      <p class="cp-unseen" role="status">
        {count > 0 && say(words.picked, { count })}
      </p>
      {count > 0 && (
        <div class="pl-slots-bar" role="toolbar" aria-label={words.bar} data-part="slots-bar">
          <strong data-part="picked-count">{say(words.picked, { count })}</strong>
          {!selection.all.value && (
            <Button look="quiet" part="pick-all" onPress={selection.turnAll}>
              {say(words.pickAll, { count: model.rows.value.length })}
            </Button>
          )}
          <span class="pl-slots-acts">
            {manyActions.map((action) => (
              <Button
                key={action}
                look={action === 'delete' ? 'danger' : 'plain'}
                part={`many-${action}`}
                onPress={() => many.open(action)}
              >
                {words.action[action]}
              </Button>
            ))}
          </span>
          <Button look="quiet" icon="cross" part="pick-none" onPress={selection.clear}>
            {words.clear}
          </Button>
        </div>
      )}
    </>
  );
}
