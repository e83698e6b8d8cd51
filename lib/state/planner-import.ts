/**
 * Bringing a sheet into the plan: choose a file, match its columns if it is not ours, look at what it would do, confirm.
 * Nothing is stored before the confirmation, and then everything in one step.
 */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Ask } from '../messaging/contract';
import type { Instant } from '../model/day';
import { slotSchema } from '../model/schema';
import type { Ledger, Shop } from '../model/plan';
import { countBeside, ownRows, saveBeside, savingsOf } from './import-beside';
import { bestSheet, guessed, isMatched, slotsOf, withId } from './import-state';
import type { ImportState, ImportTrouble } from './import-state';
import type { DayOrder, ImportPreview, ImportRefusal } from './import-ports';
import type { MatchKey, SheetMatching, SheetReader, SheetSurvey } from './import-ports';
import type { HistoryModel } from './planner-history';
import { allSlots } from './planner-fetch';

/** The most that the worker is asked to store at once, in characters. */
export const longestRequest = 25_000_000;

export interface ImportPorts {
  readonly ask: Ask;
  readonly newId: () => string;
  readonly now: () => Instant;
  readonly refresh: () => Promise<void>;
  readonly history: HistoryModel;
  readonly reader: () => SheetReader;
  readonly place: () => { readonly shop: Shop; readonly ledger: Ledger } | null;
  readonly choose: (shop: string) => Promise<void>;
}
export type ImportModel = ReturnType<typeof createImport>;

export function createImport(ports: ImportPorts) {
  const { ask, newId, now, refresh, history, place } = ports;
  const state = signal<ImportState>({ step: 'closed' });
  let reader: SheetReader | null = null;
  let operation = newId();

  function stop(): void {
    reader?.close();
    reader = null;
  }
  /** Goes on only while the seller still waits for it. */
  async function during<T>(work: Promise<T>, then: (value: T) => void): Promise<void> {
    const mine = reader;
    const done = await work.then((value) => ({ value })).catch(() => null);
    if (mine !== reader || mine === null) return;
    if (done === null) refuse('damaged');
    else then(done.value);
  }
  function refuse(why: ImportRefusal): void {
    const now = state.value;
    stop();
    state.value = { step: 'choose', refused: { name: 'name' in now ? now.name : '', why } };
  }
  async function take(file: File): Promise<void> {
    stop();
    const mine = ports.reader();
    reader = mine;
    const { name } = file;
    state.value = { step: 'reading', name, part: 0 };
    const progress = (part: number): void => {
      if (reader === mine && state.value.step === 'reading') state.value = { step: 'reading', name, part };
    };
    await during(mine.open(file, progress), (opened) => {
      if (!opened.ok) refuse(opened.why);
      else if (opened.own) void show(name, opened.sheets, null, null);
      else {
        const best = bestSheet(opened.sheets);
        state.value = { step: 'match', name, sheets: opened.sheets, matching: guessed(opened.sheets, best) };
      }
    });
  }
  async function show(
    name: string,
    sheets: readonly SheetSurvey[],
    matching: SheetMatching | null,
    order: DayOrder | null,
  ): Promise<void> {
    const here = place();
    const mine = reader;
    if (here === null || mine === null) return;
    state.value = { step: 'reading', name, part: 0.8 };
    // Every campaign that there is: a row may be of one in the bin, or of another shop.
    const [kept, gone, beside] = await Promise.all([
      allSlots(ask, null, false),
      allSlots(ask, null, true),
      ownRows(ask, here.shop.id),
    ]);
    if (mine !== reader) return;
    if ('code' in kept || 'code' in gone || 'code' in beside) {
      stop();
      state.value = { step: 'closed' };
      const failed = [kept, gone, beside].find((one) => 'code' in one);
      return history.refuse(failed && 'code' in failed ? failed.code : 'unknown');
    }
    const slots = [...kept.rows, ...gone.rows];
    const others = new Set(slots.filter(({ shop }) => shop !== here.shop.id).map(({ id }) => id));
    await during(mine.show({ ...here, slots, beside, at: now() }, matching, order), (found) => {
      if (found === null) return refuse('no-columns');
      operation = newId();
      const preview = { ...found, rows: found.rows.map((row) => withId(row, others, newId)) };
      const ids = new Map(
        found.rows.flatMap((row, index) => {
          const now = preview.rows[index];
          return 'slot' in row && now && 'slot' in now ? [[row.slot.id, now.slot.id] as const] : [];
        }),
      );
      const savings = savingsOf(preview, ids, newId);
      state.value = { step: 'preview', name, sheets, preview, order, savings, saving: false, trouble: null };
    });
  }
  async function confirm(): Promise<void> {
    const shown = state.value;
    const here = place();
    if (shown.step !== 'preview' || shown.saving || here === null) return;
    const slots = slotsOf(shown.preview);
    const { name, savings } = shown;
    if (slots.length + savings.length === 0) return;
    if (JSON.stringify(slots).length > longestRequest) {
      state.value = { ...shown, trouble: { kind: 'too-many' } };
      return;
    }
    state.value = { ...shown, saving: true, trouble: null };
    const mine = reader;
    const shop = here.shop.id;
    const reply = slots.length === 0 ? null : await ask('slot.import', { operation, shop, name, slots });
    const more = reply === null || reply.ok ? await saveBeside(ask, savings, newId) : null;
    await refresh();
    if (mine !== reader) return;
    if (reply !== null && !reply.ok) {
      const { code, current } = reply.failure;
      const stored = code === 'conflict' ? slotSchema.safeParse(current) : null;
      const trouble: ImportTrouble =
        stored === null ? { kind: 'failed', code } : { kind: 'conflict', name: stored.data?.name ?? null };
      state.value = { ...shown, saving: false, trouble };
      return;
    }
    if (more !== null && more.refused !== null) {
      const { saved, refused: code } = more;
      state.value = { ...shown, saving: false, trouble: { kind: 'beside', saved, of: savings.length, code } };
      return;
    }
    stop();
    const count = (outcome: ImportPreview['rows'][number]['outcome']): number =>
      shown.preview.rows.filter((row) => row.outcome === outcome).length;
    state.value = {
      step: 'done',
      name,
      added: count('added'),
      changed: count('changed'),
      rejected: count('rejected') + countBeside(shown.preview.beside, 'rejected'),
      beside: savings.length,
      operation,
      undone: false,
    };
  }
  return {
    state: state as ReadonlySignal<ImportState>,
    take,
    confirm,
    open(): void {
      if (state.value.step === 'closed') state.value = { step: 'choose', refused: null };
    },
    /** Closes the dialog; what was being read is dropped. */
    close(): void {
      stop();
      state.value = { step: 'closed' };
    },
    /** Back to choosing a file. */
    restart(): void {
      stop();
      state.value = { step: 'choose', refused: null };
    },
    /** Compares the file with another shop's plan. */
    async chooseShop(id: string): Promise<void> {
      await ports.choose(id);
      const shown = state.value;
      if (shown.step === 'preview') await show(shown.name, shown.sheets, shown.preview.matching, shown.order);
    },
    match(change: Partial<SheetMatching>): void {
      const shown = state.value;
      if (shown.step === 'match') state.value = { ...shown, matching: { ...shown.matching, ...change } };
    },
    /** A column means one thing: matching it again frees the other. */
    matchColumn(key: MatchKey, column: number | null): void {
      const shown = state.value;
      if (shown.step !== 'match') return;
      const kept = Object.entries(shown.matching.at).filter(([one, at]) => one !== key && at !== column);
      const at = Object.fromEntries(column === null ? kept : [...kept, [key, column]]);
      state.value = { ...shown, matching: { ...shown.matching, at } };
    },
    /** Another sheet of the file, or another row of headings. */
    async survey(sheet: number, headings: number | null): Promise<void> {
      const shown = state.value;
      if (shown.step !== 'match' || reader === null) return;
      const row = headings ?? shown.sheets[sheet]?.headings ?? 0;
      await during(reader.survey(sheet, row), (found) => {
        if (found === null || state.value.step !== 'match') return;
        const sheets = shown.sheets.map((one, index) => (index === sheet ? found : one));
        state.value = {
          ...shown,
          sheets,
          matching: { ...guessed(sheets, sheet), kind: shown.matching.kind },
        };
      });
    },
    /** From the columns to the preview. */
    async showMatched(): Promise<void> {
      const shown = state.value;
      if (shown.step !== 'match' || !isMatched(shown.matching)) return;
      await show(shown.name, shown.sheets, shown.matching, shown.matching.order);
    },
    /** From the preview to the columns. */
    toMatching(): void {
      const shown = state.value;
      if (shown.step !== 'preview') return;
      const { name, sheets, preview } = shown;
      const matching = preview.matching ?? guessed(sheets, bestSheet(sheets));
      state.value = { step: 'match', name, sheets, matching };
    },
    /** How days such as 04/05/2026 are to be read; the preview follows. */
    async setOrder(order: DayOrder): Promise<void> {
      const shown = state.value;
      if (shown.step !== 'preview') return;
      const { matching } = shown.preview;
      await show(shown.name, shown.sheets, matching && { ...matching, order }, order);
    },
    /** Compares again with the plan as it is now. */
    async again(): Promise<void> {
      const shown = state.value;
      if (shown.step === 'preview') await show(shown.name, shown.sheets, shown.preview.matching, shown.order);
    },
    /** Takes the import back, while it is the last step. */
    async undo(): Promise<void> {
      const shown = state.value;
      if (shown.step !== 'done' || shown.undone) return;
      const reply = await ask('plan.undo', { operation: newId(), step: shown.operation });
      await refresh();
      if (reply.ok) state.value = { ...shown, undone: true };
      else {
        state.value = { step: 'closed' };
        history.refuse(reply.failure.code);
      }
    },
  };
}
