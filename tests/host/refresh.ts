/**
 * Writes every `.draft.json` anew from its page, for review by diff: `npx tsx tests/host/refresh.ts [part of a name]`.
 * A changed value is a bug until a person has looked at the page and said that it is not.
 */
import 'temporal-polyfill/global';
import { writeFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { documentOf, draftPathOf, htmlOf, kept, pairs, read } from './read-pair';

const window = new Window();
const names = ['DOMParser', 'Node', 'Element', 'CharacterData', 'NodeFilter', 'HTMLInputElement', 'HTMLTextAreaElement', 'HTMLSelectElement', 'HTMLTemplateElement'] as const;
for (const name of names) Object.defineProperty(globalThis, name, { value: window[name] });
Object.defineProperty(globalThis, 'document', { value: window.document });

const [, , part = ''] = process.argv;
for (const pair of pairs.filter((name) => name.includes(part))) {
  writeFileSync(draftPathOf(pair), `${JSON.stringify(kept(read(documentOf(htmlOf(pair)))), null, 2)}\n`);
  process.stdout.write(`${pair}\n`);
}
await window.happyDOM.close();
