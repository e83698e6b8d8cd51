import { describe, expect, it } from 'vitest';
import { createSettings, defaultSettings, settingsOf, type Settings } from '../../../lib/state/settings';

/** Two pages over one stored item. */
function store(first: Settings = defaultSettings) {
  let stored = first;
  const watchers: ((value: Settings) => void)[] = [];
  return {
    broken: false,
    stored: () => stored,
    item() {
      return {
        get: () => (this.broken ? Promise.reject(new Error('gone')) : Promise.resolve(stored)),
        set: (value: Settings) => {
          if (this.broken) return Promise.reject(new Error('full'));
          stored = value;
          watchers.forEach((watcher) => watcher(value));
          return Promise.resolve();
        },
        watch: (changed: (value: Settings) => void) => void watchers.push(changed),
      };
    },
  };
}
const forever = new AbortController().signal;

describe('a stored item', () => {
  it('keeps what it understands and what it does not know', () => {
    const read = settingsOf({ version: 1, language: 'id', theme: 'neon', later: { a: 1 } });
    expect(read).toMatchObject({ language: 'id', theme: 'system', later: { a: 1 } });
  });
  it.each([null, 'text', 3, []])('is nothing when it is %j', (stored) => {
    expect(settingsOf(stored)).toBeNull();
  });
  it('keeps the width of the panel between 320 and 480', () => {
    const read = settingsOf({
      sidebar: { a: { width: 9999, side: 'left', open: true }, b: { width: 1 }, c: null },
    });
    expect(read?.sidebar).toEqual({
      a: { width: 480, side: 'left', open: true },
      b: { width: 320, side: 'right', open: null },
      c: { width: 360, side: 'right', open: null },
    });
  });
});

describe('a choice', () => {
  it('is stored and reaches the other page at once', async () => {
    const shared = store();
    const [one, two] = [createSettings(shared.item(), forever), createSettings(shared.item(), forever)];
    await one.choose({ language: 'id' });
    expect(two.language.value).toBe('id');
    const reloaded = createSettings(shared.item(), forever);
    await reloaded.load();
    expect(reloaded.language.value).toBe('id');
  });
  it('holds on this page and says so when it cannot be stored', async () => {
    const shared = store();
    shared.broken = true;
    const settings = createSettings(shared.item(), forever);
    await settings.load();
    await settings.choose({ theme: 'dark' });
    expect([settings.theme.value, settings.unsaved.value]).toEqual(['dark', true]);
    expect(shared.stored()).toEqual(defaultSettings);
  });
  it('is not undone by a load that was slower', async () => {
    const settings = createSettings(store().item(), forever);
    const loading = settings.load();
    void settings.choose({ language: 'id' });
    await loading;
    expect(settings.language.value).toBe('id');
  });
  it('remembers the place of the panel by host', async () => {
    const settings = createSettings(store().item(), forever);
    await settings.place('a.example', { open: true, side: 'left', width: 400 });
    expect(settings.placeOn('a.example').width).toBe(400);
    expect(settings.placeOn('b.example')).toEqual({ open: null, side: 'right', width: 360 });
  });
});
