import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sheetWords } from '../../lib/i18n/sheet-words';
import type { ImportRow } from '../../lib/state/import-ports';
import { slotsOf, type ImportState, type ImportTrouble } from '../../lib/state/import-state';
import type { ImportModel } from '../../lib/state/planner-import';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { SelectField } from '../ui/inputs';
import { ImportBeside } from './import-beside';
import { useSpeech } from './speech';

interface PreviewProps {
  readonly model: ImportModel;
  readonly state: Extract<ImportState, { step: 'preview' }>;
}

const outcomes = ['rejected', 'changed', 'added', 'unchanged'] as const;

/** Every row of the file and what it would do, before anything is saved. */
export function ImportPreview({ model, state }: PreviewProps) {
  const { page, say } = useSpeech();
  const words = page.sheetImport;
  const { rows, unused, beside } = state.preview;
  const of = (outcome: ImportRow['outcome']) => rows.filter((row) => row.outcome === outcome);
  return (
    <>
      {state.trouble !== null && <Trouble trouble={state.trouble} model={model} />}
      <p class="pl-import-summary" data-part="import-summary">
        <strong>{state.name}</strong>
        {outcomes.map((outcome) => (
          <span key={outcome} data-outcome={outcome} data-count={of(outcome).length}>
            {say(words.summary[outcome], { count: of(outcome).length })}
          </span>
        ))}
      </p>
      <DayOrderQuestion model={model} state={state} />
      {slotsOf(state.preview).length + state.savings.length === 0 && <p>{words.nothing}</p>}
      {outcomes.map((outcome) => (
        <Section key={outcome} outcome={outcome} rows={of(outcome)} />
      ))}
      {beside.length > 0 && <ImportBeside rows={beside} />}
      {unused.length > 0 && <p class="cp-hint">{say(words.unused, { text: unused.join(', ') })}</p>}
    </>
  );
}

/** Asked when a date of the file has two readings, and kept on the screen after the answer so that it can be changed. */
function DayOrderQuestion({ model, state }: PreviewProps) {
  const { page, say } = useSpeech();
  const words = page.sheetImport;
  const waiting = state.preview.rows
    .flatMap((row) => (row.outcome === 'rejected' ? row.problems : []))
    .filter(({ why }) => why === 'day-in-two-ways').length;
  if (waiting === 0 && state.order === null) return null;
  return (
    <div data-part="import-order">
      <SelectField
        label={words.orderTitle}
        name="import-order"
        hint={waiting === 0 ? undefined : say(words.orderAbout, { count: waiting })}
        value={state.order ?? ''}
        choices={[
          ...(state.order === null ? [{ value: '' as const, word: words.orderChoose }] : []),
          { value: 'day-first' as const, word: words.order['day-first'] },
          { value: 'month-first' as const, word: words.order['month-first'] },
        ]}
        onPick={(order) => order !== '' && void model.setOrder(order)}
      />
    </div>
  );
}

function Section({
  outcome,
  rows,
}: {
  readonly outcome: ImportRow['outcome'];
  readonly rows: readonly ImportRow[];
}) {
  const { page, say } = useSpeech();
  const [drawn, setDrawn] = useState(step);
  if (rows.length === 0) return null;
  return (
    <details open={outcome !== 'unchanged'} class="pl-import-section" data-part={`import-${outcome}`}>
      <summary>
        {page.sheetImport.section[outcome]} ({rows.length})
      </summary>
      <ul>
        {rows.slice(0, drawn).map((row) => (
          <li key={row.row} data-row={row.row}>
            <span class="cp-soft">{say(page.sheetImport.row, { row: row.row })}</span>{' '}
            <strong>
              <bdi>{row.name.trim() === '' ? page.sheetImport.noName : row.name}</bdi>
            </strong>
            <Details row={row} />
          </li>
        ))}
      </ul>
      {rows.length > drawn && (
        <Button onPress={() => setDrawn(drawn + step)}>
          {say(page.sheetImport.more, { count: rows.length - drawn })}
        </Button>
      )}
    </details>
  );
}

/** How many rows of a kind are drawn at once. */
const step = 100;

function Details({ row }: { readonly row: ImportRow }) {
  const { page, language, say } = useSpeech();
  const words = page.sheetImport;
  const { column: columns, import: sheet } = sheetWords[language];
  switch (row.outcome) {
    case 'unchanged':
      return null;
    case 'added':
      return (
        <p class="cp-soft">
          {row.values
            .map(({ column, text }) => say(words.value, { column: columns[column], text }))
            .join(' · ')}
        </p>
      );
    case 'changed':
      return (
        <dl class="pl-import-changes">
          {row.changes.map(({ column, before, after }) => (
            <div key={column} data-column={column}>
              <dt>{columns[column]}</dt>
              <dd>
                <span class="cp-unseen">{words.was} </span>
                <del>{before === '' ? words.blank : before}</del> <span aria-hidden="true">→</span>{' '}
                <span class="cp-unseen">{words.becomes} </span>
                <ins>{after === '' ? words.blank : after}</ins>
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'rejected':
      return (
        <ul>
          {row.problems.map(({ column, why, found }) => (
            <li key={column} data-problem={why}>
              {say(found === '' ? words.problem : words.problemFound, {
                column: columns[column],
                why: sheet.problem[why],
                text: found,
              })}
            </li>
          ))}
        </ul>
      );
  }
}

function Trouble({ trouble, model }: { readonly trouble: ImportTrouble; readonly model: ImportModel }) {
  const { page, common, say } = useSpeech();
  const { failed, again } = page.sheetImport;
  const text =
    trouble.kind === 'too-many'
      ? failed.tooMany
      : trouble.kind === 'beside'
        ? say(failed.beside, { saved: trouble.saved, of: trouble.of, why: page.failure[trouble.code] })
        : trouble.kind === 'failed'
          ? say(failed.other, { why: page.failure[trouble.code] })
          : trouble.name === null
            ? failed.conflictUnnamed
            : say(failed.conflict, { name: trouble.name });
  return (
    <Banner
      kind="blocker"
      word={common.severity.blocker}
      part="import-trouble"
      action={
        trouble.kind === 'conflict' && (
          <Button part="import-again" onPress={() => void model.again()}>
            {again}
          </Button>
        )
      }
    >
      {text}
    </Banner>
  );
}

export function ImportPreviewActions({
  model,
  state,
  cancel,
}: PreviewProps & { readonly cancel: ComponentChildren }) {
  const { page, say } = useSpeech();
  const count = slotsOf(state.preview).length + state.savings.length;
  return (
    <>
      {cancel}
      <Button part="import-other" onPress={model.restart}>
        {page.sheetImport.other}
      </Button>
      <Button part="import-match" onPress={model.toMatching}>
        {page.sheetImport.toMatching}
      </Button>
      <Button look="main" part="import-confirm" off={count === 0} busy={state.saving}>
        {say(page.sheetImport.confirm, { count })}
      </Button>
    </>
  );
}
