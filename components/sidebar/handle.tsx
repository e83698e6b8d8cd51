import type { PanelSpeech } from '../../lib/i18n/panel';
import type { Mark } from '../../lib/state/sidebar-report';
import { SeverityShape } from '../ui/severity-mark';
import type { Box } from './box';

interface HandleProps {
  readonly worst: Exclude<Mark, 'not-applicable'>;
  /** How many lines have the worst mark. */
  readonly count: number;
  readonly box: Box;
  readonly speech: PanelSpeech;
  readonly onOpen: () => void;
}

/** The collapsed panel: a tab at the edge with the worst mark and how often it is there. */
export function Handle({ worst, count, box, speech, onOpen }: HandleProps) {
  const word = speech.words.common.severity[worst === 'not-checked' ? 'notChecked' : worst];
  return (
    <button
      type="button"
      class={`cp-handle cp-mark-${worst}`}
      data-part="handle"
      data-worst={worst}
      style={{ left: `${box.left}px`, top: `${box.top}px` }}
      aria-label={`${speech.words.sidebar.open}: ${count} × ${word}`}
      title={`${speech.words.sidebar.open} (Alt+Shift+K)`}
      onClick={onOpen}
    >
      <SeverityShape kind={worst} />
      {count > 0 && <span class="cp-handle-count">{count}</span>}
    </button>
  );
}
