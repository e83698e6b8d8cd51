/** The smallest strict iCalendar reader: CRLF, folding, 75 octets, escapes. Throws where a file is not one. */
export interface Component {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** The components of a file, outermost first; a property keeps its parameters in its name. */
export function parseCalendar(text: string): readonly Component[] {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new Error('a bare CR or LF');
    if (new TextEncoder().encode(line).length > 75) throw new Error(`longer than 75 octets: ${line}`);
    if (!line.isWellFormed()) throw new Error('a character was torn apart');
  }
  const lines: string[] = [];
  for (const line of raw) {
    if (line.startsWith(' ')) lines.push((lines.pop() ?? '') + line.slice(1));
    else lines.push(line);
  }
  const components: { name: string; properties: Map<string, string> }[] = [];
  const open: typeof components = [];
  for (const line of lines) {
    const match = /^([A-Z-]+(?:;[A-Z-]+=[A-Za-z0-9-]+)*):(.*)$/s.exec(line);
    if (!match) throw new Error(`not a property: ${line}`);
    const [, name = '', value = ''] = match;
    if (name === 'BEGIN') {
      const component = { name: value, properties: new Map<string, string>() };
      components.push(component);
      open.push(component);
    } else if (name === 'END') {
      if (open.pop()?.name !== value) throw new Error(`END:${value} without its BEGIN`);
    } else {
      const properties = open.at(-1)?.properties;
      if (!properties || properties.has(name)) throw new Error(`${name} twice or nowhere`);
      properties.set(name, value);
    }
  }
  if (open.length > 0) throw new Error('a component is never closed');
  return components;
}

/** The text of an escaped value. A bare mark is an error. */
export function textOf(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`a bare mark in ${value}`);
  return value.replace(/\\(.)/gs, (_, mark: string) => {
    if (!/[\\;,nN]/.test(mark)) throw new Error(`unknown escape \\${mark}`);
    return mark === 'n' || mark === 'N' ? '\n' : mark;
  });
}
