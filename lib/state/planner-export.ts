/** Making a file of the plan: one at a time, away from the page, and stopped when the seller changes their mind. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { FileRequest, MadeFile } from './planner-ports';

export type ExportState =
  | { readonly state: 'idle' }
  | { readonly state: 'making'; readonly format: string }
  | { readonly state: 'done'; readonly name: string }
  | { readonly state: 'failed'; readonly format: string };

export interface ExportPorts {
  readonly makeFile: (request: FileRequest, until: AbortSignal) => Promise<MadeFile>;
  readonly download: (file: MadeFile) => void;
  /** What is in the file; null while there is no plan. */
  readonly content: () => Omit<FileRequest, 'format' | 'withoutFees'> | null;
}
export function createExport({ makeFile, download, content }: ExportPorts) {
  const state = signal<ExportState>({ state: 'idle' });
  let stop = new AbortController();
  return {
    state: state as ReadonlySignal<ExportState>,
    async make(format: string, withoutFees = false): Promise<void> {
      const plan = content();
      if (plan === null || state.value.state === 'making') return;
      const mine = new AbortController();
      stop = mine;
      state.value = { state: 'making', format };
      const next = await makeFile({ ...plan, format, withoutFees }, mine.signal)
        .then((file): ExportState => {
          if (!mine.signal.aborted) download(file);
          return { state: 'done', name: file.name };
        })
        .catch((): ExportState => ({ state: 'failed', format }));
      if (!mine.signal.aborted) state.value = next;
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
