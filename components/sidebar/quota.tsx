import { useState } from 'preact/hooks';
import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import type { Market } from '../../lib/model/market';
import type { Quota, QuotaReading } from '../../lib/state/sidebar';
import { Button } from '../ui/button';

export interface QuotaAnswer {
  readonly count: number;
  /** As the calendar boxes give them; those left open are not there. */
  readonly dates: readonly string[];
}
interface QuotaProps {
  /** null while it is not known how many were created. */
  readonly quota: Quota | null;
  readonly market: Market;
  readonly speech: PanelSpeech;
  /** Says what went wrong, or null when the answer was saved. */
  readonly onAnswer: (answer: QuotaAnswer) => Promise<string | null>;
}

/** How many campaigns were created, how many are left, and when the next slot frees; or the question that is open. */
export function QuotaLine({ quota, market, speech, onAnswer }: QuotaProps) {
  const { words, format } = speech;
  const text = words.sidebar.quota;
  if (!quota) {
    return (
      <section
        class="cp-section cp-quota"
        data-part="quota"
        data-known="no"
        data-reading="strict"
        aria-label={text.title}
      >
        <QuotaQuestion speech={speech} onAnswer={onAnswer} />
      </section>
    );
  }
  const { strict, lenient } = quota;
  const differs = strict.used !== lenient.used;
  return (
    <section
      class="cp-section cp-quota"
      data-part="quota"
      data-known="yes"
      data-reading="strict"
      data-used={strict.used}
      data-limit={strict.limit}
      data-next-free={strict.nextFree ?? ''}
      aria-label={text.title}
    >
      <p class="cp-quota-line">
        <strong>{text.title}</strong> {fill(text.line, { used: strict.used, limit: strict.limit }, format)}
        <span class="cp-soft"> · {fill(text.left, { left: strict.left }, format)}</span>
      </p>
      <p class="cp-quota-slots" aria-hidden="true">
        {Array.from({ length: strict.limit }, (_, place) => place).map((place) => (
          <span key={`slot-${place}`} class={place < strict.used ? 'cp-slot cp-slot-used' : 'cp-slot'} />
        ))}
      </p>
      <p>{nextFreeText(strict, market, speech)}</p>
      {differs && (
        <p class="cp-soft" title={text.strictWhy}>
          {fill(text.lenient, { used: lenient.used, limit: lenient.limit }, format)}
        </p>
      )}
    </section>
  );
}

function nextFreeText(
  { nextFree, exact }: QuotaReading,
  { zone, zoneLabel }: Market,
  speech: PanelSpeech,
): string {
  const text = speech.words.sidebar.quota;
  if (nextFree === null) return text.noneUsed;
  const at = { at: nextFree, zone, label: zoneLabel };
  return fill(exact ? text.nextFree : text.nextFreeLatest, { at }, speech.format);
}

function QuotaQuestion({ speech, onAnswer }: Pick<QuotaProps, 'speech' | 'onAnswer'>) {
  const { words, format } = speech;
  const text = words.sidebar.quota;
  const [count, setCount] = useState<number | null>(null);
  const [dates, setDates] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    if (count === null) return;
    setBusy(true);
    setProblem(
      await onAnswer({
        count,
        dates: dates.slice(0, count),
      }),
    );
    setBusy(false);
  };
  return (
    <form
      class="cp-question"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset>
        <legend>{text.ask}</legend>
        <p class="cp-soft">{text.askWhy}</p>
        <div class="cp-choices">
          {[0, 1, 2, 3, 4, 5].map((number) => (
            <button
              key={number}
              type="button"
              class="cp-button cp-button-plain"
              aria-pressed={count === number}
              aria-label={fill(text.answer, { count: number }, format)}
              data-answer={number}
              onClick={() => setCount(number)}
            >
              {number}
            </button>
          ))}
        </div>
      </fieldset>
      {count !== null && count > 0 && (
        <fieldset class="cp-dates">
          <legend>{text.dates}</legend>
          {Array.from({ length: count }, (_, place) => place).map((place) => (
            <input
              key={`date-${place}`}
              class="cp-input"
              type="date"
              aria-label={fill(text.date, { number: place + 1 }, format)}
              value={dates[place] ?? ''}
              onInput={(event) => setDates(Object.assign([...dates], { [place]: event.currentTarget.value }))}
            />
          ))}
        </fieldset>
      )}
      {problem !== null && (
        <p class="cp-problem" role="alert">
          {problem}
        </p>
      )}
      {count !== null && (
        <Button look="main" busy={busy} part="quota-save">
          {text.save}
        </Button>
      )}
    </form>
  );
}
