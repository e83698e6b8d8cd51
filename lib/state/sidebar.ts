/**
 * The model behind the panel: what was seen on the page, what the plan says, and the report that follows. It never
 * touches the page; the entrypoint hands it what the reader saw.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Ask } from '../messaging/contract';
import type { Instant, IsoDay } from '../model/day';
import type { Draft, FieldId } from '../model/draft';
import type { Facts } from '../model/facts';
import type { Market, MarketId } from '../model/market';
import type { Slot } from '../model/plan';
import type { Report } from '../model/report';
import { isoDayOf, todayAt } from '../reckoning/days';
import type { PayAdvice } from '../reckoning/pay-advice';
import type { Quota, QuotaReading } from '../reckoning/quota';
import type { DismissalsModel } from './dismissals';
import { factsOf } from './facts-of';
import type { Judge } from './judge';
import { adviceOf } from './sidebar-advice';
import type { Seen } from './seen';
import { createAside } from './sidebar-aside';
import type { Packs } from './packs';
import { createSidebarList } from './sidebar-list';
import { createSidebarPlan } from './sidebar-plan';
import { createPages, identity, notOnPage, planned } from './sidebar-slot';
import { createSubmission } from './sidebar-submission';
import { withTyped, type Typed } from './sidebar-report';

export type { PayAdvice, Quota, QuotaReading, Seen };

export interface SidebarPorts {
  readonly ask: Ask;
  readonly judge: Judge;
  readonly dismissals: DismissalsModel;
  /** Rule packs that are laid over the markets. */
  readonly packs: ReadonlySignal<Packs>;
  readonly now: () => Instant;
  /** A new id for an operation or a record. */
  readonly newId: () => string;
}

/** All that the panel shows and can ask for. */
export type SidebarModel = ReturnType<typeof createSidebar>;

/** Makes the model of one document; `see`, `leave` and `tick` drive it, everything else follows. */
export function createSidebar({ ask, judge, dismissals, packs, now, newId }: SidebarPorts) {
  const seen = signal<Seen>({ state: 'nothing' });
  const typed = signal<Typed>({});
  const chosenMarket = signal<MarketId | null>(null);
  const payDay = signal<IsoDay | null>(null);
  const at = signal<Instant>(now());
  const slotId = signal<string | null>(null);
  const plan = createSidebarPlan(ask, newId, relink);
  const submission = createSubmission({ ask, judge, now, newId });

  const draft = computed<Draft | null>(() => {
    const view = seen.value;
    if (view.state !== 'draft') return null;
    const whole = withTyped(view.draft, typed.value);
    return { ...whole, market: whole.market ?? chosenMarket.value };
  });
  const market = computed<Market | null>(() => {
    const id = draft.value?.market ?? null;
    return id === null ? null : judge.withPacks(judge.markets[id], packs.value.packs, at.value);
  });
  const ready = computed(() => (plan.shop.value.state === 'ready' ? plan.shop.value : null));
  const ownSlot = computed<Slot | null>(
    () => ready.value?.slots.find(({ id }) => id === slotId.value) ?? null,
  );
  const facts = computed<Facts | null>(() =>
    market.value
      ? factsOf(judge, {
          market: market.value,
          at: at.value,
          own: ready.value,
          slot: slotId.value,
          payDay: payDay.value,
        })
      : null,
  );
  const report = computed<Report | null>(() => {
    if (!draft.value) return null;
    // Without a market no rule looks at the day; any zone will do.
    const known = facts.value ?? { today: todayAt(at.value, judge.markets.ID.zone) };
    return judge.report(draft.value, market.value, known);
  });
  const list = createSidebarList({
    ask,
    judge,
    newId,
    list: computed(() => (seen.value.state === 'draft' ? seen.value.list : null)),
    shop: plan.shop,
    market,
    at,
    refresh: plan.refresh,
  });
  const aside = createAside({ judge, dismissals, now, at, draft, market, facts, report });
  const quota = computed<Quota | null>(() => {
    const limit = market.value?.limits.plusQuota;
    if (!limit || limit === 'unknown' || !facts.value?.creations) return null;
    return judge.quotaAt(facts.value.creations, at.value, limit.value);
  });
  const advice = computed(() => adviceOf(judge, draft.value, market.value, facts.value));
  const sampleWay = computed(() => judge.sampleWayOf(draft.value, facts.value, market.value));
  /** The slot that the draft would become now; null when the page holds no campaign, or does not say of which kind. */
  const proposal = computed<Slot | null>(() => {
    if (!draft.value || !market.value || !ready.value || !createPages.has(draft.value.page)) return null;
    const kind = judge.kindOf(draft.value);
    if (kind === null) return null;
    const given = {
      id: slotId.value ?? 'new',
      shop: ready.value.shop.id,
      kind,
      at: at.value,
      zone: market.value.zone,
    };
    return { ...judge.slotFromDraft(draft.value, given), payDay: payDay.value };
  });
  const changed = computed<boolean>(() => {
    const [own, next] = [ownSlot.value, proposal.value];
    return own !== null && next !== null && planned(own) !== planned(next);
  });

  /** Takes what the reader saw. */
  function see(next: Extract<Seen, { state: 'draft' }>): void {
    if (seen.value.state === 'draft' && seen.value.page !== next.page) leave();
    seen.value = next;
    at.value = now();
    void openShop();
  }
  /** The page is left, or is none of ours: nothing of it may stay on the screen, nor be taken for the next one. */
  function leave(): void {
    submission.moved();
    if (seen.value.state === 'nothing') return;
    seen.value = { state: 'nothing' };
    typed.value = {};
    payDay.value = null;
    slotId.value = null;
    plan.settle();
    list.leave();
  }
  /** The panel was asked for where nothing was recognised: the seller may say what page it is. */
  function wonder(): void {
    leave();
    seen.value = { state: 'unknown' };
  }
  async function openShop(): Promise<void> {
    if (seen.value.state === 'draft') await plan.open(draft.value?.market ?? null, seen.value.platformShopId);
  }
  /** After a reload the draft finds its slot again by kind, name and days. */
  function relink(): void {
    // What was just stored may be newer than the moment of the last look, and would not count yet.
    at.value = now();
    const [next, own] = [proposal.value, ready.value];
    if (slotId.value !== null || !next || !own) return;
    const [first, ...more] = own.slots.filter((slot) => identity(slot) === identity(next));
    if (!first || more.length > 0) return;
    slotId.value = first.id;
    payDay.value ??= first.payDay;
  }
  async function addToPlan(): Promise<void> {
    const [next, own] = [proposal.value, ownSlot.value];
    if (!next) return;
    const { status } = own ?? next;
    const saved = await plan.save({ ...next, ...notOnPage(own ?? next), id: own?.id ?? newId(), status });
    if (saved === null) return;
    slotId.value = saved;
    await plan.refresh();
  }

  /** The seller pressed the page's own button; `url` is the page's address without its query. */
  function submitted(url: string): void {
    const [view, whole, judged, own] = [seen.value, draft.value, report.value, ready.value];
    if (view.state !== 'draft' || !whole || !judged || !own || !createPages.has(view.page)) return;
    submission.notice({
      at: now(),
      shop: own.shop.id,
      draft: whole,
      fields: view.fields,
      report: judged,
      validFrom: (market.value ?? judge).validFrom,
      pack: market.value?.pack ?? null,
      dismissals: [...aside.dismissed.value].map(([rule, { reason, until }]) => ({ rule, reason, until })),
      next: proposal.value,
      own: ownSlot.value,
      url,
    });
  }
  async function confirmSubmission(): Promise<void> {
    await submission.confirm();
    await plan.refresh();
  }

  return {
    seen: seen as ReadonlySignal<Seen>,
    draft,
    market,
    shop: plan.shop,
    saving: plan.saving,
    report,
    ...aside,
    list,
    quota,
    /** The day in the shop's zone; in Jakarta while the market is not known. */
    today: computed(() => todayAt(at.value, (market.value ?? judge.markets.ID).zone).day),
    payDay: payDay as ReadonlySignal<IsoDay | null>,
    advice,
    sampleWay,
    ownSlot,
    proposal,
    changed,
    see,
    leave,
    wonder,
    /** Time went on: judgements that depend on the moment are made again. */
    tick(): void {
      at.value = now();
    },
    addToPlan,
    submission: submission.submission,
    submitted,
    confirmSubmission,
    dismissSubmission: submission.dismiss,
    /** The first-run answer; days that were left open count from now at the latest. */
    answerQuota: ({ count, dates }: { readonly count: number; readonly dates: readonly string[] }) =>
      plan.answerQuota({ count, dates: dates.map(isoDayOf).filter((date) => date !== null) }),
    chooseShop: plan.choose,
    /** The bell rang, or the page came back into view. */
    refreshPlan: (): Promise<void> => (ready.value ? plan.refresh() : openShop()),
    chooseMarket(id: MarketId): void {
      chosenMarket.value = id;
      void openShop();
    },
    /** Takes what a calendar box holds; anything that is no day clears it. */
    planPayment(day: string): void {
      payDay.value = isoDayOf(day);
    },
    type(values: Typed): void {
      typed.value = { ...typed.value, ...values };
    },
    forget(field: FieldId): void {
      typed.value = Object.fromEntries(Object.entries(typed.value).filter(([id]) => id !== field));
    },
    planner: () => ask('planner.open', { shop: ready.value?.shop.id ?? null }),
  };
}
