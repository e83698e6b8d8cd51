// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { newSlot } from '../../../lib/state/planner-form';
import { day } from '../builders';
import { show } from './show';

/** The bench's present is 31 March 2026 in Jakarta. */
it('reminders come first to last, eight at first and the rest at a press, each with its campaign', async () => {
  const page = await show();
  expect(page.all('[data-part=reminders]')).toEqual([]);
  const shop = page.model.plan.value?.shop.id ?? '';
  for (let number = 1; number <= 10; number += 1) {
    const slot = {
      ...newSlot(`s${number}`, shop, page.desk.now()),
      name: `Serum ${number}`,
      kind: 'target' as const,
      adsCodeEnd: day(`2026-04-${String(number).padStart(2, '0')}`),
    };
    await page.ask('slot.save', { operation: `add-${number}`, slot });
  }
  await page.model.refresh();
  await page.settled();
  const days = () => page.all('[data-reminder=ads-stop]').map((line) => line.dataset['day']?.slice(-2));
  expect(page.find('[data-part=reminders]').dataset['count']).toBe('10');
  expect(days()).toEqual(['01', '02', '03', '04', '05', '06', '07', '08']);
  await page.click('[data-part=all-reminders]');
  expect(days()).toHaveLength(10);
  await page.click('[data-reminder=ads-stop] .pl-link');
  expect(page.model.editor.editor.value?.base.name).toBe('Serum 1');
  expect(page.find('[data-part=ads-stop]').dataset['day']).toBe('2026-04-01');
});
