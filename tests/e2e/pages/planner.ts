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
  slot(id: string): Locator {
    return this.page.locator(`[data-slot="${id}"]`);
  }
}
