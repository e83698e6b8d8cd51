/** Restoring: a file or a copy is read, shown as a difference, and only then becomes the plan. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { FailureCode } from '../messaging/contract';
import type { Instant } from '../model/day';
import type { Datum } from '../model/report';
import type { BackupPorts, FileFault } from './backup-ports';
import { gatherCopy, partIn, type CopyHead } from './copy-texts';
import { differenceOf, type Part, type TableDifference } from './difference';

export interface Prepared {
  /** When the file or copy was made. */
  readonly madeAt: Instant;
  readonly from: 'file' | 'copy';
  readonly name: string;
  readonly unread: number;
  readonly parts: readonly string[];
  readonly differences: readonly TableDifference[];
  /** What a file has that is kept beside the plan. */
  readonly beside: Readonly<Record<string, unknown>> | null;
}
export type RestoreState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly why: FailureCode | FileFault | 'row'; readonly name: string }
  | { readonly state: 'prepared'; readonly prepared: Prepared }
  | { readonly state: 'restoring' }
  | { readonly state: 'done'; readonly madeAt: Instant };

export function createRestore(ports: BackupPorts) {
  const { ask, zone, newId, read, putBeside, changed, note } = ports;
  const state = signal<RestoreState>({ state: 'idle' });
  const copies = signal<readonly CopyHead[]>([]);

  async function prepare(name: string, work: () => Promise<RestoreState>): Promise<void> {
    if (state.value.state === 'restoring') return;
    state.value = { state: 'reading' };
    state.value = await work().catch((error: unknown): RestoreState => {
      note('restore', error);
      return { state: 'refused', why: 'not-a-backup', name };
    });
  }
  /** The difference to the plan as it is now. */
  async function prepared(part: Omit<Prepared, 'differences'>, then: readonly Part[]): Promise<RestoreState> {
    const here = await gatherCopy(ask, null);
    if (!here.ok) return { state: 'refused', why: here.code, name: part.name };
    return {
      state: 'prepared',
      prepared: { ...part, differences: differenceOf(here.texts.map(partIn), then) },
    };
  }

  return {
    restoring: state as ReadonlySignal<RestoreState>,
    /** Copies beside the plan, newest first. */
    copies: copies as ReadonlySignal<readonly CopyHead[]>,
    async listCopies(): Promise<void> {
      const list = await ask('copy.list', {});
      if (list.ok) copies.value = list.value.copies;
    },
    fromFile: (file: File): Promise<void> =>
      prepare(file.name, async () => {
        const { name } = file;
        const list = await ask('copy.list', {});
        if (!list.ok) return { state: 'refused', why: list.failure.code, name };
        if (file.size > mostBytes) return { state: 'refused', why: 'too-large', name };
        const found = await read(await file.text(), list.value.schema);
        if (!found.ok) return { state: 'refused', why: found.fault, name };
        const parts: string[] = [];
        for (const { table, rows } of found.parts) {
          const staged = await ask('copy.stage', { text: JSON.stringify({ table, rows }) });
          if (!staged.ok)
            return {
              state: 'refused',
              why: staged.failure.code === 'invalid' ? 'row' : staged.failure.code,
              name,
            };
          parts.push(staged.value);
        }
        const { madeAt, unread, beside } = found;
        return prepared({ madeAt, from: 'file', name, unread, parts, beside }, found.parts);
      }),
    fromCopy: ({ id }: CopyHead): Promise<void> =>
      prepare('', async () => {
        const found = await gatherCopy(ask, id);
        if (!found.ok) return { state: 'refused', why: found.code, name: '' };
        const { at, unread, parts } = found.copy;
        return prepared(
          { madeAt: at, from: 'copy', name: '', unread, parts, beside: null },
          found.texts.map(partIn),
        );
      }),
    /** Makes the plan what was prepared. `withBeside` also puts back what the file has beside the plan. */
    async restore(withBeside: boolean, name: string): Promise<void> {
      if (state.value.state !== 'prepared') return;
      const { prepared: ready } = state.value;
      state.value = { state: 'restoring' };
      const reply = await ask('plan.restore', { operation: newId(), parts: ready.parts, name });
      if (!reply.ok) {
        state.value = {
          state: 'refused',
          why: reply.failure.code === 'invalid' ? 'row' : reply.failure.code,
          name: ready.name,
        };
        return;
      }
      if (withBeside && ready.beside)
        await putBeside(ready.beside).catch((error: unknown) => note('beside', error));
      state.value = { state: 'done', madeAt: ready.madeAt };
      await changed();
    },
    /** Goes on with what is there, although it is less than it was. */
    async accept(): Promise<void> {
      const reply = await ask('plan.accept', {});
      if (!reply.ok) state.value = { state: 'refused', why: reply.failure.code, name: '' };
      await changed();
    },
    closeRestore(): void {
      if (state.value.state !== 'restoring') state.value = { state: 'idle' };
    },
    /** A moment as it is said here: a backup belongs to no shop and to no shop's zone. */
    when: (at: Instant): Datum => ({ at, zone, label: '' }),
  };
}

const mostBytes = 400_000_000;
