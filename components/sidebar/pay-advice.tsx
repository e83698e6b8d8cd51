import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import type { PayAdvice } from '../../lib/state/sidebar';
import { Button } from '../ui/button';

interface PayAdviceLinesProps {
  readonly advice: PayAdvice;
  readonly speech: PanelSpeech;
  /** Fills the box of the pay day; the page itself is never touched. */
  readonly onPayDay: (day: string) => void;
}

/** Under the planned day of payment: the days to recall, what may be charged for a while, and a better pair. */
export function PayAdviceLines({ advice, speech, onPayDay }: PayAdviceLinesProps) {
  const { pay } = speech.words.sidebar;
  const say = (template: string, data: Parameters<typeof fill>[1]): string =>
    fill(template, data, speech.format);
  const { undo, cross, temporary, suggestion } = advice;
  return (
    <div class="cp-advice" data-part="pay-advice" data-undo={undo} data-refund={cross.refund}>
      <p>{undo > 0 ? say(pay.undo, { days: undo }) : pay.undoNone}</p>
      {cross.refund !== 'none' && (
        <p data-part="pay-temporary">
          {cross.refund === 'after-recall' && `${pay.onlyRecall} `}
          {temporary === null
            ? say(pay.mayUnknown, { charged: { month: cross.charged }, back: { month: cross.back } })
            : say(pay.may, {
                extra: { money: temporary },
                charged: { month: cross.charged },
                back: { month: cross.back },
              })}
        </p>
      )}
      {suggestion.state === 'none' && <p data-part="pay-none">{pay.none}</p>}
      {suggestion.state === 'better' && (
        <p
          data-part="pay-suggestion"
          data-pay-day={suggestion.plan.payDay}
          data-start={suggestion.plan.start}
        >
          {say(suggestion.moved === 0 ? pay.better : pay.betterMoved, {
            payDay: { day: suggestion.plan.payDay },
            start: { day: suggestion.plan.start },
            end: { day: suggestion.plan.end },
            days: suggestion.undo,
          })}{' '}
          <Button part="use-pay-day" onPress={() => onPayDay(suggestion.plan.payDay)}>
            {say(pay.use, { payDay: { day: suggestion.plan.payDay } })}
          </Button>
        </p>
      )}
    </div>
  );
}
