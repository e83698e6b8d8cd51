/** Making a file of the plan: one at a time, away from the page, and stopped when the seller changes their mind. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Ask } from '../messaging/contract';
import type { Slot } from '../model/plan';
import type { FileRequest, MadeFile, PlannerPorts, RowsBeside } from './planner-ports';

export type ExportState =
  | { readonly state: 'idle' }
  /** `part` of it is done, from 0 to 1. */
  | { readonly state: 'making'; readonly format: string; readonly part: number }
  | { readonly state: 'done'; readonly name: string }
  | { readonly state: 'copied'; readonly count: number }
  | { readonly state: 'copy-failed' }
  | { readonly state: 'failed'; readonly format: string };

export interface ExportPorts {
  readonly ask: Ask;
  readonly makeFile: PlannerPorts['makeFile'];
  readonly copyTable: PlannerPorts['copyTable'];
  readonly prepare: PlannerPorts['prepare'];
  readonly download: (file: MadeFile) => void;
  /** What is in the file; null while there is no plan. */
  readonly content: () => Content | null;
  /** The campaigns that the list shows, in its order. */
  readonly shown: () => readonly Slot[];
}
/** The plan that is shown, with those rows beside the slots that are loaded with it. */
type Content = Omit<FileRequest, 'format' | 'withoutFees' | 'beside'> &
  Pick<RowsBeside, 'samples' | 'calendar' | 'rates'>;
export function createExport({ ask, makeFile, copyTable, prepare, download, content, shown }: ExportPorts) {
  const state = signal<ExportState>({ state: 'idle' });
  let stop = new AbortController();
  return {
    state: state as ReadonlySignal<ExportState>,
    async make(format: string, withoutFees = false): Promise<void> {
      const plan = content();
      if (plan === null || state.value.state === 'making') return;
      const mine = new AbortController();
      stop = mine;
      state.value = { state: 'making', format, part: 0 };
      const progress = (part: number): void => {
        if (!mine.signal.aborted) state.value = { state: 'making', format, part };
      };
      const next = await request(ask, plan, format, withoutFees)
        .then((asked) => makeFile(asked, mine.signal, progress))
        .then((file): ExportState => {
          if (!mine.signal.aborted) download(file);
          return { state: 'done', name: file.name };
        })
        .catch((): ExportState => ({ state: 'failed', format }));
      if (!mine.signal.aborted) state.value = next;
    },
    /** Gets ready to make a file, since somebody looks at what there is. */
    prepare,
    /** Copies the campaigns that the list shows. */
    async copy(): Promise<void> {
      const plan = content();
      if (plan === null || state.value.state === 'making') return;
      const { shop, ledger, at } = plan;
      const slots = shown();
      state.value = await copyTable({ shop, slots, ledger, at }).then(
        (): ExportState => ({ state: 'copied', count: slots.length }),
        (): ExportState => ({ state: 'copy-failed' }),
      );
    },
    /** Stops making the file: nothing is handed out. */
    cancel(): void {
      stop.abort();
      if (state.value.state === 'making') state.value = { state: 'idle' };
    },
    dismiss(): void {
      if (state.value.state !== 'making') state.value = { state: 'idle' };
    },
  };
}

/** What goes into the file. Rows that could not be asked for end it: a sheet that looks empty would say there are none. */
async function request(
  ask: Ask,
  { samples, calendar, rates, ...plan }: Content,
  format: string,
  withoutFees: boolean,
): Promise<FileRequest> {
  const asked = { ...plan, format, withoutFees };
  if (format !== 'xlsx') return { ...asked, beside: null };
  const own = { shop: plan.shop.id };
  const [creators, receipts] = await Promise.all([ask('creator.list', own), ask('receipt.list', own)]);
  if (!creators.ok || !receipts.ok) throw new Error('the rows beside the campaigns could not be read');
  const beside = {
    samples,
    calendar,
    rates,
    creators: creators.value.creators,
    receipts: receipts.value.receipts,
  };
  return { ...asked, beside };
}
