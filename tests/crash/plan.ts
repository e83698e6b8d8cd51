/** What is written before the kill, and what must be there after it. Both run in a page of the extension. */
import type { Page } from '@playwright/test';
import { undecided } from '../../lib/model/plan';

/** One shop per round, so that a look at the newest rounds stays short. */
export interface Acknowledged {
  readonly round: number;
  readonly shop: string;
  /** Operations whose answer came back, in order. */
  readonly operations: string[];
}

/**
 * Three writers that add submitted slots as fast as they are answered, until the browser dies or `pause`. Like the real
 * asking side they ask once more, with the same operation id, when an answer got lost because the worker died.
 */
export async function write(page: Page, round: number, said: Acknowledged['operations']): Promise<string> {
  await page.exposeFunction('acknowledged', (operation: string) => void said.push(operation));
  return page.evaluate(
    async ({ round, undecided }) => {
      const ask = (operation: string, request: object) =>
        chrome.runtime.sendMessage({ collabPreflight: 'ask', operation, request });
      const opened = await ask('shop.open', {
        operation: `r${round}-open`,
        market: 'ID',
        platformId: `${round}`,
      });
      const shop: string = opened.value.shop.id;
      await ask('creation.answer', { operation: `r${round}-answer`, shop, count: 0, dates: [] });
      const slot = (id: string) => ({
      id, shop, kind: 'plus-task', name: id, status: 'paid', start: null, end: null, payDay: null,
      fee: { minor: 1_000_000, currency: 'IDR' }, products: [], creators: [], sampleOffered: 'yes',
      ...undecided, notes: 'x'.repeat(500), deletedAt: null, createdAt: '2026-03-31T02:00:00Z', revision: 0,
    }); // prettier-ignore
      const sure = async (operation: string, request: object) => {
        const first = await ask(operation, request).catch(() => undefined);
        return first ?? (await ask(operation, request).catch(() => undefined));
      };
      const acknowledge: (operation: string) => Promise<void> = Reflect.get(globalThis, 'acknowledged');
      const writer = async (name: string): Promise<void> => {
        for (let count = 0; !Reflect.get(globalThis, 'paused'); count++) {
          const id = `r${round}-${name}-${count}`;
          const answer = await sure('slot.save', { operation: id, slot: slot(id) });
          if (answer?.ok) await acknowledge(id);
        }
      };
      Reflect.set(globalThis, 'writing', Promise.all(['a', 'b', 'c'].map(writer)));
      return shop;
    },
    { round, undecided },
  );
}

/** Lets the writers finish what they asked and stop. */
export async function pause(page: Page): Promise<void> {
  await page.evaluate(async () => {
    Reflect.set(globalThis, 'paused', true);
    await Reflect.get(globalThis, 'writing');
  });
}

export interface Found {
  readonly lost: readonly string[];
  readonly torn: readonly string[];
}

/**
 * Lost: an acknowledged slot that is not there. Torn: a slot without its creation, a creation without its slot, a row
 * that cannot be read, an operation that is applied again when it is asked again, a log that does not know the last one.
 * A plan that was `restored` has a new log, which knows no operation of before.
 */
export async function look(
  page: Page,
  { shop, operations }: Acknowledged,
  restored: boolean,
): Promise<Found> {
  return page.evaluate(
    async ({ shop, operations, restored }) => {
      const ask = async (operation: string, request: object) => {
        const answer = await chrome.runtime.sendMessage({ collabPreflight: 'ask', operation, request });
        if (answer?.ok !== true) throw new Error(`${operation}: ${JSON.stringify(answer)}`);
        return answer.value;
      };
      const facts = async (): Promise<{
        slots: { id: string }[];
        creations: (string | null)[];
        aside: number;
      }> => {
        const { slots, ledger, health } = await ask('plan.facts', { shop });
        const creations: { slot: string | null }[] = ledger.known ? ledger.creations : [];
        return { slots, creations: creations.map(({ slot }) => slot), aside: health.setAside };
      };
      const before = await facts();
      const ids = new Set(before.slots.map(({ id }) => id));
      const lost = operations.filter((id) => !ids.has(id));
      const torn = [
        ...[...ids].filter((id) => before.creations.filter((slot) => slot === id).length !== 1),
        ...before.creations.filter((slot) => slot === null || !ids.has(slot)).map(String),
        ...(before.aside === 0 ? [] : [`${before.aside} rows set aside`]),
      ];
      const last = operations.at(-1);
      if (last !== undefined && ids.has(last) && !restored) {
        const slot = before.slots.find(({ id }) => id === last);
        const again = { ...slot, revision: 0, createdAt: '2026-03-31T02:00:00Z' };
        await ask('slot.save', { operation: last, slot: again });
        const after = await facts();
        if (JSON.stringify(after) !== JSON.stringify(before)) torn.push(`${last} was applied twice`);
      }
      const { undo } = await ask('plan.steps', {});
      if (ids.size > 0 && undo === null) torn.push('the log has no step');
      return { lost, torn };
    },
    { shop, operations, restored },
  );
}

/** When the plan is gone or older than it was: restores its newest copy, as the planner offers. Gives whether it was. */
export async function bringBack(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const ask = async (operation: string, request: object) => {
      const answer = await chrome.runtime.sendMessage({ collabPreflight: 'ask', operation, request });
      if (answer?.ok !== true) throw new Error(`${operation}: ${JSON.stringify(answer)}`);
      return answer.value;
    };
    const { health } = await ask('plan.steps', {});
    if (health.state !== 'read-only') return false;
    if (health.why !== 'emptied' && health.why !== 'older') throw new Error(`the plan is ${health.why}`);
    const [newest] = (await ask('copy.list', {})).copies;
    if (newest === undefined) {
      await ask('plan.accept', {});
      return true;
    }
    const { parts } = await ask('copy.read', { id: newest.id });
    await ask('plan.restore', { operation: `back-${newest.id}`, parts, name: 'newest' });
    return true;
  });
}
