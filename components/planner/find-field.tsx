import type { Ref } from 'preact';
import { useSpeech } from './speech';

interface FindFieldProps {
  readonly name: string;
  /** What is looked through. */
  readonly label: string;
  readonly value: string;
  readonly onFind: (text: string) => void;
  readonly input?: Ref<HTMLInputElement>;
}

/** The box above a list that narrows it down while one types. */
export function FindField({ name, label, value, onFind, input = null }: FindFieldProps) {
  const { page } = useSpeech();
  return (
    <input
      ref={input}
      type="search"
      class="cp-input pl-find"
      name={name}
      aria-label={label}
      placeholder={page.slots.findShort}
      value={value}
      onInput={(event) => onFind(event.currentTarget.value)}
    />
  );
}
