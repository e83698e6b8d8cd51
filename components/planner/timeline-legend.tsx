import { useSpeech } from './speech';

/** What the drawings mean, and what the keys do. */
export function TimelineLegend() {
  const { page } = useSpeech();
  const { legend, help } = page.timeline;
  return (
    <div class="tl-legend cp-hint">
      <p id="timeline-help">{help}</p>
      <ul>
        {(
          [
            'used',
            'planned',
            'lenient',
            'freeing',
            'sample',
            'arrived',
            'live',
            'flash-sale',
            'ads',
            'ads-stop',
            'pay',
            'sale',
            'pause',
          ] as const
        ).map((key) => (
          <li key={key} class={`tl-key tl-key-${key}`}>
            {legend[key]}
          </li>
        ))}
      </ul>
    </div>
  );
}
