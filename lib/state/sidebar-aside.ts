/** The part of the panel's model that knows which findings the seller put aside. */
import { computed, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Instant, IsoDay } from '../model/day';
import type { DismissReason } from '../model/dismissal';
import type { Draft } from '../model/draft';
import type { Facts } from '../model/facts';
import type { Market } from '../model/market';
import type { Line, Report } from '../model/report';
import { dayOf } from '../reckoning/days';
import type { DismissalsModel } from './dismissals';
import type { Judge } from './judge';

/** A finding that is put aside: under which key, why, and the last day of it in the shop's zone. */
export interface PutAside {
  readonly key: string;
  readonly reason: DismissReason;
  readonly until: IsoDay;
}

interface AsideParts {
  readonly judge: Judge;
  readonly dismissals: DismissalsModel;
  readonly now: () => Instant;
  readonly at: Signal<Instant>;
  readonly draft: ReadonlySignal<Draft | null>;
  readonly market: ReadonlySignal<Market | null>;
  readonly facts: ReadonlySignal<Facts | null>;
  readonly report: ReadonlySignal<Report | null>;
}

export function createAside({ judge, dismissals, now, at, draft, market, facts, report }: AsideParts) {
  const keyOf = (line: Line): string | null =>
    draft.value && market.value && facts.value
      ? judge.dismissKeyOf(line, draft.value, market.value, facts.value)
      : null;
  /** The findings that are put aside, by rule. */
  const dismissed = computed<ReadonlyMap<string, PutAside>>(() => {
    const zone = market.value?.zone;
    const lines = zone ? (report.value?.lines ?? []) : [];
    return new Map(
      lines.flatMap((line): readonly [string, PutAside][] => {
        const key = keyOf(line);
        const entry = key === null ? null : dismissals.of(key, at.value);
        if (key === null || !entry || !zone) return [];
        return [[line.rule, { key, reason: entry.reason, until: dayOf(entry.until, zone) }]];
      }),
    );
  });
  return {
    dismissed,
    /** True after a change of what is put aside could not be stored. */
    dismissedUnsaved: dismissals.unsaved,
    async dismiss(line: Line, reason: DismissReason): Promise<void> {
      const key = keyOf(line);
      if (key === null) return;
      // A moment older than the entry would not count it yet.
      at.value = now();
      await dismissals.dismiss(key, line.rule, reason);
    },
    async undismiss(rule: string): Promise<void> {
      const entry = dismissed.value.get(rule);
      if (entry) await dismissals.undo(entry.key);
    },
  };
}
