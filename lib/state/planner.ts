/**
 * The model behind the planner page. It holds the plan as the worker told it, what the seller is doing with it, and
 * asks the worker for every change; components get values and callbacks from here.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Language } from '../i18n/words';
import { markets } from '../markets';
import { withPacks } from '../markets/pack';
import type { Market } from '../model/market';
import type { Shop } from '../model/plan';
import { dayOf } from '../reckoning/days';
import { openRatesOf } from './facts-of';
import { createActions } from './planner-actions';
import { createArrange } from './planner-arrange';
import { createCreators } from './planner-creators';
import { createDays } from './planner-days';
import { createEditor } from './planner-editor';
import { createExport } from './planner-export';
import { feeTables } from './planner-fees';
import { newSlot, type Reader } from './planner-form';
import { createImport } from './planner-import';
import { createHistory } from './planner-history';
import { createLedger } from './planner-ledger';
import { createMany } from './planner-many';
import { createMatrix } from './planner-matrix';
import type { PlannerPorts } from './planner-ports';
import { ledgerRows, quotaForecast, quotaView } from './planner-quota';
import { createMoney } from './planner-money';
import { createMonth } from './planner-month';
import { createRates } from './planner-rates';
import { createReceipts } from './planner-receipts';
import { createReminders } from './planner-reminders';
import { standardSorting } from './planner-columns';
import { rowsOf } from './planner-rows';
import { createSampleLedger } from './planner-sample-ledger';
import { isSample } from './planner-samples';
import { readShopForm, shopFormOf, type ReadShopForm, type ShopForm } from './planner-shop';
import type { Packs } from './packs';
import { createSelection } from './planner-selection';
import { createSource } from './planner-source';
import { createTable } from './planner-table';
import { createTimeline } from './planner-timeline';

export type PlannerModel = ReturnType<typeof createPlanner>;

export interface PlannerStart {
  /** The shop to show first, when it exists. */
  readonly shop: string | null;
  readonly language: ReadonlySignal<Language>;
  /** Rule packs that are laid over the markets. */
  readonly packs: ReadonlySignal<Packs>;
  /** Ends everything that listens. */
  readonly until: AbortSignal;
}

/** Makes the model of one page; call `refresh` once to fill it. */
export function createPlanner(ports: PlannerPorts, { shop, language, packs, until }: PlannerStart) {
  const { ask, now, newId } = ports;
  const source = createSource(ask, now, shop);
  const { plan, refresh } = source;
  const pending = signal<ReadonlySet<string>>(new Set());

  const market = computed<Market | null>(() =>
    plan.value === null
      ? null
      : withPacks(markets[plan.value.shop.market], packs.value.packs, source.at.value),
  );
  const quota = computed(() =>
    plan.value && market.value ? quotaView(plan.value.ledger, market.value, source.at.value) : null,
  );
  const ledger = computed(() =>
    plan.value && market.value ? ledgerRows(plan.value.ledger, market.value, source.at.value) : [],
  );
  const forecast = computed(() =>
    plan.value && market.value
      ? quotaForecast(plan.value.ledger, plan.value.slots, market.value, source.at.value)
      : null,
  );
  const fees = computed(() =>
    plan.value && market.value ? feeTables(plan.value.slots, market.value.currency) : [],
  );
  const today = computed(() => (market.value ? dayOf(source.at.value, market.value.zone) : null));
  const table = createTable({ item: ports.table, newId, slots: () => plan.value?.slots ?? [], today }, until);
  const filter = computed(() => table.look.value.find);
  const matrixPlace = computed(() =>
    plan.value && market.value && today.value
      ? {
          slots: plan.value.slots,
          rates: openRatesOf(plan.value),
          market: market.value,
          today: today.value,
        }
      : null,
  );
  const readOnly = computed(() => source.health.value.state === 'read-only');
  const samples = computed(() => (plan.value?.slots ?? []).filter(isSample));

  const reader = (): Reader => ({ language: language.value, currency: market.value?.currency ?? 'IDR' });
  const history = createHistory({ ask, newId, refresh, steps: () => source.steps.value });
  const editor = createEditor({
    ask,
    newId,
    reader,
    pending: setPending,
    saved: (slot, mode) => {
      history.say(mode === 'add' ? 'slotAdded' : 'slotSaved', slot.name);
      void refresh();
    },
  });
  const entries = createLedger({
    ask,
    newId,
    now,
    place: () =>
      plan.value && market.value
        ? {
            shop: plan.value.shop.id,
            zone: market.value.zone,
            days: market.value.limits.plusQuota === 'unknown' ? 30 : market.value.limits.plusQuota.value.days,
          }
        : null,
    saved: () => {
      history.say('ledgerSaved', '');
      void refresh();
    },
  });
  const files = createExport({
    ...ports,
    content: () =>
      plan.value && {
        shop: plan.value.shop,
        slots: rowsOf(plan.value.slots, '', standardSorting).map((row) => row.slot),
        ledger: plan.value.ledger,
        samples: plan.value.samples,
        calendar: plan.value.calendar,
        rates: plan.value.rates,
        at: now(),
      },
    shown: () => table.rows.value.map(({ slot }) => slot),
  });

  const sheetImport = createImport({
    ask,
    newId,
    now,
    refresh,
    history,
    reader: ports.readSheet,
    place: () => plan.value && { shop: plan.value.shop, ledger: plan.value.ledger },
    choose: source.choose,
  });

  function setPending(id: string, on: boolean): void {
    const next = new Set(pending.value);
    if (on) next.add(id);
    else next.delete(id);
    pending.value = next;
  }
  const actions = createActions({
    ask,
    newId,
    now,
    refresh,
    history,
    editor,
    pending: setPending,
    place: () => (plan.value && market.value ? { shop: plan.value.shop, market: market.value } : null),
    samples: () => samples.value,
  });

  const selection = createSelection(table.rows);
  const rowPorts = { ask, newId, refresh, history, plan };
  const sampleLedger = createSampleLedger({ ...rowPorts, market, today });

  ports.bell(() => void refresh(), until);

  return {
    ...source,
    market,
    /** The day in the shop's zone. */
    today,
    table,
    rows: table.rows,
    selection,
    many: createMany({ ...rowPorts, picked: () => selection.shown.value }),
    quota,
    forecast,
    ledger,
    fees,
    samples,
    /** The plan can be read and exported, not changed. */
    readOnly,
    /** The words that the lists and the timeline are narrowed down to. */
    filter,
    pending: pending as ReadonlySignal<ReadonlySet<string>>,
    editor,
    entries,
    history,
    files,
    receipts: createReceipts(ask),
    sampleLedger,
    reminders: createReminders({ plan, market, at: source.at, samples: sampleLedger.all }),
    days: createDays({ ...rowPorts, market, today }),
    rates: createRates({ ...rowPorts, today, language }),
    creators: createCreators({ ...rowPorts, samples: sampleLedger.all }),
    timeline: createTimeline({
      ask,
      plan,
      shops: source.shops,
      market,
      today,
      filter,
      readOnly,
      place: actions.place,
    }),
    arrange: createArrange({
      ask,
      newId,
      refresh,
      history,
      editor,
      names: () => (plan.value?.slots ?? []).map(({ name }) => name),
    }),
    month: createMonth({ plan, market, today, filter }),
    money: createMoney({ ask, plan, shops: source.shops, market }),
    matrix: createMatrix({ place: matrixPlace, language }),
    sheetImport,
    ...actions,
    shopForm: (shop: Shop): ShopForm => shopFormOf(shop, reader()),
    readShopForm: (form: ShopForm): ReadShopForm => readShopForm(form, reader()),
    add(): void {
      if (plan.value) editor.open('add', newSlot(newId(), plan.value.shop.id, now()));
    },
    find: table.find,
  };
}
