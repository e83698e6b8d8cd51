import type { PlannerModel } from '../../lib/state/planner';
import { isMovable, type Timeline } from '../../lib/state/planner-timeline';

/**
 * The keys of the lanes. Plain arrows go from bar to bar, Shift moves by a day, Alt moves the end; Enter keeps what was
 * moved or opens the editor, Escape puts it back.
 */
export function onBarKey(
  event: KeyboardEvent,
  model: PlannerModel,
  line: Timeline,
  goTo: (row: number) => void,
): void {
  if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.metaKey) return;
  const id = event.target.dataset['slot'];
  const at = line.rows.findIndex((row) => row.row === 'lane' && row.lane.slot.id === id);
  const row = line.rows[at];
  if (row?.row !== 'lane') return;
  if (handled(event, model, line, at, goTo)) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function handled(
  { key, shiftKey, altKey }: KeyboardEvent,
  model: PlannerModel,
  line: Timeline,
  at: number,
  goTo: (row: number) => void,
): boolean {
  const { timeline } = model;
  const row = line.rows[at];
  if (row?.row !== 'lane') return false;
  const stored = row.lane.slot;
  const moving = timeline.moving.value;
  const slot = moving?.stored.id === stored.id ? moving.slot : stored;
  const days = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (days !== undefined && (shiftKey || altKey)) {
    timeline.choose(stored.id);
    if (isMovable(stored)) timeline.change(slot, altKey ? 'resize' : 'move', days);
    return true;
  }
  if (shiftKey || altKey) return false;
  if (key === 'Enter') {
    if (moving) void timeline.keep();
    else model.editor.open('edit', stored);
    return true;
  }
  if (key === 'Escape') {
    timeline.drop();
    return moving !== null;
  }
  const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[key];
  const end = { Home: 0, End: line.rows.length - 1 }[key];
  const wanted = end ?? (step === undefined ? null : at + step);
  if (wanted === null) return false;
  const next = nearestLane(line, wanted, key === 'Home' ? 1 : (step ?? -1));
  if (next !== null && next !== at) goTo(next);
  return true;
}

/** The lane at a row, or the next one in that direction where the row is the head of a group. */
function nearestLane(line: Timeline, from: number, step: number): number | null {
  for (let at = from; at >= 0 && at < line.rows.length; at += step) {
    if (line.rows[at]?.row === 'lane') return at;
  }
  return null;
}
