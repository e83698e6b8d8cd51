/**
 * Keys inside the panel: J/K or arrows move between findings, Enter goes to the field, W opens "Why", Esc collapses.
 * Never while a value is typed or a word is composed, and never outside the panel.
 */
export function moveByKey(event: KeyboardEvent, root: HTMLElement | null, collapse: () => void): void {
  if (!root || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    collapse();
    return;
  }
  const [target] = event.composedPath();
  if (target instanceof HTMLElement && target.matches('input, select, textarea, summary')) return;
  const cards = [...root.querySelectorAll<HTMLElement>('[data-part="findings"] > [data-rule]')];
  const here = cards.findIndex((card) => target instanceof Node && card.contains(target));
  const step = steps[event.key];
  if (step !== undefined) {
    event.preventDefault();
    cards[Math.min(cards.length - 1, Math.max(0, here + step))]?.focus();
    return;
  }
  const card = cards[here];
  if (!card || target !== card) return;
  const part = parts[event.key];
  if (part === undefined) return;
  event.preventDefault();
  card.querySelector<HTMLElement>(`[data-part="${part}"]`)?.click();
}

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const parts: Readonly<Record<string, string>> = { Enter: 'go-to', w: 'why' };
