import { describe, expect, it } from 'vitest';
import { importsOf, roomSources, type Source } from './sources';
import { packageAllowed, roomOf, walls } from './walls.mjs';

/** One sentence per import that goes through a wall. */
function breaches(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const room = roomOf(source.path);
    const wall = room === null ? undefined : walls[room];
    if (!wall) return [`${source.path} is in no room of tests/shape/walls.mjs`];
    const said = importsOf(source).flatMap((target) => {
      const other = roomOf(target);
      if (other === room) return [];
      if (other !== null) return wall.rooms.includes(other) ? [] : [other];
      return packageAllowed(wall, target) ? [] : [target];
    });
    return [...new Set(said)].map((target) => `${source.path} must not import ${target}`);
  });
}

it('nobody imports through a wall', () => {
  expect(breaches(roomSources())).toEqual([]);
});

it('every room that a wall lets in exists', () => {
  const named = Object.values(walls).flatMap(({ rooms }) => rooms);
  expect(named.filter((room) => !(room in walls))).toEqual([]);
});

it('the rooms lean on each other in one direction only', () => {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    (walls[from]?.rooms ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  expect(Object.keys(walls).filter((room) => reaches(room, room))).toEqual([]);
});

describe('the test itself', () => {
  const planted = (path: string, text: string) => breaches([{ path, text }]);

  it.each([
    ['lib/rules/catalog/a.ts', `import { x } from '../../dom/labels'`, 'lib/dom'],
    ['lib/rules/catalog/a.ts', `import type { X } from '../../storage/rows'`, 'lib/storage'],
    ['lib/model/a.ts', `export { run } from '../rules/engine'`, 'lib/rules'],
    ['lib/host/a.ts', `const late = await import('../rules')`, 'lib/rules'],
    ['lib/planner/a.ts', `import { openDB } from 'idb'`, 'idb'],
    ['lib/model/a.ts', `import * as z from 'zod'`, 'zod'],
    ['lib/rules/a.ts', `import { readFileSync } from 'node:fs'`, 'node:fs'],
    ['components/sidebar/a.tsx', `import { browser } from 'wxt/browser'`, 'wxt/browser'],
    ['components/ui/a.tsx', `import { speechOf } from '../../lib/i18n'`, 'lib/i18n'],
    ['components/ui/a.tsx', `import { List } from '../sidebar/list'`, 'components/sidebar'],
    ['entrypoints/sidebar/a.tsx', `import { open } from '../../lib/storage/open'`, 'lib/storage'],
    ['entrypoints/detector.ts', `import { browser } from 'wxt/browser'`, 'wxt/browser'],
    ['lib/state/a.ts', `import app from '../../entrypoints/sidebar/app'`, 'entrypoints/sidebar'],
    ['lib/text/a.ts', `import { draft } from '../../tests/unit/builders'`, 'tests/unit/builders'],
  ])('finds in %s: %s', (path, text, target) => {
    expect(planted(path, text)).toEqual([`${path} must not import ${target}`]);
  });

  it('lets through what is allowed', () => {
    const text = `
      import type { Draft } from '../../model/draft';
      import { defineRule } from '../define-rule';
      // import { x } from '../../dom/labels';
      const sentence = "import y from '../../dom/labels'";`;
    expect(planted('lib/rules/catalog/a.ts', text)).toEqual([]);
  });

  it('knows every room: a new one needs its wall first', () => {
    expect(planted('lib/helpers/a.ts', '')).toEqual([
      'lib/helpers/a.ts is in no room of tests/shape/walls.mjs',
    ]);
  });
});
