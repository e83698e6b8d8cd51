import type { PlannerModel } from '../../lib/state/planner';
import { Button } from '../ui/button';
import { useSpeech } from './speech';
import { TroubleCard } from './trouble-card';

interface FailedPlanProps {
  readonly model: PlannerModel;
  readonly onReload: () => void;
  /** Opens the copies of the plan, which lie in a place of their own. */
  readonly onBackup: (() => void) | undefined;
}

/** What the page shows when there is a plan and nothing of it could be read. */
export function FailedPlan({ model, onReload, onBackup }: FailedPlanProps) {
  const { page } = useSpeech();
  const { load } = page;
  const health = model.health.value;
  const failure = model.failure.value;
  const gone = failure === 'gone';
  const why = gone || failure === 'too-new' ? failure : health.state === 'read-only' ? health.why : 'other';
  return (
    <TroubleCard
      part="load-failed"
      title={load.failed}
      actions={
        <>
          <Button look="main" part="load-again" onPress={gone ? onReload : () => void model.refresh()}>
            {gone ? load.reload : load.again}
          </Button>
          {onBackup && !gone && (
            <Button look="quiet" part="backup-more" onPress={onBackup}>
              {page.backup.more}
            </Button>
          )}
        </>
      }
    >
      <p data-part="why" data-why={why}>
        {why === 'emptied' || why === 'older' ? page.health[why] : load.why[why]}
      </p>
      <p class="cp-soft">{load.kept}</p>
    </TroubleCard>
  );
}
