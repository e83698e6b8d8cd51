import { matrixLengths, type MatrixField, type MatrixModel } from '../../lib/state/planner-matrix';
import { Field } from '../ui/field';
import { SelectField, TextField } from '../ui/inputs';
import { SeverityMark } from '../ui/severity-mark';
import { OpenRates } from './open-rates';
import { MatrixTable } from './matrix-table';
import { useSpeech } from './speech';
import type { ViewProps } from './view';

/** Which commission counts for which product on which day, and which kind of collaboration wins. */
export function MatrixView({ model, place }: ViewProps) {
  const { page, common, say } = useSpeech();
  const { matrix: words } = page;
  if (place === null) return null;
  const { matrix } = model;
  const tables = matrix.tables.value;
  const allowed = matrix.allowed.value;
  return (
    <section class="pl-card" aria-labelledby="matrix-title" data-part="matrix">
      <h2 id="matrix-title">{words.title}</h2>
      <p class="cp-soft">{words.about}</p>
      <div class="pl-matrix-inputs">
        <OneLine matrix={matrix} field="from" hint={page.editor.dayHint} />
        <SelectField
          name="matrix-length"
          label={words.length}
          value={String(matrix.length.value)}
          choices={matrixLengths.map((days) => ({
            value: String(days),
            word: say(words.days, { count: days }),
          }))}
          onPick={(value) => {
            const days = matrixLengths.find((one) => String(one) === value);
            if (days !== undefined) matrix.show(days);
          }}
        />
        <ManyLines
          matrix={matrix}
          field="openRates"
          example={'1729001 | 2026-10-01 | 10%\n1729001 | 2026-10-03 | 8%'}
        />
      </div>
      <OpenRates model={model} />
      <details class="pl-ledger">
        <summary>{words.marginTitle}</summary>
        <div class="pl-matrix-inputs">
          <OneLine matrix={matrix} field="platformFee" />
          <OneLine matrix={matrix} field="returns" />
          <ManyLines matrix={matrix} field="prices" example="1729001 | 99000 | 41000" />
        </div>
      </details>
      {allowed !== 'unknown' &&
        matrix.outside.value.map(({ product, from, rate }) => (
          <p key={`${product} ${from} ${rate}`} data-part="rate-outside" data-severity="blocker">
            <SeverityMark kind="blocker" word={common.severity.blocker} />{' '}
            {say(words.outside, {
              product,
              rate: { rate },
              low: { rate: allowed.value[0] },
              high: { rate: allowed.value[1] },
            })}
          </p>
        ))}
      {matrix.unknown.value > 0 && (
        <p data-part="rates-unknown">
          <SeverityMark kind="not-checked" word={common.severity.notChecked} />{' '}
          {say(words.unknown, { count: matrix.unknown.value })}
        </p>
      )}
      {tables.length === 0 && (
        <p class="pl-no-match" data-part="no-rates">
          {words.empty}
        </p>
      )}
      {tables.map((table) => (
        <MatrixTable
          key={table.product}
          table={table}
          hasMargin={table.rows.some(({ margin }) => margin !== null)}
        />
      ))}
      {tables.length > 0 && <p class="cp-hint">{words.estimate}</p>}
    </section>
  );
}

interface BoxProps {
  readonly matrix: MatrixModel;
  readonly field: MatrixField;
}

function OneLine({ matrix, field, hint }: BoxProps & { readonly hint?: string }) {
  const { page } = useSpeech();
  const wrong = matrix.problems.value[field].length > 0;
  return (
    <TextField
      name={`matrix-${field}`}
      label={page.matrix.field[field]}
      aside={page.editor.optional}
      value={matrix.texts.value[field]}
      problem={wrong ? page.matrix.notUnderstood : undefined}
      hint={hint}
      onType={(text) => matrix.type(field, text)}
    />
  );
}

function ManyLines({ matrix, field, example }: BoxProps & { readonly example: string }) {
  const { page, say } = useSpeech();
  const wrong = matrix.problems.value[field];
  return (
    <Field
      label={page.matrix.field[field]}
      aside={page.editor.optional}
      hint={page.matrix.lineHint[field === 'prices' ? 'prices' : 'openRates']}
      problem={wrong.length > 0 ? say(page.matrix.wrongLines, { lines: wrong.join(', ') }) : undefined}
      control={(ids) => (
        <textarea
          {...ids}
          class="cp-input"
          name={`matrix-${field}`}
          rows={3}
          value={matrix.texts.value[field]}
          placeholder={example}
          onInput={(event) => matrix.type(field, event.currentTarget.value)}
        />
      )}
    />
  );
}
