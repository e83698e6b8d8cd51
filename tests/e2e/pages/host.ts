import type { Page } from '@playwright/test';

/** What may be asked of the stage; see `tests/stage/app/options.ts`. */
export type StageWish = {
  readonly lang?: 'en' | 'id';
  readonly gen?: 'arco' | 'core';
  readonly layout?: 'a' | 'b';
  readonly steps?: 'wizard';
  readonly order?: 'reverse';
  readonly transform?: '1';
  /** Shows this page at any address. */
  readonly page?: string;
  /** Fields that the page does not have. */
  readonly without?: readonly string[];
  /** `field:new label`. */
  readonly rename?: readonly string[];
  readonly values?: Readonly<Record<string, unknown>>;
  readonly today?: string;
};

export const plusCreate = 'https://affiliate-id.tokopedia.com/affiliate/collaboration-plus/create';
export const plusList = 'https://affiliate-id.tokopedia.com/affiliate/collaboration-plus';
export const targetCreate = 'https://affiliate-us.tiktok.com/connection/target-invitation/create';
export const targetCreateId =
  'https://affiliate-id.tokopedia.com/affiliate/collaboration/target-invitation/create';

/** The address of a stage page that has what is wished for. */
export function stageAddress(address: string, wish: StageWish = {}): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(wish)) {
    const text =
      typeof value === 'string' ? value : Array.isArray(value) ? value.join(',') : JSON.stringify(value);
    url.searchParams.set(`stage-${name}`, text);
  }
  return url.href;
}

/** A page of the seller app on the stage, used as a seller uses it. */
export class HostPage {
  constructor(readonly page: Page) {}

  async open(address: string, wish: StageWish = {}): Promise<void> {
    await this.page.goto(stageAddress(address, wish));
    await this.page.locator('#root > *').first().waitFor();
  }
  /** Moves inside the app, without a load. */
  async navigate(path: string): Promise<void> {
    await this.page.evaluate((to) => window.__stage.navigate(to), path);
  }
  /** Types the last day of the campaign as a seller does, in the page's own format. */
  async typeEnd(text: string): Promise<void> {
    const box = this.page
      .locator('#root')
      .getByPlaceholder(/^(End date|Tanggal berakhir|Tanggal selesai)$/)
      .last();
    await box.click();
    await box.fill(text);
    await box.press('Enter');
  }
  /** What the app noticed: its own submits, and events that no person made. */
  async noticed(): Promise<
    Readonly<Record<'submits' | 'changes' | 'shortcuts' | 'clicks' | 'synthetic', number>>
  > {
    return this.page.evaluate(() => {
      const { submits, changes, shortcuts, clicks, synthetic } = window.__stage;
      return { submits, changes, shortcuts, clicks, synthetic };
    });
  }
}

declare global {
  interface Window {
    __stage: { readonly submits: number; readonly changes: number; readonly shortcuts: number } & {
      readonly clicks: number;
      readonly synthetic: number;
      navigate(path: string): void;
    };
  }
}
