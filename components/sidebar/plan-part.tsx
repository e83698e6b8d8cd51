import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import type { Slot } from '../../lib/model/plan';
import type { PayAdvice } from '../../lib/state/sidebar';
import type { Saving } from '../../lib/state/sidebar-plan';
import { Button } from '../ui/button';
import { PayAdviceLines } from './pay-advice';

interface PlanPartProps {
  /** The slot this draft already is in the plan, or null. */
  readonly slot: Slot | null;
  /** The page differs from the slot. */
  readonly changed: boolean;
  readonly saving: Saving;
  readonly payDay: string;
  readonly advice: PayAdvice | null;
  readonly speech: PanelSpeech;
  /** Why saving failed, in words. */
  readonly failureText: string | null;
  readonly onAdd: () => void;
  readonly onPayDay: (day: string) => void;
}

/** The planned day of payment, and the way of this draft into the plan. */
export function PlanPart({
  slot,
  changed,
  saving,
  payDay,
  advice,
  speech,
  failureText,
  onAdd,
  onPayDay,
}: PlanPartProps) {
  const { plan, pay } = speech.words.sidebar;
  const busy = saving.state === 'saving';
  return (
    <section class="cp-section cp-plan" data-part="plan" data-in-plan={slot ? 'yes' : 'no'}>
      <label class="cp-pay">
        <span>{pay.label}</span>
        <input
          class="cp-input"
          type="date"
          data-part="pay-day"
          value={payDay}
          title={pay.hint}
          onInput={(event) => onPayDay(event.currentTarget.value)}
        />
      </label>
      {advice && <PayAdviceLines advice={advice} speech={speech} onPayDay={onPayDay} />}
      {slot ? (
        <p data-slot={slot.id} data-status={slot.status}>
          {fill(plan.added, { name: slot.name }, speech.format)}{' '}
          <span class="cp-soft">{changed ? plan.differs : plan.same}</span>
        </p>
      ) : null}
      {(!slot || changed || busy) && (
        <Button look="main" part="add-to-plan" busy={busy} onPress={onAdd}>
          {busy ? plan.adding : slot ? plan.update : plan.add}
        </Button>
      )}
      {failureText !== null && (
        <p class="cp-problem" role="alert" data-part="plan-problem">
          {failureText}
        </p>
      )}
    </section>
  );
}
