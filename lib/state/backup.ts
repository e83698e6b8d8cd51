/** Backing the plan up: by hand, or into a chosen folder when it is time. A backup counts when it was read back. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { FailureCode } from '../messaging/contract';
import type { Instant } from '../model/day';
import type { Witness } from '../model/witness';
import type { BackupFolder, BackupPorts } from './backup-ports';
import { ageOf, noBackup, type BackupRecord, type LastBackup } from './backup-record';
import { gatherCopy } from './copy-texts';
import { createRestore } from './restore';

export type BackupState =
  | { readonly state: 'idle' }
  | { readonly state: 'making' }
  | { readonly state: 'done'; readonly name: string; readonly place: LastBackup['place'] }
  /** `empty`: there is no plan yet. `different`: what was read back is not what was written. */
  | { readonly state: 'failed'; readonly why: FailureCode | 'empty' | 'different' | 'unwritten' };

export type BackupModel = ReturnType<typeof createBackup>;

export function createBackup(ports: BackupPorts, until: AbortSignal) {
  const { ask, now, record, witness, folders, note } = ports;
  const kept = signal<BackupRecord>(noBackup);
  const last = signal<Witness | null>(null);
  const at = signal<Instant>(now());
  const state = signal<BackupState>({ state: 'idle' });
  const folder = signal<BackupFolder | null>(null);
  const low = signal(false);
  record.watch((value) => (kept.value = value), until);
  witness.watch((value) => {
    last.value = value;
    at.value = now();
    void measure();
    void auto();
  }, until);

  const age = computed(() => ageOf(kept.value.last, last.value, at.value));

  /** Makes a backup: into the folder when there is one that may be written, otherwise to the downloads. */
  async function make(target: BackupFolder | null): Promise<void> {
    if (state.value.state === 'making') return;
    state.value = { state: 'making' };
    state.value = await made(target).catch((error: unknown): BackupState => {
      note('backup', error);
      return { state: 'failed', why: 'unwritten' };
    });
  }
  async function made(target: BackupFolder | null): Promise<BackupState> {
    const gathered = await gatherCopy(ask, null);
    if (!gathered.ok) return { state: 'failed', why: gathered.code };
    const { copy, texts } = gathered;
    if (texts.length === 0) return { state: 'failed', why: 'empty' };
    const made = now();
    const file = await ports.write({ ...copy, parts: texts, shops: ports.shops(), at: made });
    const back = target ? await writeInto(target, file) : await ports.throughFile(file.text);
    const read = await ports.read(back, copy.schema);
    if (!read.ok || read.digest !== file.digest || back !== file.text)
      return { state: 'failed', why: 'different' };
    if (!target) ports.download(file.name, file.text);
    const place = target ? 'folder' : 'downloads';
    await keep({ ...kept.value, last: { at: made, name: file.name, place, revision: copy.revision } });
    return { state: 'done', name: file.name, place };
  }
  async function keep(value: BackupRecord): Promise<void> {
    await record.set(value);
    kept.value = value;
    at.value = now();
  }
  async function measure(): Promise<void> {
    const free = await ports.freeBytes().catch(() => null);
    low.value = free !== null && free < leastFree;
  }
  /** When it is time and nobody has to be asked. */
  async function auto(): Promise<void> {
    if (!age.value.due || !kept.value.automatic || folder.value === null) return;
    if (await folder.value.allowed().catch(() => false)) await make(folder.value);
  }

  return {
    ...createRestore(ports),
    state: state as ReadonlySignal<BackupState>,
    record: kept as ReadonlySignal<BackupRecord>,
    /** What was there last; null before there was a plan. */
    witness: last as ReadonlySignal<Witness | null>,
    folder: folder as ReadonlySignal<BackupFolder | null>,
    foldersWork: folders.work,
    /** There is little room left: the next change may not be kept. */
    low: low as ReadonlySignal<boolean>,
    age,
    async load(): Promise<void> {
      const [stored, seen, chosen] = await Promise.all([
        record.get().catch(() => noBackup),
        witness.get().catch(() => null),
        folders.chosen().catch(() => null),
      ]);
      kept.value = stored;
      last.value = seen;
      folder.value = chosen;
      at.value = now();
      await measure();
      await auto();
    },
    async backUp(): Promise<void> {
      const target = folder.value;
      // A folder that the seller does not open this time is no reason to have no backup.
      const open =
        target !== null && ((await target.allowed()) || (await target.request().catch(() => false)));
      await make(open ? target : null);
    },
    async chooseFolder(): Promise<void> {
      const chosen = await folders.choose().catch((error: unknown) => {
        note('folder', error);
        return null;
      });
      if (chosen === null) return;
      folder.value = chosen;
      await make(chosen);
    },
    async forgetFolder(): Promise<void> {
      await folders.forget();
      folder.value = null;
    },
    setAutomatic: (automatic: boolean): Promise<void> => keep({ ...kept.value, automatic }),
    closeState(): void {
      if (state.value.state !== 'making') state.value = { state: 'idle' };
    },
  };
}

/** Bytes under which the seller is warned: 256 MiB. */
const leastFree = 256 * 2 ** 20;

async function writeInto(folder: BackupFolder, file: { name: string; text: string }): Promise<string> {
  await folder.write(file.name, file.text);
  return folder.read(file.name);
}
