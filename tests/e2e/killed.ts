/** A browser on a profile that stays, to be killed, harmed and started again: for tests of what is left afterwards. */
import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { run, type Running, type Store } from '../crash/browser';

const extension = fileURLToPath(new URL('../../.output/chrome-mv3-e2e', import.meta.url));

/** Runs `work` in a browser on this profile and ends the browser like a power cut. */
export async function within<T>(
  profile: string,
  store: Store,
  work: (running: Running) => Promise<T>,
): Promise<T> {
  const executable = process.env['CHROMIUM'] ?? process.env['CHROME_PATH'] ?? chromium.executablePath();
  const running = await run({ executable, extension, profile, store });
  try {
    return await work(running);
  } finally {
    await running.kill();
  }
}

/** The same profile once more, to be harmed. */
export async function copyOf(profile: string, target: string): Promise<string> {
  await rm(target, { recursive: true, force: true });
  await cp(profile, target, { recursive: true });
  return target;
}

/** One request over the extension's wire; the whole answer. */
export function ask(page: Page, operation: string, request: object): Promise<Answered> {
  return page.evaluate(
    ([name, content]) =>
      chrome.runtime.sendMessage({ collabPreflight: 'ask', operation: name, request: content }),
    [operation, request] as const,
  );
}
export interface Answered {
  readonly ok: boolean;
  readonly value?: { readonly copies?: readonly unknown[] };
  readonly failure?: { readonly code: string; readonly message: string };
}
