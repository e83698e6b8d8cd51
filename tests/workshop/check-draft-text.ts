/** The text of the file before anything in it is understood: where lines end, and keys that stand twice. */

/**
 * The lines of a text in UTF-8, without its byte order mark. A line ends with a line feed and nothing else: U+2028 and a
 * carriage return may stand inside JSON, and the numbers of the lines must be those of an editor.
 */
export async function* linesIn(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [rest = '', ...lines] = text.split('\n');
    begun.push(rest);
    for (const line of lines) {
      yield begun.join('');
      begun = [line];
    }
  }
  yield begun.join('') + decoder.decode();
}

/**
 * The first key that an object of this JSON text has twice, as a path; null when there is none. `JSON.parse` takes the
 * last one without a word, and which of the two was meant is not ours to guess. The text must be valid JSON.
 */
export function repeatedKey(json: string): string | null {
  const open: { readonly keys: Set<string>; now: string }[] = [];
  for (let i = 0; i < json.length; i++) {
    const char = json[i];
    if (char === '{' || char === '[') open.push({ keys: new Set(), now: '' });
    if (char === '}' || char === ']') open.pop();
    if (char !== '"') continue;
    const end = endOfText(json, i);
    const inside = open.at(-1);
    if (inside && json[afterSpace(json, end + 1)] === ':') {
      inside.now = String(JSON.parse(json.slice(i, end + 1)));
      if (inside.keys.has(inside.now)) return pathOf(open.map(({ now }) => now));
      inside.keys.add(inside.now);
    }
    i = end;
  }
  return null;
}

/** Where the text that begins at `start` has its closing quotation mark. */
function endOfText(json: string, start: number): number {
  let end = start + 1;
  while (json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
  return end;
}

function afterSpace(json: string, from: number): number {
  let at = from;
  while (' \t\r'.includes(json[at] ?? '-')) at += 1;
  return at;
}

/** Lists have no key of their own. */
function pathOf(keys: readonly string[]): string {
  return keys.filter((key) => key !== '').join('.');
}
