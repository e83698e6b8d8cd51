/** The judgement on a receipt, worst first, each line under the name that its rule has in this version. */
import type { PanelSpeech } from '../i18n/panel';
import { ruleWords } from '../i18n/rule-words';
import type { Receipt } from '../model/receipt';

type Kept = Receipt['lines'][number];
export type LineMark = 'blocker' | 'warning' | 'note' | 'passed' | 'not-checked';
export interface ReceiptLine extends Kept {
  readonly mark: LineMark;
  readonly title: string;
}

/** Lines that gave an answer or could not; `apart` counts those that did not apply. A rule without words shows its id. */
export function receiptLines(
  { lines }: Receipt,
  speech: PanelSpeech,
): { readonly shown: readonly ReceiptLine[]; readonly apart: number } {
  const shown = lines.flatMap((line): readonly ReceiptLine[] => {
    const mark = markOf(line);
    return mark === null
      ? []
      : [{ ...line, mark, title: titleOf(line.rule, speech, line.outcome === 'found') }];
  });
  return {
    shown: shown.toSorted((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark)),
    apart: lines.length - shown.length,
  };
}
const order: readonly LineMark[] = ['blocker', 'warning', 'not-checked', 'note', 'passed'];

/** The rule's name: of the bad state when it was found, else of what it looks at; its id when this version lost it. */
export function titleOf(rule: string, speech: PanelSpeech, found: boolean): string {
  const words = ruleWords(rule, speech);
  if (words === null) return rule;
  return found ? words.title : words.topic;
}

function markOf({ outcome, severity }: Kept): LineMark | null {
  if (outcome === 'not-applicable') return null;
  if (outcome === 'pass') return 'passed';
  return outcome === 'found' && severity !== null ? severity : 'not-checked';
}
