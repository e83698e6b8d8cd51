import type { PanelSpeech } from '../../lib/i18n/panel';
import { sentenceOf } from '../../lib/i18n/rule-words';
import { fill } from '../../lib/i18n/sentence';
import type { FieldId } from '../../lib/model/draft';
import type { Because, Line } from '../../lib/model/report';

/** Why a rule could not tell, one sentence per cause. */
export function becauseText(speech: PanelSpeech, rule: string, causes: readonly Because[]): string {
  return causes.map((cause) => causeText(speech, rule, cause)).join(' ');
}

function causeText(speech: PanelSpeech, rule: string, cause: Because): string {
  const { because } = speech.words.sidebar;
  const { fields } = speech.words;
  switch (cause.kind) {
    case 'field':
      return fill(because.field[cause.state], { field: fields[cause.field] }, speech.format);
    case 'fact': {
      const facts: Readonly<Record<string, string>> = because.fact;
      return facts[cause.fact] ?? cause.fact;
    }
    case 'limit':
      return because.limit;
    case 'market':
      return because.market;
    case 'rule':
      return sentenceOf(rule, cause, speech);
  }
}

/** The field a line is about: where "Go to field" leads. */
export function fieldOf({ outcome }: Line): FieldId | null {
  if (outcome.outcome === 'found') return outcome.findings.find(({ at }) => at !== null)?.at ?? null;
  if (outcome.outcome !== 'cannot-tell') return null;
  for (const cause of outcome.because) if (cause.kind === 'field') return cause.field;
  return null;
}
