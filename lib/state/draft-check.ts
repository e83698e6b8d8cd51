/**
 * The same check without the seller app: of values typed on the planner page, or of a saved page file. One engine, so
 * equal values give equal verdicts whichever way they came.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Instant, IsoDay } from '../model/day';
import type { Draft, FieldId, PageKind } from '../model/draft';
import type { Facts } from '../model/facts';
import type { Market, MarketId } from '../model/market';
import type { Report } from '../model/report';
import { verifiedLongAgo } from '../reckoning/age';
import { isoDayOf, todayAt } from '../reckoning/days';
import { factsOf, type OwnPlan } from './facts-of';
import type { Judge } from './judge';
import type { Packs } from './packs';
import type { SampleWay } from './sample-way';
import { identity } from './sidebar-slot';
import { withTyped, type Typed } from './sidebar-report';
import { typedJson } from './row-text';
import { typedReading } from './typed-field';

/** Pages whose fields can be typed. */
export const typedPages = ['plus-create', 'target-create'] as const;
export type TypedPage = (typeof typedPages)[number];

/** A page as it was read: from a file, or empty for the form. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly fields: readonly FieldId[];
  readonly enough: boolean;
}
/** `null`: it is no page that we know; the seller may say which. */
export type SavedReading = ReadDraft | 'not-a-page' | 'unreadable' | null;

export interface DraftCheckPorts {
  readonly judge: Judge;
  readonly now: () => Instant;
  /** Rule packs that are laid over the markets. */
  readonly packs: ReadonlySignal<Packs>;
  /** The shop's plan; null while there is none. */
  readonly plan: ReadonlySignal<OwnPlan | null>;
  /** A page of this kind with nothing on it. */
  readonly empty: (page: PageKind) => ReadDraft;
  /** Reads a saved page here, as the given kind when the seller has said one. */
  readonly readFile: (file: File, page: PageKind | null) => Promise<SavedReading>;
}

/** What stands in the box for a file. */
export type FileState =
  | { readonly state: 'none' }
  | { readonly state: 'reading' | 'not-a-page' | 'unreadable' | 'unknown'; readonly name: string }
  | { readonly state: 'read'; readonly name: string; readonly read: ReadDraft };

export type DraftCheckModel = ReturnType<typeof createDraftCheck>;

export function createDraftCheck({ judge, now, packs, plan, empty, readFile }: DraftCheckPorts) {
  const page = signal<TypedPage>('plus-create');
  const texts = signal<Partial<Record<FieldId, string>>>({});
  const chosenMarket = signal<MarketId | null>(null);
  const payDay = signal<IsoDay | null>(null);
  const typedOnFile = signal<Typed>({});
  const file = signal<FileState>({ state: 'none' });
  let dropped: File | null = null;
  let round = 0;

  const base = computed<ReadDraft>(() => (file.value.state === 'read' ? file.value.read : empty(page.value)));
  const marketId = computed<MarketId | null>(
    () => base.value.draft.market ?? plan.value?.shop.market ?? chosenMarket.value,
  );
  const market = computed<Market | null>(() =>
    marketId.value ? judge.withPacks(judge.markets[marketId.value], packs.value.packs, now()) : null,
  );
  const parsed = computed(() => parse(texts.value, base.value.fields, marketId.value ?? 'ID', judge));
  const draft = computed<Draft>(() => ({
    ...withTyped(base.value.draft, file.value.state === 'read' ? typedOnFile.value : parsed.value.typed),
    market: marketId.value,
  }));
  /** The shop's plan, when it is a plan for this market. */
  const own = computed(() => (plan.value?.shop.market === marketId.value ? plan.value : null));
  const facts = computed<Facts | null>(() => {
    if (!market.value) return null;
    const at = now();
    const slot = ownSlot(draft.value, own.value, market.value, at, judge);
    return factsOf(judge, { market: market.value, at, own: own.value, slot, payDay: payDay.value });
  });
  const report = computed<Report>(() =>
    judge.report(draft.value, market.value, facts.value ?? { today: todayAt(now(), judge.markets.ID.zone) }),
  );
  const sampleWay = computed<SampleWay | null>(() =>
    market.value && facts.value ? judge.sampleWayOf(draft.value, facts.value, market.value) : null,
  );

  async function read(kind: PageKind | null): Promise<void> {
    if (!dropped) return;
    round += 1;
    const [mine, { name }] = [round, dropped];
    file.value = { state: 'reading', name };
    const found = await readFile(dropped, kind);
    if (mine !== round) return;
    typedOnFile.value = {};
    if (found === null) file.value = { state: 'unknown', name };
    else if (typeof found === 'string') file.value = { state: found, name };
    else file.value = { state: 'read', name, read: found };
  }

  return {
    page: page as ReadonlySignal<TypedPage>,
    file: file as ReadonlySignal<FileState>,
    fields: computed(() => base.value.fields),
    texts: texts as ReadonlySignal<Partial<Record<FieldId, string>>>,
    /** Why a typed value was not understood, by field. It is not used then. */
    problems: computed(() => parsed.value.problems),
    payDay: payDay as ReadonlySignal<IsoDay | null>,
    draft,
    market,
    packs,
    /** Nobody but the seller can say the market here. */
    asksMarket: computed(() => base.value.draft.market === null && plan.value === null),
    report,
    /** The day on which the oldest limit of the report was verified, when that is long ago. */
    rulesOld: computed(() => facts.value && verifiedLongAgo(report.value, facts.value.today.day)),
    sampleWay,
    pick(kind: TypedPage): void {
      page.value = kind;
    },
    type(field: FieldId, text: string): void {
      texts.value = { ...texts.value, [field]: text };
    },
    /** For a file: takes a value of one line when it is understood; otherwise says why not. */
    tryType(field: FieldId, text: string): string | null {
      const taken = typedReading(field, text, marketId.value ?? 'ID', judge);
      if (!taken.ok) return taken.why;
      typedOnFile.value = { ...typedOnFile.value, ...taken.typed };
      return null;
    },
    forget(field: FieldId): void {
      typedOnFile.value = Object.fromEntries(
        Object.entries(typedOnFile.value).filter(([id]) => id !== field),
      );
    },
    chooseMarket(id: MarketId): void {
      chosenMarket.value = id;
    },
    planPayment(day: string): void {
      payDay.value = isoDayOf(day);
    },
    open: (next: File): Promise<void> => {
      dropped = next;
      return read(null);
    },
    /** The page was not recognised, so the seller says what it is. */
    name: (kind: PageKind): Promise<void> => read(kind),
    /** Back to the form. */
    close(): void {
      round += 1;
      dropped = null;
      typedOnFile.value = {};
      file.value = { state: 'none' };
    },
  };
}

function parse(
  texts: Partial<Record<FieldId, string>>,
  fields: readonly FieldId[],
  market: MarketId,
  judge: Judge,
): { readonly typed: Typed; readonly problems: ReadonlyMap<FieldId, string> } {
  let typed: Typed = {};
  const problems = new Map<FieldId, string>();
  for (const field of fields) {
    const text = texts[field]?.trim() ?? '';
    if (text === '') continue;
    const taken = judge.parseCanonical(field, typedJson(field, text), market);
    if (!taken.ok) problems.set(field, taken.why);
    else typed = { ...typed, [field]: { state: 'read', value: taken.value, raw: text, evidence } };
  }
  return { typed, problems };
}

const evidence = { source: 'typed', label: '', score: 100 } as const;

/** The campaign of this draft in the plan, which must not be compared with itself. */
function ownSlot(
  draft: Draft,
  own: OwnPlan | null,
  { zone }: Market,
  at: Instant,
  judge: Judge,
): string | null {
  const kind = judge.kindOf(draft);
  if (!own || kind === null) return null;
  const next = judge.slotFromDraft(draft, { id: 'new', shop: own.shop.id, kind, at, zone });
  const [first, ...more] = own.slots.filter((slot) => identity(slot) === identity(next));
  return first && more.length === 0 ? first.id : null;
}
