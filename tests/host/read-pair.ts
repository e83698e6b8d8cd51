import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markupLayout } from '../../lib/dom/layout';
import { readPage, type PageReading } from '../../lib/host/read';
import type { FieldId } from '../../lib/model/draft';
import { instantSchema } from '../../lib/model/schema';

const folder = import.meta.dirname;

/** Names of all pairs, `<page>/<generation>-<language>`. */
export const pairs: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((page) => readdirSync(join(folder, page.name)).map((file) => `${page.name}/${file}`))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''))
  .sort();

export function htmlOf(pair: string): string {
  return readFileSync(join(folder, `${pair}.html`), 'utf8');
}
export function draftPathOf(pair: string): string {
  return join(folder, `${pair}.draft.json`);
}
export function documentOf(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  openShadows(page.body);
  chooseOptions(page.body);
  return page;
}
/** The option that the markup selects is selected; the parser of these tests sometimes takes the one before it. */
export function chooseOptions(root: Element): void {
  for (const option of root.querySelectorAll('option'))
    if (option.hasAttribute('selected')) option.selected = true;
}
/** Does what a browser does with `<template shadowrootmode=open>` while it loads a page. */
export function openShadows(root: Element | ShadowRoot): void {
  for (const template of root.querySelectorAll('template[shadowrootmode=open]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    if (!(template instanceof HTMLTemplateElement) || !shadow) continue;
    shadow.append(template.content);
    template.remove();
    openShadows(shadow);
  }
}

/** Reads a page as it would be read at its address, which the page carries as a meta tag. */
export function read(document: Document): PageReading {
  const address = document.querySelector('meta[name=address]')?.getAttribute('content') ?? '';
  return readPage(document, new URL(address), { readAt, ownElement: null, layout: markupLayout });
}
const readAt = instantSchema.parse('2026-11-20T02:00:00Z');

/** What is kept of a reading: the fields that the page kind can hold, with their evidence. */
export function kept(reading: PageReading): unknown {
  if (reading.page === null) return { page: null };
  const { page, draft, enough, fields } = reading;
  const readings: Partial<Record<FieldId, unknown>> = {};
  for (const field of fields) readings[field] = draft.fields[field];
  return { page, market: draft.market, language: draft.language, enough, fields: readings };
}
