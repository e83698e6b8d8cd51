import type { Preset } from '../../lib/state/planner-days';
import { useSpeech } from './speech';

interface SlotPresetsProps {
  readonly presets: readonly Preset[];
  /** The start as it is typed, blank where it is not a day. */
  readonly start: string;
  readonly onPick: (day: string) => void;
}

/** The next sale days and paydays of the market; a press makes one of them the start, and the length stays. */
export function SlotPresets({ presets, start, onPick }: SlotPresetsProps) {
  const { page, format } = useSpeech();
  if (presets.length === 0) return null;
  return (
    <div class="pl-presets" role="group" aria-labelledby="slot-presets" data-part="presets">
      <span id="slot-presets" class="cp-soft">
        {page.editor.presets}
      </span>
      {presets.map(({ day, name }) => (
        <button
          key={day}
          type="button"
          class="pl-preset"
          data-preset={day}
          aria-pressed={day === start}
          onClick={() => onPick(day)}
        >
          <b>{name}</b> {format.day(day)}
        </button>
      ))}
    </div>
  );
}
