/**
 * Keys inside the panel: J/K or arrows move between findings, Esc collapses; what a finding does by key it does itself.
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
  if (step === undefined) return;
  event.preventDefault();
  cards[Math.min(cards.length - 1, Math.max(0, here + step))]?.focus();
}

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * Calls what a key does for the card that has the focus itself, not for a control inside it. A click that we made would
 * not be let in: the panel hears only what a person did.
 */
export function actByKey(event: KeyboardEvent, actions: Readonly<Record<string, () => void>>): void {
  if (event.target !== event.currentTarget || event.isComposing) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}
