import { options } from './options';

const arco = options.gen === 'arco';

/** A component class of this generation: `arco-form-item` or `core-form-item`. */
export function ui(name: string): string {
  return `${options.gen}-${name}`;
}

/** A class of the library around it: `m4b-collapse` or `pulse-collapse`. */
export function wrap(name: string): string {
  return `${arco ? 'm4b' : 'pulse'}-${name}`;
}

export function tid(name: string): { 'data-tid': string } {
  return { 'data-tid': `m4b_${name}` };
}

/** Test marks of the host. Only those seen again in 2026 exist in the `core` generation. */
export function e2e(name: keyof typeof marks): { 'data-e2e'?: string } {
  const [value, again] = marks[name];
  return arco || again ? { 'data-e2e': value } : {};
}

const marks = {
  name: ['feafd809-5fe4-3adf', false],
  until: ['66914e77-c595-ac16', false],
  email: ['4b47def3-3477-eebf', false],
  whatsapp: ['22e071e3-ec08-7335', false],
  add: ['05f9b037-2b9d-d20b', true],
  commission: ['3a1bf7cf-465b-f541', true],
  sampleSwitch: ['c57585ef-18ac-2cfa', false],
  sampleRadio: ['2bef7fda-3f0c-80f4', true],
  section: ['1adf7b37-5743-0a73', true],
  sectionStatus: ['500724e9-9450-8cd5', false],
  form: ['1745a484-e064-064b', false],
  send: ['140f8059-efa6-4618', true],
  discard: ['567176e8-c400-24c9', false],
  products: ['f709ba5a-b2fd-750f', false],
  creators: ['2cbdd1be-c62c-54ff', false],
  searchCreators: ['e3bfd954-fc29-96dc', false],
  recommended: ['cca1ecd4-d749-0bbe', false],
  pager: ['7b71678c-eae2-b653', false],
  empty: ['e40b343e-b0b8-cac3', true],
  handle: ['8a94f9b6-1a48-fe57', true],
} as const;
