import type { Locator, Page } from '@playwright/test';

/** The sidebar of a tab by its marks, which do not depend on words or classes. Only the build with an open root shows it. */
export class Sidebar {
  constructor(readonly page: Page) {}

  get root(): Locator {
    return this.page.locator('[data-part="sidebar"]');
  }
  get handle(): Locator {
    return this.page.locator('[data-part="handle"]');
  }
  get quota(): Locator {
    return this.root.locator('[data-part="quota"]');
  }
  /** The line of a rule, wherever it is listed. */
  rule(id: string): Locator {
    return this.root.locator(`[data-rule="${id}"]`);
  }
  /** A field under "What was read". */
  field(id: string): Locator {
    return this.root.locator(`[data-field="${id}"]`);
  }
  /** Opens the sidebar when it lies folded at the edge. */
  async open(): Promise<void> {
    await this.root.or(this.handle).filter({ visible: true }).first().waitFor();
    if (await this.handle.isVisible()) await this.handle.click();
    await this.root.waitFor();
  }
}
