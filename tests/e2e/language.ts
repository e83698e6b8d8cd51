import type { Page } from '@playwright/test';
import type { Language } from '../../lib/i18n/words';
import { defaultSettings, settingsKey } from '../../lib/state/settings';

/** Makes the extension speak this language, as the seller's choice in the planner does. */
export async function speak(page: Page, language: Language): Promise<void> {
  const settings = { [settingsKey]: { ...defaultSettings, language } };
  await page.evaluate((items) => chrome.storage.local.set(items), settings);
}
