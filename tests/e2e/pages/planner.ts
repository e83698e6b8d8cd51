import type { Locator, Page } from '@playwright/test';

/** The planner page by its marks. */
export class PlannerPage {
  private constructor(readonly page: Page) {}

  static async open(page: Page, extensionId: string): Promise<PlannerPage> {
    await page.goto(`chrome-extension://${extensionId}/planner.html`);
    return new PlannerPage(page);
  }

  get slots(): Locator {
    return this.page.locator('[data-slot]');
  }
  get quota(): Locator {
    return this.page.locator('[data-part="quota"]');
  }
  /** Opens the first shop of a market, as a visit to one of its pages would. */
  async start(market: string): Promise<void> {
    await this.page.evaluate(async (shopMarket) => {
      await chrome.runtime.sendMessage({
        collabPreflight: 'ask',
        operation: 'shop.open',
        request: { operation: crypto.randomUUID(), market: shopMarket, platformId: null },
      });
    }, market);
    await this.page.locator('[data-part="add-slot"]').first().waitFor();
  }
  /** Adds a creation to the ledger of the market's only shop, through the extension's own wire. */
  async create(market: string, at: string): Promise<void> {
    await this.page.evaluate(
      async ([shopMarket, moment]) => {
        const ask = async (
          operation: string,
          request: Record<string, unknown>,
          change = true,
        ): Promise<Record<string, unknown>> => {
          const reply: { ok: boolean; value: Record<string, unknown> } = await chrome.runtime.sendMessage({
            collabPreflight: 'ask',
            operation,
            request: change ? { operation: crypto.randomUUID(), ...request } : request,
          });
          if (!reply.ok) throw new Error(JSON.stringify(reply));
          return reply.value;
        };
        const { shop } = await ask('shop.open', { market: shopMarket, platformId: null });
        const { id } = shop as { id: string };
        const { known } = await ask('creation.list', { shop: id }, false);
        if (known !== true) await ask('creation.answer', { shop: id, count: 0, dates: [] });
        await ask('creation.save', {
          shop: id,
          id: null,
          at: moment,
          status: 'ongoing',
          slot: null,
          reason: '',
        });
      },
      [market, at] as const,
    );
  }
  slot(id: string): Locator {
    return this.page.locator(`[data-slot="${id}"]`);
  }
}
