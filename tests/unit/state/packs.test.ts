import { describe, expect, it } from 'vitest';
import { packOf, readPack } from '../../../lib/markets/pack-schema';
import { createPacks, noStoredPacks, storedPacksOf, type StoredPacks } from '../../../lib/state/packs';

const source = { title: 'Page', url: 'https://example.com/a', dated: null, grade: 'seen' };
const pack = (id: string, value: unknown = 10) => ({
  id,
  version: 1,
  kind: 'limits',
  region: 'ID',
  validFrom: '2026-12-01T00:00:00Z',
  limits: { contentDays: { value, source, verified: '2026-12-01', status: 'ok' } },
});

function store(first: StoredPacks = noStoredPacks) {
  let stored = first;
  const watchers: ((value: StoredPacks) => void)[] = [];
  return {
    broken: false,
    stored: () => stored,
    model() {
      const item = {
        get: () => Promise.resolve(stored),
        set: (value: StoredPacks) => {
          if (this.broken) return Promise.reject(new Error('full'));
          // What is stored is JSON.
          stored = JSON.parse(JSON.stringify(value)) as StoredPacks;
          watchers.forEach((watcher) => watcher(stored));
          return Promise.resolve();
        },
        watch: (changed: (value: StoredPacks) => void) => void watchers.push(changed),
      };
      return createPacks(item, { packOf, readPack }, new AbortController().signal);
    },
  };
}
const ids = ({ current }: ReturnType<ReturnType<typeof store>['model']>) =>
  current.value.packs.map(({ id }) => id);

describe('imported rule packs', () => {
  it('are stored, reach the other page, and one of the same id is replaced', async () => {
    const shared = store();
    const [one, two] = [shared.model(), shared.model()];
    expect((await one.importText(JSON.stringify(pack('a')))).state).toBe('done');
    await one.importText(JSON.stringify(pack('b')));
    await one.importText(JSON.stringify(pack('a', 12)));
    expect(ids(two)).toEqual(['b', 'a']);
    expect(two.current.value.packs[1]?.limits.contentDays?.value).toBe(12);
    await two.remove('b');
    expect(ids(one)).toEqual(['a']);
    const reloaded = shared.model();
    await reloaded.load();
    expect(ids(reloaded)).toEqual(['a']);
  });
  it('a faulty file changes nothing and says where', async () => {
    const shared = store();
    const one = shared.model();
    await one.importText(JSON.stringify(pack('a')));
    const before = shared.stored();
    expect(await one.importText(JSON.stringify(pack('a', 'ten')))).toEqual({
      state: 'refused',
      faults: [{ where: 'limits.contentDays.value', why: 'not number' }],
    });
    expect(shared.stored()).toBe(before);
    expect(one.current.value.packs[0]?.limits.contentDays?.value).toBe(10);
  });
  it('what cannot be stored is said and not used', async () => {
    const shared = store();
    shared.broken = true;
    const one = shared.model();
    expect(await one.importText(JSON.stringify(pack('a')))).toEqual({ state: 'unsaved' });
    expect(ids(one)).toEqual([]);
  });
  it('a stored pack that is not understood is kept and not used', async () => {
    const later = { ...pack('later'), version: 2 };
    const shared = store({ version: 1, packs: [later, pack('a')] });
    const one = shared.model();
    await one.load();
    expect(ids(one)).toEqual(['a']);
    await one.importText(JSON.stringify(pack('b')));
    expect(shared.stored().packs).toContainEqual(later);
  });
  it.each([null, 'x', {}, { version: 2, packs: [] }, { version: 1, packs: {} }])(
    'an item like %j is not understood',
    (stored) => expect(storedPacksOf(stored)).toBeNull(),
  );
});
