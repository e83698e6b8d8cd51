// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { addSlot } from '../state/worker';
import { show } from './show';

async function withRows(...names: readonly string[]) {
  const page = await show();
  for (const [at, name] of names.entries()) {
    await addSlot(page.model, { name, start: `2026-05-0${at + 1}`, days: '20' });
  }
  await page.settled();
  return page;
}

it('Delete asks about all that are picked when the row is one of several, and deletes the row alone otherwise', async () => {
  const page = await withRows('One', 'Two', 'Three');
  page.find('[data-slot]').focus();
  await page.press('[data-slot]:focus', ' ');
  await page.press('[data-slot]:focus', 'ArrowDown', { shiftKey: true });
  expect(page.text('[data-part=picked-count]')).toBe('2 selected');
  await page.press('[data-slot]:focus', 'Delete');
  expect(page.all('[data-many]').map((row) => row.textContent)).toEqual(['One', 'Two']);
  await page.click('[data-part=many-close]');
  await page.press('[data-slot]:focus', 'ArrowDown');
  await page.press('[data-slot]:focus', 'Delete');
  expect(page.all('[data-slot] .pl-name').map((name) => name.textContent)).toEqual(['One', 'Two']);
});

it('the button that takes back says what was done to how many', async () => {
  const page = await withRows('One', 'Two');
  page.model.selection.turnAll();
  page.model.many.open('tags');
  page.model.many.type({ tags: 'raya' });
  await page.model.many.confirm();
  await page.settled();
  expect(page.find('[data-part=undo]').getAttribute('aria-label')).toBe('Undo: tags of 2 campaigns changed');
});

it('says that a choice of columns could not be stored, and shows them all the same', async () => {
  const page = await withRows('One');
  page.refuseTable(true);
  await page.click('[data-part=columns]');
  await page.click('[data-item=tags]');
  expect(page.all('th.pl-col-tags')).toHaveLength(1);
  expect(page.text('[data-part=table-unsaved]')).toContain('could not be stored');
});
