import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { languageOf } from '../../lib/i18n/language';
import { panelSpeechOf, type PanelSpeech } from '../../lib/i18n/panel';
import type { Language } from '../../lib/i18n/words';
import { wordsIn } from '../../lib/messaging/wake';
import { browserLanguage, isAlive, wire } from '../../lib/platform/runtime';
import { parts } from './parts';

/** Keeps the panel's speech in the language that was chosen; the words of a language are fetched once from the worker. */
export function createWords(choice: ReadonlySignal<Language | 'auto'>) {
  const current = signal<PanelSpeech | null>(null);
  const wanted = computed(() => languageOf(choice.value, isAlive() ? browserLanguage() : navigator.language));
  effect(() => {
    const language = wanted.value;
    if (current.peek() !== null && current.peek()?.language !== language) void load();
  });

  /** Brings the words of the wanted language; what is spoken stays when they do not come. */
  async function load(): Promise<void> {
    const language = wanted.value;
    if (!parts().words[language] && isAlive()) await wire.send(wordsIn(language)).catch(() => undefined);
    const words = parts().words[language];
    if (words && language === wanted.value) current.value = panelSpeechOf(language, words);
  }
  return { current: current as ReadonlySignal<PanelSpeech | null>, load };
}
