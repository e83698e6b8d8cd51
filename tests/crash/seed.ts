/** A small plan written through the extension's own wire, and what a seller can see of it. Both run in a page of the extension. */
import type { Page } from '@playwright/test';
import { undecided } from '../../lib/model/plan';

export interface Seen {
  readonly health: { readonly state: string; readonly why?: string; readonly setAside?: number };
  /** Each slot as one text; null when the plan could not be read. */
  readonly slots: readonly string[] | null;
  readonly setAside: number;
}

/** One shop with `count` submitted campaigns. Waits until the newest copy beside the plan holds most of them. */
export async function seed(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async ({ campaigns, undecided }) => {
      const ask = async (operation: string, request: object) => {
        const answer = await chrome.runtime.sendMessage({ collabPreflight: 'ask', operation, request });
        if (answer?.ok !== true) throw new Error(`${operation}: ${JSON.stringify(answer)}`);
        return answer.value;
      };
      const { shop } = await ask('shop.open', { operation: 'seed-open', market: 'ID', platformId: '1' });
      await ask('creation.answer', { operation: 'seed-answer', shop: shop.id, count: 1, dates: [] });
      for (let at = 0; at < campaigns; at += 1) {
        const slot = {
        id: `seed-${at}`, shop: shop.id, kind: 'plus-task', name: `Serum ${at}`, status: 'paid', start: null,
        end: null, payDay: null, fee: { minor: 1_000_000, currency: 'IDR' }, products: [], creators: [],
        sampleOffered: 'yes', ...undecided, notes: `mark-${at}-${'x'.repeat(400)}`, deletedAt: null,
        createdAt: '2026-03-31T02:00:00Z', revision: 0,
      }; // prettier-ignore
        await ask('slot.save', { operation: `seed-${at}`, slot });
      }
      for (;;) {
        const { copies } = await ask('copy.list', {});
        if ((copies[0]?.revision ?? 0) * 2 > campaigns + 2) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    { campaigns: count, undecided },
  );
}

/** What the worker says now. */
export async function see(page: Page): Promise<Seen> {
  return page.evaluate(async () => {
    const ask = (operation: string, request: object) =>
      chrome.runtime.sendMessage({ collabPreflight: 'ask', operation, request });
    const steps = await ask('plan.steps', {});
    const list = await ask('slot.list', { shop: null, deleted: false, after: null });
    const slots: readonly object[] = list.ok ? list.value.slots : [];
    return {
      health: steps.ok ? steps.value.health : { state: 'refused', why: steps.failure.message },
      slots: list.ok ? slots.map((slot) => JSON.stringify(slot)) : null,
      setAside: list.ok ? list.value.setAside : 0,
    };
  });
}
