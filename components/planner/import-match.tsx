import type { ComponentChildren } from 'preact';
import { sheetWords } from '../../lib/i18n/sheet-words';
import { slotKinds } from '../../lib/model/plan';
import { matchKeys, type MatchKey, type SheetColumn } from '../../lib/state/import-ports';
import { isMatched, type ImportState } from '../../lib/state/import-state';
import type { ImportModel } from '../../lib/state/planner-import';
import { Button } from '../ui/button';
import { SelectField } from '../ui/inputs';
import { useSpeech } from './speech';

interface MatchProps {
  readonly model: ImportModel;
  readonly state: Extract<ImportState, { step: 'match' }>;
}

/** For each thing that a campaign has, the column of the sheet that says it. Suggestions can all be changed. */
export function ImportMatch({ model, state }: MatchProps) {
  const { page, common, say } = useSpeech();
  const words = page.sheetImport;
  const { sheets, matching } = state;
  const columns = sheets[matching.sheet]?.columns ?? [];
  const columnChoice = (key: MatchKey) => (
    <ColumnChoice key={key} name={key} columns={columns} model={model} state={state} />
  );
  return (
    <>
      <h3>{words.matchTitle}</h3>
      <p>{words.matchAbout}</p>
      <div class="pl-two">
        {sheets.length > 1 && (
          <SelectField
            label={words.sheet}
            name="import-sheet"
            value={String(matching.sheet)}
            choices={sheets.map(({ name, rows }, index) => ({
              value: String(index),
              word: say(words.sheetOption, { name, count: rows }),
            }))}
            onPick={(index) => void model.survey(Number(index), null)}
          />
        )}
        <SelectField
          label={words.headings}
          name="import-headings"
          value={String(matching.headings)}
          choices={headingRows.map((row) => ({ value: String(row), word: String(row + 1) }))}
          onPick={(row) => void model.survey(matching.sheet, Number(row))}
        />
      </div>
      <div class="pl-two" data-part="import-columns">
        {(['name', 'kind'] as const).map(columnChoice)}
        {matching.at.kind === undefined && (
          <SelectField
            label={words.kindForAll}
            name="import-kind"
            problem={matching.kind === null ? words.needKind : undefined}
            value={matching.kind ?? ''}
            choices={[
              { value: '', word: words.kindChoose },
              ...slotKinds.map((value) => ({ value, word: common.kind[value] })),
            ]}
            onPick={(kind) => model.match({ kind: slotKinds.find((one) => one === kind) ?? null })}
          />
        )}
      </div>
      <div class="pl-two">
        {matchKeys.filter((key) => key !== 'name' && key !== 'kind').map(columnChoice)}
      </div>
    </>
  );
}

/** Headings are near the top of a sheet. */
const headingRows = Array.from({ length: 10 }, (_, row) => row);

interface ColumnChoiceProps extends MatchProps {
  readonly name: MatchKey;
  readonly columns: readonly SheetColumn[];
}

function ColumnChoice({ name, columns, model, state }: ColumnChoiceProps) {
  const { page, language, say } = useSpeech();
  const words = page.sheetImport;
  const at = state.matching.at[name];
  const column = columns.find(({ index }) => index === at);
  const wordOf = ({ index, heading, hidden }: SheetColumn): string => {
    const letter = letterOf(index);
    const plain = heading === '' ? say(words.columnBare, { letter }) : say(words.column, { letter, heading });
    return hidden ? say(words.columnHidden, { column: plain }) : plain;
  };
  const samples = column?.samples ?? [];
  return (
    <SelectField
      label={sheetWords[language].column[name]}
      aside={name === 'name' || name === 'kind' ? words.required : undefined}
      name={`import-column-${name}`}
      value={at === undefined ? '' : String(at)}
      problem={name === 'name' && at === undefined ? words.needName : undefined}
      hint={
        column === undefined
          ? undefined
          : samples.length === 0
            ? words.noSamples
            : say(words.samples, { text: samples.join(' · ') })
      }
      choices={[
        { value: '', word: words.none },
        ...columns.map((one) => ({ value: String(one.index), word: wordOf(one) })),
      ]}
      onPick={(index) => model.matchColumn(name, index === '' ? null : Number(index))}
    />
  );
}

export function ImportMatchActions({
  model,
  state,
  cancel,
}: MatchProps & { readonly cancel: ComponentChildren }) {
  const { page } = useSpeech();
  return (
    <>
      {cancel}
      <Button part="import-other" onPress={model.restart}>
        {page.sheetImport.other}
      </Button>
      <Button look="main" part="import-preview" off={!isMatched(state.matching)}>
        {page.sheetImport.toPreview}
      </Button>
    </>
  );
}

/** `A` of 0, `AA` of 26: as spreadsheets name their columns. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
