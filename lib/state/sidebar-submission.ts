/**
 * "Submitted?": after the seller pressed the page's own button the panel asks, because a click is no proof. Yes marks
 * the campaign in the plan and keeps what the draft said as a receipt; nothing is written before.
 */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Ask, Failure } from '../messaging/contract';
import type { Instant } from '../model/day';
import type { Draft, FieldId, Reading } from '../model/draft';
import type { Slot } from '../model/plan';
import type { FullReceipt, Receipt, ReceiptDismissal } from '../model/receipt';
import type { Report } from '../model/report';
import { secondsBetween } from '../reckoning/days';
import type { Judge } from './judge';
import { notOnPage } from './sidebar-slot';

/** The draft as it stood when the button was pressed. */
export interface Submitting {
  readonly at: Instant;
  readonly shop: string;
  readonly draft: Draft;
  readonly fields: readonly FieldId[];
  readonly report: Report;
  /** Since when the market data it was judged by has been valid: that of a rule pack where one was used. */
  readonly validFrom: Instant;
  /** That rule pack; null where none was used. */
  readonly pack: string | null;
  /** Findings that the seller had put aside. */
  readonly dismissals: readonly ReceiptDismissal[];
  /** As it would be in the plan; null when the page does not say of which kind it is. */
  readonly next: Slot | null;
  /** As it is in the plan now. */
  readonly own: Slot | null;
  /** Address of the page without its query. */
  readonly url: string;
}

export type Submission =
  | { readonly state: 'none' }
  | { readonly state: 'asked'; readonly draft: Draft }
  | { readonly state: 'saving'; readonly draft: Draft }
  | { readonly state: 'saved'; readonly draft: Draft; readonly planned: boolean; readonly at: Instant }
  | { readonly state: 'failed'; readonly draft: Draft; readonly failure: Failure };

export interface SubmissionPorts {
  readonly ask: Ask;
  readonly judge: Judge;
  readonly now: () => Instant;
  readonly newId: () => string;
}

interface Held {
  readonly submitting: Submitting;
  /** Ids of the receipt and of the campaign. */
  readonly receipt: string;
  readonly slot: string;
  /** The campaign as the plan answered last. */
  stored: Slot | null;
}

export function createSubmission({ ask, judge, now, newId }: SubmissionPorts) {
  const submission = signal<Submission>({ state: 'none' });
  let held: Held | null = null;

  /** Keeps the draft of this moment and asks. A second press asks about the draft as it is then. */
  function notice(submitting: Submitting): void {
    if (submission.value.state === 'saving') return;
    const { own } = submitting;
    held = { submitting, receipt: newId(), slot: own?.id ?? newId(), stored: own };
    submission.value = { state: 'asked', draft: submitting.draft };
  }

  /**
   * Brings the campaign into the plan and marks it. It is first planned and then submitted: only then is its moment of
   * creation known exactly. What was stored is remembered, so that trying again goes on from there.
   */
  async function mark(held: Held): Promise<Failure | null> {
    const { next, own } = held.submitting;
    if (!next) return null;
    const status = own && own.status !== 'draft' ? own.status : submittedAs[next.kind];
    if (!held.stored) {
      const failure = await store(held, { ...next, id: held.slot, status: 'draft' });
      if (failure) return failure;
    }
    const { stored } = held;
    if (!stored || (stored !== own && stored.status === status)) return null;
    return store(held, { ...next, ...notOnPage(stored), id: held.slot, status });
  }
  async function store(held: Held, slot: Slot): Promise<Failure | null> {
    const reply = await ask('slot.save', { operation: newId(), slot });
    if (!reply.ok) return reply.failure;
    held.stored = reply.value;
    return null;
  }

  /** The seller says yes. Asking again after a failure goes on where it stopped. */
  async function confirm(): Promise<void> {
    if (!held || (submission.value.state !== 'asked' && submission.value.state !== 'failed')) return;
    const current = held;
    const { submitting } = current;
    const { draft } = submitting;
    submission.value = { state: 'saving', draft };
    const failure = (await mark(current)) ?? (await keep(current));
    submission.value = failure
      ? { state: 'failed', draft, failure }
      : { state: 'saved', draft, planned: current.stored !== null, at: now() };
    if (!failure) held = null;
  }
  async function keep({ submitting, receipt: id, stored }: Held): Promise<Failure | null> {
    const receipt = receiptOf(submitting, { id, slot: stored?.id ?? null }, judge);
    const reply = await ask('receipt.save', { operation: newId(), receipt });
    return reply.ok ? null : reply.failure;
  }

  /** Not yet, or read. */
  function dismiss(): void {
    held = null;
    submission.value = { state: 'none' };
  }

  return {
    submission: submission as ReadonlySignal<Submission>,
    notice,
    confirm,
    dismiss,
    /** The page moved on. Hosts do that by themselves after a submit, so what was just said stays to be read. */
    moved(): void {
      const { value } = submission;
      if (value.state === 'saved' && secondsBetween(value.at, now()) > readingTime) dismiss();
    },
  };
}

/** Seconds that the notice stays whatever the page does. */
const readingTime = 10;

/** Collaboration Plus waits for its payment; the others run as soon as they are sent. */
const submittedAs = {
  'plus-task': 'pending-payment',
  'plus-challenge': 'pending-payment',
  target: 'ongoing',
  'flat-fee': 'ongoing',
  open: 'ongoing',
} as const satisfies Record<Slot['kind'], Slot['status']>;

/** What was submitted, as plain texts that stay readable when the models change. */
export function receiptOf(
  { at, shop, draft, fields, report, validFrom, pack, dismissals, url }: Submitting,
  { id, slot }: Pick<Receipt, 'id' | 'slot'>,
  judge: Judge,
): FullReceipt {
  return {
    version: 2,
    id,
    shop,
    slot,
    at,
    page: draft.page,
    url,
    fields: fields.map((field) => ({
      field,
      state: draft.fields[field].state,
      text: textOf(draft, field, judge),
    })),
    lines: report.lines.map(({ rule, outcome }) => ({
      rule,
      outcome: outcome.outcome,
      severity: outcome.outcome === 'found' ? outcome.severity : null,
    })),
    validFrom,
    pack,
    dismissals,
  };
}

function textOf<K extends FieldId>(draft: Draft, field: K, { canonicalOf }: Judge): string {
  const reading: Draft['fields'][K] = draft.fields[field];
  return reading.state === 'read' ? canonicalOf(field, valueOf(reading)).slice(0, longestText) : '';
}
function valueOf<T>(reading: Extract<Reading<T>, { state: 'read' }>): T {
  return reading.value;
}
const longestText = 64_000;
