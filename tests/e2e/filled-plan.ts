import type { Page } from '@playwright/test';
import { undecided, type Slot } from '../../lib/model/plan';

type Plain<T> = T extends string ? string : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
/** A campaign as a test writes it down: days are plain texts. */
export type Made = { readonly id: string; readonly name: string } & Partial<Plain<Slot>>;

/** Puts Plus campaigns into the plan of the only shop and answers the question about older creations with none. */
export async function fillPlan(page: Page, made: readonly Made[]): Promise<void> {
  await page.evaluate(
    async (all) => {
      const ask = async (
        operation: string,
        request: unknown,
      ): Promise<{ ok: boolean; value: { id: string }[] }> =>
        chrome.runtime.sendMessage({ collabPreflight: 'ask', operation, request });
      const shop = (await ask('shop.list', {})).value[0]?.id;
      await ask('creation.answer', { operation: 'answer-1', shop, count: 0, dates: [] });
      for (const one of all) {
        const slot = {
          shop,
          kind: 'plus-task',
          status: 'draft',
          payDay: null,
          fee: null,
          products: [],
          creators: [],
          sampleOffered: 'yes',
          notes: '',
          deletedAt: null,
          createdAt: '2026-01-01T00:00:00Z',
          revision: 0,
          ...one,
        };
        const reply = await ask('slot.save', { operation: `plan-${one.id}`, slot });
        if (!reply.ok) throw new Error(JSON.stringify(reply));
      }
    },
    made.map((one) => ({ ...undecided, ...one })),
  );
}
