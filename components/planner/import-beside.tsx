import { sheetWords } from '../../lib/i18n/sheet-words';
import type { BesideRow } from '../../lib/state/import-ports';
import { useSpeech } from './speech';

/** Samples, creators and rates of the file, by their sheet, and how they are stored. */
export function ImportBeside({ rows }: { readonly rows: readonly BesideRow[] }) {
  const { page, say } = useSpeech();
  const words = page.sheetImport;
  const changing = rows.some((row) => 'save' in row);
  return (
    <>
      {[...new Set(rows.map(({ sheet }) => sheet))].map((sheet) => {
        const own = rows.filter((row) => row.sheet === sheet);
        const counts = outcomes.map((outcome) => ({
          outcome,
          count: own.filter((row) => row.outcome === outcome).length,
        }));
        const told = own.filter(({ outcome }) => outcome !== 'unchanged').slice(0, most);
        return (
          <details key={sheet} class="pl-import-section" data-part={`import-beside-${sheet.toLowerCase()}`}>
            <summary>
              {say(words.besideSheet, {
                sheet,
                what: counts
                  .filter(({ count }) => count > 0)
                  .map(({ outcome, count }) => say(words.summary[outcome], { count }))
                  .join(', '),
              })}
            </summary>
            <ul>
              {told.map((row) => (
                <li key={row.row} data-row={row.row} data-outcome={row.outcome}>
                  <span class="cp-soft">{say(words.row, { row: row.row })}</span>{' '}
                  <strong>
                    <bdi>{row.name === '' ? words.noName : row.name}</bdi>
                  </strong>
                  <Details row={row} />
                </li>
              ))}
            </ul>
            {own.length - told.length > 0 && (
              <p class="cp-soft">{say(words.besideMore, { count: own.length - told.length })}</p>
            )}
          </details>
        );
      })}
      {changing && <p class="cp-hint">{words.besideSteps}</p>}
    </>
  );
}
const outcomes = ['rejected', 'changed', 'added', 'unchanged'] as const;
/** How many rows of a sheet are told one by one. */
const most = 200;

function Details({ row }: { readonly row: BesideRow }) {
  const { page, language, say } = useSpeech();
  const words = page.sheetImport;
  if (row.outcome === 'unchanged') return null;
  if (row.outcome === 'rejected') {
    return (
      <ul>
        {row.problems.map(({ column, why, found }) => (
          <li key={column} data-problem={why}>
            {say(found === '' ? words.problem : words.problemFound, {
              column,
              why: sheetWords[language].import.problem[why],
              text: found,
            })}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <p class="cp-soft">
      {row.changes
        .map(({ column, before, after }) =>
          row.outcome === 'added'
            ? say(words.value, { column, text: after })
            : say(words.besideChange, { column, before: before || words.blank, after: after || words.blank }),
        )
        .join(' · ')}
    </p>
  );
}
