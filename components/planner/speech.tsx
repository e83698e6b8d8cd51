import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { speechOf, type Speech } from '../../lib/i18n';
import { fill } from '../../lib/i18n/sentence';
import type { Data } from '../../lib/model/report';

const SpeechContext = createContext<Speech>(speechOf('en'));

/** Gives everything inside the words and formats of one language. */
export function Speaking({
  speech,
  children,
}: {
  readonly speech: Speech;
  readonly children: ComponentChildren;
}) {
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

/** The words of the page, and `say`, which puts values into a sentence. */
export function useSpeech() {
  const speech = useContext(SpeechContext);
  return {
    ...speech,
    page: speech.words.planner,
    common: speech.words.common,
    say: (template: string, data: Data = {}): string => fill(template, data, speech.format),
  };
}
