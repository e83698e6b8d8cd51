/**
 * The campaigns of a list or detail page on their way into the plan: compared with it, looked at by the seller, and saved
 * one by one after a yes. Nothing is saved before, and what failed stays in the list.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Ask, Failure } from '../messaging/contract';
import type { Instant } from '../model/day';
import type { CampaignList } from '../model/listed';
import type { Market } from '../model/market';
import type { ListedAnswer, ListedQuestion } from '../planner/listed-rows';
import type { ReviewedCampaign } from '../planner/review-list';
import { isoDayOf } from '../reckoning/days';
import type { Judge } from './judge';
import type { ShopState } from './sidebar-plan';

export type { ListedAnswer, ListedQuestion } from '../planner/listed-rows';
export type { ListedChange, ReviewedCampaign } from '../planner/review-list';

/** What became of a row. */
export type RowResult =
  { readonly state: 'saving' | 'saved' } | { readonly state: 'failed'; readonly failure: Failure };
/** A row that was tried, also when the page shows it no longer. */
export interface TriedRow {
  readonly key: string;
  readonly name: string;
  readonly result: RowResult;
}

interface ListParts {
  readonly ask: Ask;
  readonly judge: Judge;
  readonly newId: () => string;
  readonly list: ReadonlySignal<CampaignList | null>;
  readonly shop: ReadonlySignal<ShopState>;
  readonly market: ReadonlySignal<Market | null>;
  readonly at: ReadonlySignal<Instant>;
  /** Asks for the shop's plan again. */
  readonly refresh: () => Promise<void>;
}

export type SidebarList = ReturnType<typeof createSidebarList>;

export function createSidebarList({ ask, judge, newId, list, shop, market, at, refresh }: ListParts) {
  const open = signal(false);
  const answers = signal<ReadonlyMap<string, ListedAnswer>>(new Map());
  /** Rows that the seller took out. */
  const left = signal<ReadonlySet<string>>(new Set());
  /** Whether the campaigns are among those that the quota already counts; null: not said. */
  const among = signal<boolean | null>(null);
  const tried = signal<readonly TriedRow[]>([]);
  const saving = signal(false);

  const review = computed<readonly ReviewedCampaign[] | null>(() => {
    const own = shop.value;
    if (!list.value || !market.value || own.state !== 'ready') return null;
    const { zone } = market.value;
    const plan = {
      shop: own.shop.id,
      slots: own.slots,
      ledger: own.ledger,
      at: at.value,
      zone,
      window: days(),
    };
    return judge.reviewList(list.value, plan, answers.value);
  });
  const ready = computed(() => (review.value ?? []).filter(canBeSaved));
  const picked = computed(() => ready.value.filter(({ key }) => !left.value.has(key)));
  /** Creations without a campaign that the picked ones may be. */
  const twins = computed<ReadonlyMap<string, string>>(() => {
    const own = shop.value;
    return own.state === 'ready' && market.value
      ? judge.countedBefore(picked.value, own.ledger, market.value.zone, days())
      : new Map();
  });

  /** Whether the seller has to say first if the quota counts these already. */
  const waits = computed(() => twins.value.size > 0 && among.value === null);
  /** How often the page was left: what was agreed to on one page is not looked up on another. */
  let visits = 0;

  /** Without a limit of the market nothing is counted, whatever the number. */
  function days(): number {
    const quota = market.value?.limits.plusQuota;
    return quota && quota !== 'unknown' ? quota.value.days : 30;
  }
  function note(row: ReviewedCampaign, result: RowResult): void {
    const one = { key: row.key, name: row.name ?? row.next?.name ?? row.key, result };
    const before = tried.value.findIndex(({ key }) => key === row.key);
    tried.value = before < 0 ? [...tried.value, one] : tried.value.with(before, one);
  }
  /** Saves picked rows one after the other, against the newest plan; only what the seller saw and agreed to. */
  async function save(keys: ReadonlySet<string>): Promise<void> {
    if (saving.value || waits.value) return;
    saving.value = true;
    const agreed = picked.value.filter(({ key }) => keys.has(key));
    const instead = among.value ? twins.value : new Map<string, string>();
    const visit = visits;
    tried.value = tried.value.filter(({ result }) => result.state === 'failed');
    for (const row of agreed) note(row, { state: 'saving' });
    await refresh();
    for (const row of agreed) {
      const now = visit === visits ? againstNewest(row) : row;
      const result = 'key' in now ? await saveRow(now, instead.get(row.key) ?? null) : now;
      note(row, result);
    }
    await refresh();
    settle();
    saving.value = false;
  }
  /** The row with the newest revision of its slot, or why it is not what the seller agreed to any more. */
  function againstNewest(row: ReviewedCampaign): ReviewedCampaign | RowResult {
    if (shop.value.state === 'failed') return { state: 'failed', failure: shop.value.failure };
    const now = review.value?.find(({ key }) => key === row.key) ?? row;
    if (JSON.stringify(now.changes) === JSON.stringify(row.changes)) return now;
    return { state: 'failed', failure: { code: 'conflict', message: 'the plan or the page changed' } };
  }
  /** What failed but is in the plan as the page shows it needs no other try; the answer holds for what does. */
  function settle(): void {
    const same = new Set((review.value ?? []).flatMap(({ key, state }) => (state === 'same' ? [key] : [])));
    tried.value = tried.value.filter(({ key, result }) => result.state === 'saved' || !same.has(key));
    if (tried.value.every(({ result }) => result.state === 'saved')) among.value = null;
  }
  async function saveRow(row: ReviewedCampaign, instead: string | null): Promise<RowResult> {
    if (!row.next) return { state: 'failed', failure: { code: 'invalid', message: 'an open question' } };
    const slot = row.next.revision === 0 ? { ...row.next, id: newId() } : row.next;
    const creation = { day: row.created, instead };
    const reply = await ask('slot.save', { operation: newId(), slot, creation });
    return reply.ok ? { state: 'saved' } : { state: 'failed', failure: reply.failure };
  }

  function pick(keys: readonly string[], value: boolean): void {
    const next = new Set(left.value);
    for (const key of keys) {
      if (value) next.delete(key);
      else next.add(key);
    }
    left.value = next;
  }
  function answer(key: string, said: ListedAnswer): void {
    answers.value = new Map([...answers.value, [key, { ...answers.value.get(key), ...said }]]);
  }
  /** Takes back what was said of a row. */
  function unanswer(key: string, question: ListedQuestion): void {
    const rest = Object.entries(answers.value.get(key) ?? {}).filter(([name]) => name !== question);
    answers.value = new Map([...answers.value, [key, Object.fromEntries(rest)]]);
  }

  return {
    list,
    review,
    open: open as ReadonlySignal<boolean>,
    picked: computed<ReadonlySet<string>>(() => new Set(picked.value.map(({ key }) => key))),
    ready: computed<ReadonlySet<string>>(() => new Set(ready.value.map(({ key }) => key))),
    /** How many of the picked ones the quota may count already; the seller says whether it does. */
    twins: computed(() => twins.value.size),
    among: among as ReadonlySignal<boolean | null>,
    waits,
    tried: tried as ReadonlySignal<readonly TriedRow[]>,
    saving: saving as ReadonlySignal<boolean>,
    show(value: boolean): void {
      open.value = value;
    },
    pick,
    answer,
    unanswer,
    sayAmong(value: boolean): void {
      among.value = value;
    },
    /** Takes what a calendar box holds; anything that is no day clears it. */
    sayCreated(key: string, day: string): void {
      const created = isoDayOf(day);
      if (created) answer(key, { created });
      else unanswer(key, 'created');
    },
    answerOf: (key: string): ListedAnswer => answers.value.get(key) ?? {},
    save: () => save(new Set(picked.value.map(({ key }) => key))),
    /** Saves what failed once more, where the page still shows it; an open question is shown instead. */
    again(): Promise<void> {
      const keys = tried.value.flatMap(({ key, result }) => (result.state === 'failed' ? [key] : []));
      pick(keys, true);
      if (waits.value) open.value = true;
      return save(new Set(keys));
    },
    /** Puts the results away; what failed can still be found among the rows. */
    close(): void {
      if (!saving.value) tried.value = [];
    },
    /** Another page: nothing of this one may stay, except what failed. */
    leave(): void {
      visits += 1;
      open.value = false;
      answers.value = new Map();
      left.value = new Set();
      among.value = null;
      tried.value = tried.value.filter(({ result }) => result.state !== 'saved');
    },
  };
}

function canBeSaved({ next, state }: ReviewedCampaign): boolean {
  return next !== null && (state === 'new' || state === 'changed');
}
