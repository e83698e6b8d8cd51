import { describe, expect, it } from 'vitest';
import { createDismissals, dismissalsOf, noDismissals, type Dismissals } from '../../../lib/state/dismissals';
import { instant } from '../builders';

/** Two panels over one stored item. */
function store(first: Dismissals = noDismissals) {
  let stored = first;
  const watchers: ((value: Dismissals) => void)[] = [];
  return {
    broken: false,
    stored: () => stored,
    item() {
      return {
        get: () => Promise.resolve(stored),
        set: (value: Dismissals) => {
          if (this.broken) return Promise.reject(new Error('full'));
          stored = value;
          watchers.forEach((watcher) => watcher(value));
          return Promise.resolve();
        },
        watch: (changed: (value: Dismissals) => void) => void watchers.push(changed),
      };
    },
  };
}
const forever = new AbortController().signal;
const noon = instant('2026-03-01T05:00:00Z');
const now = () => noon;

describe('findings put aside', () => {
  it('count for their key, in every panel, until 30 days have passed', async () => {
    const shared = store();
    const [one, two] = [
      createDismissals(shared.item(), now, forever),
      createDismissals(shared.item(), now, forever),
    ];
    await one.dismiss('a|ID|1', 'a', 'intended');
    expect(two.of('a|ID|1', noon)?.reason).toBe('intended');
    expect(two.of('a|ID|2', noon)).toBeNull();
    expect(two.of('a|ID|1', instant('2026-03-31T04:59:59Z'))).not.toBeNull();
    expect(two.of('a|ID|1', instant('2026-03-31T05:00:00Z'))).toBeNull();
  });
  it('come back by undo', async () => {
    const shared = store();
    const one = createDismissals(shared.item(), now, forever);
    await one.dismiss('a|ID|1', 'a', 'support');
    await one.dismiss('b|ID|1', 'b', 'rule-wrong');
    await one.undo('a|ID|1');
    expect(one.of('a|ID|1', noon)).toBeNull();
    expect(shared.stored().items.map(({ key }) => key)).toEqual(['b|ID|1']);
  });
  it('keep what another panel stored a moment before', async () => {
    const shared = store();
    const silent = { ...shared.item(), watch: () => undefined };
    const one = createDismissals(silent, now, forever);
    const two = createDismissals(silent, now, forever);
    await one.dismiss('a|ID|1', 'a', 'support');
    await two.dismiss('b|ID|1', 'b', 'intended');
    expect(shared.stored().items.map(({ key }) => key)).toEqual(['a|ID|1', 'b|ID|1']);
  });
  it('hold in this panel and say so when they cannot be stored', async () => {
    const shared = store();
    shared.broken = true;
    const one = createDismissals(shared.item(), now, forever);
    await one.dismiss('a|ID|1', 'a', 'support');
    expect(one.of('a|ID|1', noon)).not.toBeNull();
    expect(one.unsaved.value).toBe(true);
    expect(shared.stored().items).toEqual([]);
  });
  it('forget what has ended and never grow without end', async () => {
    let at = noon;
    const shared = store();
    const one = createDismissals(shared.item(), () => at, forever);
    await one.dismiss('old|ID|1', 'old', 'support');
    at = instant('2026-04-15T00:00:00Z');
    for (let i = 0; i < 505; i += 1) await one.dismiss(`a|ID|${i}`, 'a', 'support');
    const keys = shared.stored().items.map(({ key }) => key);
    expect(keys.length).toBe(500);
    expect(keys).not.toContain('old|ID|1');
    expect(keys.at(-1)).toBe('a|ID|504');
  });
});

describe('a stored item', () => {
  const entry = {
    key: 'a|ID|1',
    rule: 'a',
    reason: 'support',
    at: '2026-03-01T05:00:00Z',
    until: '2026-03-31T05:00:00Z',
  };
  it('keeps what parses and leaves out what does not', () => {
    const items = [
      entry,
      { ...entry, reason: 'mood' },
      { ...entry, until: 'soon' },
      null,
      { ...entry, key: 3 },
    ];
    expect(dismissalsOf({ version: 1, items })?.items).toEqual([entry]);
  });
  it.each([null, 'text', [], {}, { version: 2, items: [] }, { version: 1, items: {} }])(
    'is not understood when it is %j',
    (stored) => expect(dismissalsOf(stored)).toBeNull(),
  );
});
