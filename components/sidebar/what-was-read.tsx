import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import type { FieldId } from '../../lib/model/draft';
import type { ReadRow } from '../../lib/state/read-rows';
import { SeverityShape } from '../ui/severity-mark';
import { AliasList, PointAt } from './point-at';
import { TypeField } from './type-field';
import type { Ways } from './ways';

interface WhatWasReadProps {
  readonly rows: readonly ReadRow[];
  readonly speech: PanelSpeech;
  /** Says what could not be understood, or null when the value was taken. */
  readonly onType: (field: FieldId, text: string) => string | null;
  readonly onForget: (field: FieldId) => void;
  readonly onGoTo: (field: FieldId) => void;
  readonly reachable: ReadonlySet<FieldId>;
  /** null where there is no page to point at. */
  readonly ways: Ways | null;
}

/** Every field of the page: what was understood, the text that was seen, and the label it was found by. */
export function WhatWasRead(props: WhatWasReadProps) {
  const { rows, speech } = props;
  const text = speech.words.sidebar.read;
  const read = rows.filter(({ reading }) => reading.state === 'read').length;
  return (
    <details class="cp-fold" data-part="what-was-read">
      <summary>
        {text.title}{' '}
        <span class="cp-soft">{fill(text.coverage, { read, of: rows.length }, speech.format)}</span>
      </summary>
      <ul class="cp-read">
        {rows.map((row) => (
          <ReadField key={row.field} row={row} {...props} />
        ))}
      </ul>
      {props.ways && (
        <AliasList aliases={props.ways.aliases} speech={speech} onForget={props.ways.onForgetAlias} />
      )}
    </details>
  );
}

function ReadField({
  row,
  speech,
  onType,
  onForget,
  onGoTo,
  reachable,
  ways,
}: WhatWasReadProps & { readonly row: ReadRow }) {
  const { words } = speech;
  const text = words.sidebar.read;
  const { field, reading, typed } = row;
  const state = typed ? 'typed' : reading.state;
  return (
    <li class="cp-read-row" data-field={field} data-state={state} data-value={row.canonical}>
      <p class="cp-read-head">
        <SeverityShape kind={reading.state === 'read' ? 'passed' : 'not-checked'} />
        <span class="cp-read-name">{words.fields[field]}</span>
        {row.shown !== '' && <bdi class="cp-read-value">{row.shown}</bdi>}
      </p>
      <p class="cp-soft cp-read-about">{about(row, state, speech)}</p>
      <div class="cp-read-actions">
        {reachable.has(field) && (
          <button type="button" class="cp-link" onClick={() => onGoTo(field)}>
            {words.sidebar.goTo}
          </button>
        )}
        {(reading.state !== 'read' || typed) && <TypeField row={row} speech={speech} onType={onType} />}
        {reading.state === 'missing' && !typed && ways?.pointable.has(field) && (
          <PointAt field={field} speech={speech} ways={ways} />
        )}
        {typed && (
          <button type="button" class="cp-link" onClick={() => onForget(field)}>
            {text.forget}
          </button>
        )}
      </div>
    </li>
  );
}

function about(
  { reading, order }: ReadRow,
  state: keyof PanelSpeech['words']['sidebar']['read']['states'],
  speech: PanelSpeech,
): string {
  const { sidebar } = speech.words;
  const text = sidebar.read;
  if (state === 'typed') return `${text.states.typed}. ${text.typedHint}`;
  const parts: string[] = [text.states[state]];
  if (reading.state === 'missing') parts.push(text.missingWhy[reading.why]);
  else if (reading.state !== 'blank')
    parts.push(fill(text.asSeen, { raw: shorten(reading.raw) }, speech.format));
  if (reading.state !== 'missing' && reading.evidence.label !== '') {
    const { source, label } = reading.evidence;
    parts.push(fill(text.foundBy, { source: sidebar.sources[source], label: shorten(label) }, speech.format));
  }
  const line = parts.join(', ');
  if (order === null) return line;
  return `${line}. ${fill(text.dateOrder, { order: text.dateOrders[order] }, speech.format)}`;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
