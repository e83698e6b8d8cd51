/**
 * Reads and writes sheets beside the page, which stays quick meanwhile, and can be ended in the middle of anything. It
 * runs under the policy of the extension's pages: its own scripts, and no way out.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speechOf } from '../lib/i18n';
import { copiedTable, fileNameOf, formats } from '../lib/sheets';
import { createImport } from '../lib/sheets/import';
import { checksOf, rulesOf, safeArrivalsOf } from '../lib/state/sheet-judgement';
import type { Beside } from '../lib/sheets';
import type { Answer, Ask, Heard, JobName, Sent } from './planner/sheet-jobs';

const reading = createImport();

export default defineUnlistedScript(() => {
  self.addEventListener('message', ({ data }: MessageEvent<Sent>) => {
    done(data).then(
      (answer) => tell({ kind: 'answer', answer }, buffersOf(answer)),
      (error: unknown) => tell({ kind: 'broken', why: String(error) }),
    );
  });
});

function tell(heard: Heard, transfer: Transferable[] = []): void {
  self.postMessage(heard, { transfer });
}

async function done(sent: Sent): Promise<Answer<JobName>> {
  switch (sent.job) {
    case 'open':
      return reading.open(sent.ask.bytes, (part) => tell({ kind: 'part', part }));
    case 'survey':
      return reading.survey(sent.ask.sheet, sent.ask.headings);
    case 'show': {
      const { plan, language, matching, order, beside } = sent.ask;
      return reading.show(plan, speechOf(language), matching, order, beside);
    }
    case 'copy':
      return copiedTable(sent.ask.plan, speechOf(sent.ask.language));
    case 'encode': {
      const { format: id, language, options } = sent.ask;
      const plan = { ...sent.ask.plan, ...besideOf(sent.ask) };
      const format = formats.find((one) => one.id === id);
      if (format === undefined) throw new Error('no such format');
      const written = (part: number): void =>
        tell({ kind: 'part', part: judgedPart + part * (1 - judgedPart) });
      written(0);
      const bytes = await format.encode(plan, speechOf(language), options, written);
      return { name: fileNameOf(format, plan), mime: format.mime, bytes };
    }
  }
}

/** Large results move instead of being copied. */
function buffersOf(answer: Answer<JobName>): Transferable[] {
  return answer !== null && 'bytes' in answer ? [answer.bytes.buffer] : [];
}

/** How much of the work judging is; the rest is writing. */
const judgedPart = 0.3;

/** What stands beside the slots. A calendar wants the safe days only, and nobody waits for a judgement that is not shown. */
function besideOf(ask: Ask<'encode'>): { readonly beside?: Beside } {
  const { beside, plan, market, packs, format } = ask;
  if (format === 'csv') return {};
  const safeArrivals = safeArrivalsOf(plan);
  if (beside === null) return { beside: { ...nothing, safeArrivals } };
  const own = { ...plan, ...beside };
  const checks =
    ask.options.fees === 'shown'
      ? checksOf(own, market, plan.madeAt, (part) => tell({ kind: 'part', part: part * judgedPart }))
      : { judged: [], left: 0 };
  return {
    beside: { ...beside, safeArrivals, checks, rules: rulesOf(market, packs) },
  };
}
const nothing = {
  samples: [],
  creators: [],
  rates: [],
  receipts: [],
  checks: { judged: [], left: 0 },
  rules: [],
} as const;
