import type { Speech } from '../../lib/i18n';
import { fill } from '../../lib/i18n/sentence';
import type { Words } from '../../lib/i18n/words';
import type { FieldId } from '../../lib/model/draft';
import type { Because, Line, Sentence } from '../../lib/model/report';

interface RuleWords {
  readonly title: string;
  readonly says: string;
  readonly limits: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** The words of a rule; a rule without words is a bug that the shape tests catch. */
export function rulesWords(words: Words, rule: string): RuleWords {
  const all: Readonly<Record<string, RuleWords>> = words.rules;
  const own = all[rule];
  if (!own) throw new Error(`no words for the rule ${rule}`);
  return own;
}

/** A sentence of a rule with its values in the language of the screen. */
export function sentenceText({ words, format }: Speech, rule: string, { message, data }: Sentence): string {
  const template = rulesWords(words, rule).messages[message];
  if (template === undefined) throw new Error(`no words for ${rule}.${message}`);
  return fill(template, data, format);
}

/** Why a rule could not tell, one sentence per cause. */
export function becauseText(speech: Speech, rule: string, causes: readonly Because[]): string {
  return causes.map((cause) => causeText(speech, rule, cause)).join(' ');
}

function causeText(speech: Speech, rule: string, cause: Because): string {
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
      return sentenceText(speech, rule, cause);
  }
}

/** The field a line is about: where "Go to field" leads. */
export function fieldOf({ outcome }: Line): FieldId | null {
  if (outcome.outcome === 'found') return outcome.findings.find(({ at }) => at !== null)?.at ?? null;
  if (outcome.outcome !== 'cannot-tell') return null;
  for (const cause of outcome.because) if (cause.kind === 'field') return cause.field;
  return null;
}
