import { browser } from 'wxt/browser';

/** Rings the named alarm once, in so many minutes; one that is set already stays as it is. Outlives the worker. */
export async function setAlarm(name: string, minutes: number): Promise<void> {
  if ((await browser.alarms.get(name)) === undefined) {
    await browser.alarms.create(name, { delayInMinutes: minutes });
  }
}

/** Calls back with the name of an alarm that rings. */
export function onAlarm(rang: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => rang(name));
}
