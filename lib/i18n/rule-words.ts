import type { Sentence } from '../model/report';
import { fill } from './sentence';
import type { PanelSpeech } from './panel';

/** The words of one rule. `messages` are templates for `fill`. */
export interface RuleWords {
  /** The bad state, over a finding. */
  readonly title: string;
  /** The same thing said neutrally, over a line that passed or was not checked. */
  readonly topic: string;
  /** The rule in one or two sentences. */
  readonly says: string;
  /** What it cannot know. */
  readonly limits: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** The words of a rule, or null for a rule that this version does not have, for example on an old receipt. */
export function ruleWords(id: string, { words }: PanelSpeech): RuleWords | null {
  const all: Readonly<Record<string, RuleWords>> = words.rules;
  return all[id] ?? null;
}

/** A finding, a remark or a reason of a rule as a full sentence; its key when this version has no words for it. */
export function sentenceOf(rule: string, { message, data }: Sentence, speech: PanelSpeech): string {
  const template = ruleWords(rule, speech)?.messages[message];
  return template === undefined ? message : fill(template, data, speech.format);
}
