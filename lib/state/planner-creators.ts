/** The creators of a shop on the page: their records, handles that are not in the list yet, and the form of one. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Ask } from '../messaging/contract';
import { creatorPools, type Creator } from '../model/plan';
import { creatorKey, creatorRecords, unlistedCreators, type CreatorRecord } from '../planner/creator-records';
import type { SampleRow } from '../planner/sample-ledger';
import { createRow, type RowPorts, type RowProblems } from './planner-row';
import type { ShopPlan } from './planner-source';
import { textProblem, type Problem } from './planner-typed';

export const creatorFields = ['handle', 'pool', 'tier', 'note'] as const;
export type CreatorField = (typeof creatorFields)[number];
export type { CreatorRecord };

export interface CreatorsPorts extends RowPorts {
  readonly ask: Ask;
  readonly plan: ReadonlySignal<ShopPlan | null>;
  readonly samples: ReadonlySignal<readonly SampleRow[]>;
}

export function createCreators({ ask, plan, samples, ...ports }: CreatorsPorts) {
  const filter = signal('');
  const pool = signal<Creator['pool'] | 'all'>('all');
  const adding = signal(false);
  const records = computed(() =>
    plan.value === null ? [] : creatorRecords(plan.value.creators, plan.value.slots, samples.value),
  );
  const unlisted = computed(() =>
    plan.value === null ? [] : unlistedCreators(plan.value.creators, plan.value.slots, plan.value.samples),
  );
  const rows = computed(() => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    return records.value.filter(
      ({ creator }) =>
        (pool.value === 'all' || creator.pool === pool.value) &&
        words.every((word) =>
          `${creator.handle}\n${creator.tier}\n${creator.note}`.toLowerCase().includes(word),
        ),
    );
  });
  const row = createRow<Creator, CreatorField>(ports, {
    fields: creatorFields,
    formOf: ({ handle, pool: own, tier, note }) => ({ handle, pool: own, tier, note }),
    problemsOf: (form, base) => problemsOf(form, base, plan.value?.creators ?? []),
    rowOf: (form, base) => ({
      ...base,
      handle: form.handle.trim(),
      pool: creatorPools.find((one) => one === form.pool) ?? base.pool,
      tier: form.tier.trim(),
      note: form.note,
    }),
    save: (operation, creator) => ask('creator.save', { operation, creator }),
    remove: (operation, { id, revision }) => ask('creator.delete', { operation, id, expected: revision }),
    find: ({ id }) => plan.value?.creators.find((one) => one.id === id) ?? null,
    rebased: (base, stored) => ({ ...base, revision: stored?.revision ?? 0 }),
    nameOf: ({ handle }) => handle,
    says: { saved: 'creatorSaved', deleted: 'creatorDeleted' },
  });
  const made = (handle: string): Creator | null =>
    plan.value && {
      id: ports.newId(),
      shop: plan.value.shop.id,
      handle,
      pool: 'one-off',
      tier: '',
      note: '',
      revision: 0,
    };
  return {
    ...row,
    records,
    rows,
    unlisted,
    /** Several are on their way into the list. */
    adding: adding as ReadonlySignal<boolean>,
    filter: filter as ReadonlySignal<string>,
    pool: pool as ReadonlySignal<Creator['pool'] | 'all'>,
    find(text: string): void {
      filter.value = text;
    },
    show(wanted: Creator['pool'] | 'all'): void {
      pool.value = wanted;
    },
    add(): void {
      const creator = made('');
      if (creator !== null) row.open('add', creator);
    },
    /** Takes handles into the list as they are, until one is refused. */
    async take(handles: readonly string[]): Promise<void> {
      if (adding.value) return;
      adding.value = true;
      const taken: string[] = [];
      for (const handle of handles) {
        const creator = made(handle);
        const reply = creator && (await ask('creator.save', { operation: ports.newId(), creator }));
        if (reply?.ok === false) {
          await ports.refresh();
          adding.value = false;
          ports.history.refuse(reply.failure.code);
          return;
        }
        taken.push(handle);
      }
      await ports.refresh();
      adding.value = false;
      ports.history.say('creatorsAdded', taken.join(', '));
    },
  };
}

function problemsOf(
  form: Readonly<Record<CreatorField, string>>,
  base: Creator,
  others: readonly Creator[],
): RowProblems<CreatorField> {
  const problems: Partial<Record<CreatorField, Problem>> = {};
  for (const field of ['handle', 'tier', 'note'] as const) {
    const problem = textProblem(form[field], field === 'handle');
    if (problem !== null) problems[field] = problem;
  }
  const key = creatorKey(form.handle);
  if (
    problems.handle === undefined &&
    others.some(({ id, handle }) => id !== base.id && creatorKey(handle) === key)
  )
    problems.handle = { message: 'twice', data: { text: form.handle.trim() } };
  return problems;
}
