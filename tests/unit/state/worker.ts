/** The real worker behind a JSON wire, for tests of models: server, use cases and database, without a browser. */
import { handlersOf } from '../../../entrypoints/background/handlers';
import { createAsk } from '../../../lib/messaging/client';
import type { Ask, FailureCode, Operation } from '../../../lib/messaging/contract';
import { createServer } from '../../../lib/messaging/server';
import type { Language } from '../../../lib/i18n/words';
import { noPacks } from '../../../lib/state/packs';
import { createPlanner, type PlannerModel } from '../../../lib/state/planner';
import type { MadeFile } from '../../../lib/state/planner-ports';
import type { TableItem } from '../../../lib/state/table-views';
import { signal } from '@preact/signals';
import { sheetReader } from './sheet-reader';
import { wireTo } from '../messaging/wire';
import { freshDesk, type TestDesk } from '../storage/desk';

export interface Bench {
  readonly desk: TestDesk;
  readonly ask: Ask;
  /** Refuses an operation from now on; null lets it through again. */
  readonly refuse: (operation: Operation, code: FailureCode | null) => void;
  /** Refuses to keep what is chosen for the table. */
  readonly refuseTable: (on: boolean) => void;
  /** How many questions wait for their answer. */
  readonly asking: () => number;
  /** A planner page with this worker. */
  readonly page: () => Page;
}
export interface Page {
  readonly model: PlannerModel;
  readonly files: MadeFile[];
  /** Names of the campaigns of each table that was copied. */
  readonly copied: readonly (readonly string[])[];
  readonly language: { value: Language };
  readonly ring: () => void;
  readonly close: () => void;
}

export const noBytes: Uint8Array<ArrayBuffer> = new Uint8Array();

/** An empty machine with one worker. */
export function bench(): Bench {
  const desk = freshDesk();
  const identity = { id: 'us', origin: 'chrome-extension://us' };
  const server = createServer(
    handlersOf(desk, () => Promise.resolve()),
    { identity, isHost: () => false },
    (place, error) => {
      throw new Error(`${place}: ${String(error)}`);
    },
  );
  const real = createAsk(wireTo(server, identity));
  const refused = new Map<Operation, FailureCode>();
  let open = 0;
  const ask: Ask = (operation, request) => {
    const code = refused.get(operation);
    if (code !== undefined) {
      return Promise.resolve({ ok: false, failure: { code, message: 'refused by the test' } });
    }
    open += 1;
    return real(operation, request).finally(() => (open -= 1));
  };
  let ids = 0;
  let table: unknown = null;
  let noTable = false;
  const watchers: ((stored: unknown) => void)[] = [];
  const tableItem: TableItem = {
    get: () => Promise.resolve(table),
    set: (value) => {
      if (noTable) return Promise.reject(new Error('full'));
      table = JSON.parse(JSON.stringify(value));
      watchers.forEach((watcher) => watcher(table));
      return Promise.resolve();
    },
    watch: (changed) => void watchers.push(changed),
  };
  return {
    desk,
    ask,
    asking: () => open,
    refuseTable: (on) => void (noTable = on),
    refuse: (operation, code) => {
      if (code === null) refused.delete(operation);
      else refused.set(operation, code);
    },
    page() {
      const listeners: (() => void)[] = [];
      const files: MadeFile[] = [];
      const copied: (readonly string[])[] = [];
      const language = signal<Language>('en');
      const until = new AbortController();
      const model = createPlanner(
        {
          ask,
          now: desk.now,
          newId: () => `page-${(ids += 1)}`,
          bell: (listener) => void listeners.push(listener),
          makeFile: ({ format, slots }) =>
            format === 'broken'
              ? Promise.reject(new Error('no'))
              : Promise.resolve({ name: `${slots.length}.${format}`, mime: 'text/plain', bytes: noBytes }),
          prepare: () => undefined,
          copyTable: ({ slots }) => {
            copied.push(slots.map(({ name }) => name));
            return slots.length > 2 ? Promise.reject(new Error('not allowed')) : Promise.resolve();
          },
          readSheet: sheetReader,
          table: tableItem,
          download: (file) => void files.push(file),
        },
        { shop: null, language, packs: signal(noPacks), until: until.signal },
      );
      return {
        model,
        files,
        copied,
        language,
        ring: () => listeners.forEach((listener) => listener()),
        close: () => until.abort(),
      };
    },
  };
}

/** A bench with a shop of Indonesia and a page that shows it. */
export async function openBench(): Promise<Bench & Page> {
  const made = bench();
  const page = made.page();
  await page.model.refresh();
  await page.model.startShop('ID');
  return { ...made, ...page, page: made.page };
}

/** Types a new campaign and saves it. */
export async function addSlot(model: PlannerModel, fields: Readonly<Record<string, string>>): Promise<void> {
  model.add();
  for (const [field, text] of Object.entries(fields)) {
    if (isField(field)) model.editor.type(field, text);
  }
  await model.editor.save();
  await model.refresh();
}

function isField(name: string): name is 'name' | 'start' | 'days' | 'fee' | 'payDay' {
  return ['name', 'start', 'days', 'fee', 'payDay'].includes(name);
}
