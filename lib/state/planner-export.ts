/** Making a file of the plan: one at a time, with its progress. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { FileRequest, MadeFile } from './planner-ports';

export type ExportState =
  | { readonly state: 'idle' }
  | { readonly state: 'making'; readonly format: string }
  | { readonly state: 'done'; readonly name: string }
  | { readonly state: 'failed'; readonly format: string };

export interface ExportPorts {
  readonly makeFile: (request: FileRequest) => Promise<MadeFile>;
  readonly download: (file: MadeFile) => void;
  /** What is in the file; null while there is no plan. */
  readonly content: () => Omit<FileRequest, 'format'> | null;
}
export function createExport({ makeFile, download, content }: ExportPorts) {
  const state = signal<ExportState>({ state: 'idle' });
  return {
    state: state as ReadonlySignal<ExportState>,
    async make(format: string): Promise<void> {
      const plan = content();
      if (plan === null || state.value.state === 'making') return;
      state.value = { state: 'making', format };
      state.value = await makeFile({ ...plan, format })
        .then((file): ExportState => {
          download(file);
          return { state: 'done', name: file.name };
        })
        .catch((): ExportState => ({ state: 'failed', format }));
    },
    dismiss(): void {
      if (state.value.state !== 'making') state.value = { state: 'idle' };
    },
  };
}
