// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { newSlot } from '../../../lib/state/planner-form';
import { addSlot } from '../state/worker';
import { show, type Shown } from './show';

const rows = (page: Shown) => page.all('[data-slot] .pl-name').map((name) => name.textContent);

async function withRows(...names: readonly string[]): Promise<Shown> {
  const page = await show();
  for (const [index, name] of names.entries()) {
    await addSlot(page.model, { name, start: `2026-05-0${index + 1}`, days: '20' });
  }
  await page.settled();
  return page;
}

describe('quota', () => {
  it('carries no number before the question is answered', async () => {
    const page = await show();
    const quota = page.find('[data-part=quota]').dataset;
    expect({ ...quota }).toEqual({ part: 'quota', reading: 'strict', known: 'no' });
    expect(page.text('[data-part=quota]')).toContain('Not checked');
  });
  it('shows used, limit and the next free moment in shop time after the answer', async () => {
    const page = await show();
    await page.click('[name=created][value="2"]');
    await page.type('[name=created-1]', '2026-03-20');
    await page.click('[data-part=first-question] .cp-button-main');
    expect({ ...page.find('[data-part=quota]').dataset }).toEqual({
      part: 'quota',
      reading: 'strict',
      known: 'yes',
      used: '2',
      limit: '5',
      nextFree: '2026-04-19T16:59:59Z',
    });
    expect(page.text('.pl-quota-next')).toContain('19 Apr 2026 23:59:59 WIB at the latest');
    expect(page.all('.pl-place')).toHaveLength(5);
    expect(page.all('.pl-place-used')).toHaveLength(2);
  });
  it('says both readings when they differ', async () => {
    const page = await show();
    await page.click('[name=created][value="1"]');
    await page.click('[data-part=first-question] .cp-button-main');
    expect(page.all('[data-part=quota-lenient]')).toHaveLength(0);
    await page.click('[data-part=ledger] > summary');
    await page.click('[data-creation] [aria-label^="Change"]');
    page.model.entries.type('status', 'recalled');
    await page.type('[name=reason]', 'recalled the same day');
    await page.click('[data-part=entry-dialog] .cp-button-main');
    expect(page.find('[data-part=quota-lenient]').dataset['used']).toBe('0');
    expect(page.find('[data-part=quota]').dataset['used']).toBe('1');
  });
});

describe('campaigns', () => {
  it('begin with a ghost row and two ways in', async () => {
    const page = await show();
    expect(page.text('[data-part=empty-slots]')).toContain('Try with sample data');
    await page.click('[data-part=try-sample]');
    expect(rows(page).every((name) => name?.startsWith('SAMPLE'))).toBe(true);
    await page.click('[data-part=remove-samples]');
    expect(page.all('[data-part=empty-slots]')).toHaveLength(1);
  });
  it('carry their marks and say what is not decided or not known', async () => {
    const page = await withRows('Serum');
    const row = page.find('[data-slot]');
    expect([row.dataset['slot'], row.dataset['status']]).toEqual([
      page.model.plan.value?.slots[0]?.id,
      'draft',
    ]);
    expect(row.querySelector('.pl-col-fee')?.textContent).toBe('Not known');
    expect(row.querySelector('.pl-col-payDay')?.textContent).toBe('Not decided');
    expect(row.querySelector('.pl-col-end')?.textContent).toBe('20 May 2026');
  });
  it('show the sentence at the field and keep what was typed', async () => {
    const page = await show();
    await page.click('[data-part=add-slot]');
    await page.type('[name=name]', 'Serum');
    await page.type('[name=start]', '31/31/2026');
    await page.type('[name=fee]', '-500000');
    await page.click('[data-part=save-slot]');
    await page.settled();
    page
      .find('[data-part=slot-editor] form')
      .dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await page.settled();
    const start = page.find('[name=start]');
    expect(start.getAttribute('aria-invalid')).toBe('true');
    const said = document.getElementById(start.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(said).toBe('“31/31/2026” is not a day. Write it like 2026-12-31 or 31 Dec 2026.');
    expect(page.text('[data-part=slot-editor]')).toContain('An amount cannot be below zero.');
    expect(
      page.all('[name=fee]').map((field) => (field instanceof HTMLInputElement ? field.value : '')),
    ).toEqual(['-500000']);
    expect(page.model.plan.value?.slots).toEqual([]);
  });
  it('are found by text', async () => {
    const page = await withRows('Serum', 'Coffee');
    await page.type('[name=find]', 'cof');
    expect(rows(page)).toEqual(['Coffee']);
    await page.type('[name=find]', 'tea');
    expect(page.text('.pl-no-match')).toContain('No campaign contains “tea”.');
  });
  it('are sorted by a click on a head, and the head says so', async () => {
    const page = await withRows('Serum', 'Coffee');
    expect(rows(page)).toEqual(['Serum', 'Coffee']);
    await page.click('th.pl-col-name button');
    expect(rows(page)).toEqual(['Coffee', 'Serum']);
    expect(page.find('th.pl-col-name').getAttribute('aria-sort')).toBe('ascending');
  });
});

describe('the keyboard', () => {
  it('moves by arrows and J K with one row in the tab order', async () => {
    const page = await withRows('One', 'Two', 'Three');
    const focused = () => document.activeElement?.querySelector('.pl-name')?.textContent;
    const stops = () => page.all('[data-slot]').filter((row) => row.tabIndex === 0).length;
    page.find('[data-slot]').focus();
    await page.press('[data-slot]:focus', 'ArrowDown');
    expect([focused(), stops()]).toEqual(['Two', 1]);
    await page.press('[data-slot]:focus', 'j');
    expect(focused()).toBe('Three');
    await page.press('[data-slot]:focus', 'k');
    expect(focused()).toBe('Two');
    await page.press('[data-slot]:focus', 'End');
    expect([focused(), stops()]).toEqual(['Three', 1]);
  });
  it('edits by Enter, deletes by Delete and takes it back by Ctrl+Z', async () => {
    const page = await withRows('One', 'Two');
    page.find('[data-slot]').focus();
    await page.press('[data-slot]:focus', 'Enter');
    expect(page.all('[data-part=slot-editor]')).toHaveLength(1);
    page.model.editor.close();
    await page.press('[data-slot]', 'Delete');
    expect(rows(page)).toEqual(['Two']);
    expect(page.text('[data-part=toast]')).toContain('“One” was deleted.');
    await page.press('[data-slot]', 'z', { ctrlKey: true });
    expect(rows(page)).toEqual(['One', 'Two']);
  });
  it('leaves Ctrl+Z inside a field to the field', async () => {
    const page = await withRows('One');
    await page.press('[name=find]', 'z', { ctrlKey: true });
    expect(rows(page)).toEqual(['One']);
  });
  it('opens the help by a question mark, not while typing', async () => {
    const page = await withRows('One');
    await page.press('[name=find]', '?');
    expect(page.all('[data-part=help-dialog]')).toHaveLength(0);
    await page.press('[data-slot]', '?');
    expect(page.all('[data-part=help-dialog]')).toHaveLength(1);
  });
});

describe('what the page says about itself', () => {
  it('changes language at once and keeps the open editor as typed', async () => {
    const page = await show();
    await page.click('[data-part=add-slot]');
    await page.type('[name=name]', 'Serum');
    await page.settings.choose({ language: 'id' });
    await page.settled();
    expect(page.text('#campaigns-title')).toBe('Kampanye');
    expect(page.text('[data-part=slot-editor] h2')).toBe('Tambah kampanye');
    expect(page.model.editor.editor.value?.form.name).toBe('Serum');
  });
  it('keeps the editor and the current row when another tab changes the plan', async () => {
    const page = await withRows('One', 'Two');
    page.all('[data-slot]')[1]?.focus();
    await page.click('[data-part=add-slot]');
    await page.type('[name=name]', 'Half typed');
    const other = page.page();
    await other.model.refresh();
    await addSlot(other.model, { name: 'Zero', start: '2026-01-01', days: '14' });
    page.ring();
    await page.settled();
    expect(rows(page)).toEqual(['Zero', 'One', 'Two']);
    expect(page.model.editor.editor.value?.form.name).toBe('Half typed');
    const current = page.all('[data-slot]').filter((row) => row.tabIndex === 0);
    expect(current.map((row) => row.querySelector('.pl-name')?.textContent)).toEqual(['Two']);
  });
  it('says that a newer state could not be read, and what is shown', async () => {
    const page = await withRows('One');
    page.refuse('shop.list', 'storage');
    page.ring();
    await page.settled();
    expect(page.text('[data-part=load-failed]')).toContain(
      'This is the plan as it was at 31 Mar 2026 09:00 WIB.',
    );
    expect(rows(page)).toEqual(['One']);
  });
  it('names the version that must be reloaded when the extension is gone', async () => {
    const page = await show();
    page.refuse('shop.list', 'gone');
    page.ring();
    await page.settled();
    expect(page.text('[data-part=load-failed]')).toContain('Reload the page');
  });
  it('says in the place of a plan that cannot be read what happened, what works and what to do', async () => {
    const page = await withRows('One');
    const shop = page.model.plan.value?.shop.id ?? '';
    page.refuse('slot.list', 'storage');
    await page.model.choose('elsewhere');
    await page.settled();
    expect(page.text('[data-part=load-failed] h2')).toContain('Your plan could not be read');
    expect(page.text('[data-part=load-failed]')).toContain('Nothing was changed or deleted.');
    expect(page.find('[data-part=why]').dataset['why']).toBe('other');
    expect(page.all('.pl-banners [role=alert]')).toHaveLength(0);
    page.refuse('slot.list', null);
    await page.click('[data-part=load-again]');
    expect(page.model.plan.value?.shop.id).toBe(shop);
    expect(rows(page)).toEqual(['One']);
  });
  it('leads back to what was typed when the other version cannot be read', async () => {
    const page = await withRows('One');
    await page.click('[data-slot] .pl-name');
    await page.type('[name=name]', 'Half typed');
    page.refuse('slot.save', 'conflict');
    await page.click('[data-part=save-slot]');
    expect(page.text('[data-part=conflict]')).toContain('what you typed is still here');
    await page.click('[data-part=back-to-typed]');
    expect(page.model.editor.editor.value?.form.name).toBe('Half typed');
    expect(page.all('[data-part=conflict]')).toHaveLength(0);
    page.refuse('slot.save', null);
    await page.model.editor.save();
    await page.settled();
    expect(rows(page)).toEqual(['Half typed']);
  });
  it('ends a bug in drawing in a sentence and a way on', async () => {
    const page = await withRows('One');
    page.model.find(JSON.parse('7'));
    await page.settled();
    expect(page.broken).toHaveLength(1);
    expect(page.text('[data-part=broken]')).toContain('Your plan is unchanged. Reload the page.');
  });
  it('draws a long list in steps and reaches its end by the keyboard', async () => {
    const page = await show();
    const [shop] = page.model.shops.value;
    for (let number = 100; number < 230; number += 1) {
      const slot = { ...newSlot(`slot-${number}`, shop?.id ?? '', page.desk.now()), name: `Slot ${number}` };
      await page.ask('slot.save', { operation: `many-${number}`, slot });
    }
    page.ring();
    await page.settled();
    expect(page.all('[data-slot]')).toHaveLength(20);
    expect(page.text('[data-part=slots] [role=status]')).toBe('130 campaigns');
    page.find('[data-slot]').focus();
    await page.press('[data-slot]:focus', 'End');
    expect(document.activeElement?.querySelector('.pl-name')?.textContent).toBe('Slot 229');
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('131');
  });
  it('adds fees by month with what is not known beside them', async () => {
    const page = await show();
    await addSlot(page.model, { name: 'A', fee: '1000000', payDay: '2026-04-02' });
    await addSlot(page.model, { name: 'B', payDay: '2026-04-20' });
    await page.settled();
    const month = page.find('[data-month="2026-04"]');
    expect(month.dataset['total']).toBe('1000000');
    expect(month.textContent).toContain('IDR 1,000,000');
    expect(month.textContent).toContain('1 campaign');
    expect(page.find('.pl-chart svg').getAttribute('aria-label')).toBe(
      'Fees by month in IDR: Apr 2026 IDR 1,000,000',
    );
  });
});
