import { useMemo } from 'preact/hooks';
import { isMovable } from '../../lib/state/planner-timeline';
import { slotAdvice } from '../../lib/state/slot-report';
import { PayAdviceLines } from '../sidebar/pay-advice';
import { SlotFindings, type SlotFindingsProps } from './slot-findings';
import { useSpeech } from './speech';

/** While a campaign is typed: what the rules say of it as it would be saved, and what its pay day means. */
export function SlotOutlook(props: SlotFindingsProps) {
  const speech = useSpeech();
  const { slot, model, place, judge } = props;
  const advice = useMemo(
    () => judge && isMovable(slot) && slotAdvice(slot, place.plan, place.market, model.at.peek(), judge),
    [slot, judge, place],
  );
  return (
    <section class="pl-outlook" aria-live="polite" data-part="slot-outlook">
      <h3>{speech.page.arrange.outlook}</h3>
      <SlotFindings {...props} />
      {advice && (
        <PayAdviceLines advice={advice} speech={speech} onPayDay={(day) => take(props, advice, day)} />
      )}
    </section>
  );
}

/** A better pay day may come with another start: both are typed. */
function take({ slot, model }: SlotFindingsProps, advice: Advice, day: string): void {
  const { suggestion } = advice;
  model.editor.type('payDay', day);
  if (suggestion.state === 'better' && suggestion.plan.start !== slot.start) {
    model.editor.type('start', suggestion.plan.start);
  }
}
type Advice = NonNullable<ReturnType<typeof slotAdvice>>;
