import type { PanelSpeech } from '../../lib/i18n/panel';
import type { SidebarModel } from '../../lib/state/sidebar';
import { PlanPart } from './plan-part';

/** The way of this draft into the plan, always in reach below the findings. */
export function PlanDock({ model, speech }: { readonly model: SidebarModel; readonly speech: PanelSpeech }) {
  const saving = model.saving.value;
  return (
    <PlanPart
      slot={model.ownSlot.value}
      changed={model.changed.value}
      saving={saving}
      payDay={model.payDay.value ?? ''}
      advice={model.advice.value}
      speech={speech}
      failureText={saving.state === 'failed' ? speech.words.failures[saving.failure.code] : null}
      onAdd={() => void model.addToPlan()}
      onPayDay={model.planPayment}
    />
  );
}
