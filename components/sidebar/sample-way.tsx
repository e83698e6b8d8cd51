import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import type { SampleWay, WayStep } from '../../lib/state/sample-way';

/** Drawing units; the drawing scales with the panel. */
const width = 300;
const edge = 10;
const line = 26;

/** The way of a sample on a line of days, with numbered steps that are listed below it: the list says all the drawing does. */
export function SampleWayDrawing({ way, speech }: { readonly way: SampleWay; readonly speech: PanelSpeech }) {
  const text = speech.words.sidebar.way;
  const at = (place: number): number => edge + place * (width - 2 * edge);
  const placeOf = (step: WayStep): number => at(way.steps.find((one) => one.step === step)?.place ?? 0);
  return (
    <figure class="cp-way" data-part="sample-way" data-late={way.late ? 'yes' : 'no'}>
      <figcaption>{way.late ? text.late : text.inTime}</figcaption>
      <svg viewBox={`0 0 ${width} 48`} aria-hidden="true" focusable="false">
        <line class="cp-way-days" x1={edge} x2={width - edge} y1={line} y2={line} />
        {legs.map(([from, to], i) => (
          <line
            key={to}
            class={`cp-way-leg cp-way-leg-${i + 1}`}
            x1={placeOf(from)}
            x2={placeOf(to)}
            y1={line}
            y2={line}
          />
        ))}
        {way.recorded && (
          <rect
            class="cp-way-recorded"
            x={at(way.recorded.from) - 2}
            y={line - 9}
            width={at(way.recorded.to) - at(way.recorded.from) + 4}
            height={3}
          />
        )}
        {way.steps.map(({ step, place }) => (
          <g key={step} transform={`translate(${at(place)} ${line})`}>
            {step === 'lastSafe' ? (
              <path class="cp-way-limit" d="M0 -3 L5 -11 L-5 -11 Z" />
            ) : (
              <circle class={step === 'end' ? 'cp-way-limit' : 'cp-way-step'} r="3.5" />
            )}
          </g>
        ))}
        {labelsOf(way, at).map(({ x, y, text: numbers }) => (
          <text key={numbers} class="cp-way-number" x={x} y={y}>
            {numbers}
          </text>
        ))}
      </svg>
      <ul class="cp-way-list">
        {way.steps.map(({ step, day }, i) => (
          <li key={step} data-step={step} data-day={day}>
            {i + 1}. {fill(text.steps[step], { day: { day } }, speech.format)}
          </li>
        ))}
      </ul>
      {way.recorded && (
        <p class="cp-way-seen" data-part="recorded-samples" data-count={way.recorded.count}>
          {fill(
            text.recorded,
            {
              count: way.recorded.count,
              expected: { day: way.recorded.expected },
              nineOfTen: { day: way.recorded.nineOfTen },
            },
            speech.format,
          )}
        </p>
      )}
    </figure>
  );
}

const legs = [
  ['joined', 'approved'],
  ['approved', 'packed'],
  ['packed', 'arrival'],
] as const;

/** Nearer than this two numbers would lie on each other: they share a label. */
const nearest = 14;

/** The numbers: the last safe day above the line, the others below it. */
function labelsOf({ steps }: SampleWay, at: (place: number) => number) {
  const labels: { readonly x: number; readonly y: number; text: string }[] = [];
  for (const [i, { step, place }] of steps.entries()) {
    const [x, y, text] = [at(place), step === 'lastSafe' ? line - 13 : line + 17, String(i + 1)];
    const near = labels.find((label) => label.y === y && Math.abs(label.x - x) < nearest);
    if (near) near.text += `, ${text}`;
    else labels.push({ x, y, text });
  }
  return labels;
}
