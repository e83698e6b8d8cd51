/** The page's side of the worker that reads and writes sheets. */
import type { Language } from '../../lib/i18n/words';
import { markets } from '../../lib/markets';
import { withPacks, type RulePack } from '../../lib/markets/pack';
import { wait } from '../../lib/platform/clock';
import { formatIds } from '../../lib/sheets/format';
import type { Plan } from '../../lib/sheets/plan';
import type { SheetReader } from '../../lib/state/import-ports';
import type { FileRequest, MadeFile } from '../../lib/state/planner-ports';
import type { Answer, Ask, Heard, JobName } from './sheet-jobs';

interface Outside {
  readonly language: () => Language;
  readonly packs: () => readonly RulePack[];
  readonly madeBy: string;
  /** Hears of what failed. */
  readonly note: (place: string, error: unknown) => void;
}
/** Longest time to open a file, in milliseconds. */
const patience = 30_000;

/** Makes files of the plan and reads sheets, each in a worker of its own. */
export function createSheets(outside: Outside) {
  const planOf = ({ shop, slots, ledger, at }: Pick<FileRequest, 'shop' | 'slots' | 'ledger' | 'at'>) =>
    ({
      shop,
      market: withPacks(markets[shop.market], outside.packs(), at),
      slots,
      ledger,
      madeAt: at,
      madeBy: outside.madeBy,
    }) satisfies Plan;
  // A file is made sooner by a worker that is already there; it makes one and ends.
  let ready: ReturnType<typeof startWorker> | null = null;
  const takeWorker = (): ReturnType<typeof startWorker> => {
    const worker = ready ?? startWorker(outside.note);
    ready = null;
    return worker;
  };
  return {
    prepare(): void {
      ready ??= startWorker(outside.note);
    },
    async makeFile(
      request: FileRequest,
      until: AbortSignal,
      progress: (part: number) => void,
    ): Promise<MadeFile> {
      const worker = takeWorker();
      until.addEventListener('abort', worker.end, { once: true });
      try {
        const format = formatIds.find((id) => id === request.format);
        if (format === undefined) throw new Error('no such format');
        const options = { delimiter: 'auto', fees: request.withoutFees ? 'hidden' : 'shown' } as const;
        const plan = planOf(request);
        const packs = [...outside.packs()];
        const { market } = plan;
        const ask = {
          format,
          plan,
          beside: request.beside,
          market,
          packs,
          language: outside.language(),
          options,
        };
        return await worker.ask('encode', ask, progress);
      } finally {
        worker.end();
      }
    },
    async copyTable(request: Omit<FileRequest, 'format' | 'withoutFees' | 'beside'>): Promise<void> {
      const worker = takeWorker();
      try {
        const made = worker.ask('copy', { plan: planOf(request), language: outside.language() });
        const blob = (type: 'plain' | 'html') =>
          made.then((table) => new Blob([table[type]], { type: `text/${type}` }));
        // Asked for at once and filled later: the browser allows it only while the press is fresh.
        const item = new ClipboardItem({ 'text/plain': blob('plain'), 'text/html': blob('html') });
        await navigator.clipboard.write([item]);
      } finally {
        worker.end();
      }
    },
    readSheet(): SheetReader {
      const worker = startWorker(outside.note);
      const closed = new AbortController();
      const close = (): void => {
        closed.abort();
        worker.end();
      };
      return {
        async open(file, progress) {
          // A file that is too large is not even loaded.
          if (file.size > 10_000_000) return { ok: false, why: 'too-large' };
          const bytes = new Uint8Array(await file.arrayBuffer());
          const opened = worker.ask('open', { bytes }, progress);
          const late = wait(patience, closed.signal).then(() => ({ ok: false, why: 'too-slow' }) as const);
          return Promise.race([opened, late]);
        },
        survey: (sheet, headings) => worker.ask('survey', { sheet, headings }),
        show: (target, matching, order) =>
          worker.ask('show', {
            plan: planOf(target),
            language: outside.language(),
            matching,
            order,
            beside: target.beside,
          }),
        close,
      };
    },
  };
}

function startWorker(note: Outside['note']) {
  const worker = new Worker('/sheets.js');
  const ended = new AbortController();
  /** One job at a time; a broken one is noted and throws, and so does one that is waited for at the end. */
  function ask<J extends JobName>(
    job: J,
    what: Ask<J>,
    progress: (part: number) => void = () => undefined,
  ): Promise<Answer<J>> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer<J>>();
    const heard = new AbortController();
    const broke = (why: string): void => {
      heard.abort();
      if (!ended.signal.aborted) note(`sheet ${job}`, why);
      reject(new Error(why));
    };
    const { signal } = heard;
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Heard>) => {
        if (data.kind === 'part') progress(data.part);
        else if (data.kind === 'broken') broke(data.why);
        else if (isAnswer<J>(data)) {
          heard.abort();
          resolve(data.answer);
        }
      },
      { signal },
    );
    worker.addEventListener('error', ({ message }) => broke(message), { signal });
    ended.signal.addEventListener('abort', () => broke('stopped'), { signal });
    if (ended.signal.aborted) broke('stopped');
    else worker.postMessage({ job, ask: what }, 'bytes' in what ? [what.bytes.buffer] : []);
    return promise;
  }
  return {
    ask,
    end(): void {
      ended.abort();
      worker.terminate();
    },
  };
}

/** Both ends are built from one list, so the answer is that of the job. */
function isAnswer<J extends JobName>(
  data: Extract<Heard, { kind: 'answer' }>,
): data is { readonly kind: 'answer'; readonly answer: Answer<J> } {
  return data.answer !== undefined;
}
