import type { Data, Datum } from '../model/report';
import type { Format } from './format';

/**
 * Fills a template: `{name}` becomes the value in the language's format, `{name|day|days}` becomes the first word when
 * the number is 1 and the second otherwise. A name that has no value is a bug and throws.
 */
export function fill(template: string, data: Data, format: Format): string {
  return template.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      const value: Datum | undefined = data[name];
      if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
      if (one === undefined || many === undefined) return format.datum(value);
      return value === 1 ? one : many;
    },
  );
}
