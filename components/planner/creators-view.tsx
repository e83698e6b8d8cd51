import { useState } from 'preact/hooks';
import { creatorPools } from '../../lib/model/plan';
import type { PlannerModel } from '../../lib/state/planner';
import { Button } from '../ui/button';
import { Select, SelectField, TextAreaField, TextField } from '../ui/inputs';
import { CreatorsTable } from './creators-table';
import { RowDialog } from './row-dialog';
import { FindField } from './find-field';
import { useSpeech } from './speech';
import type { ViewProps } from './view';

/** Rows that are drawn at first, and more at a press; handles that are offered by name. */
const [step, offered]: readonly [number, number] = [100, 12];

/** Creators by handle, with what they were in and what came of it. */
export function CreatorsView({ model, place }: ViewProps) {
  const { page, say } = useSpeech();
  const { creators: words } = page;
  const [drawn, setDrawn] = useState(step);
  if (place === null) return null;
  const { creators } = model;
  const [all, rows] = [creators.records.value, creators.rows.value];
  return (
    <section class="pl-card" aria-labelledby="creators-title" data-part="creators">
      <div class="pl-card-head">
        <h2 id="creators-title">{words.title}</h2>
        <p class="cp-soft" role="status">
          {say(words.count, { count: all.length })}
        </p>
        <div class="pl-tools">
          {all.length > 0 && <Finders model={model} />}
          <Button
            look="main"
            icon="plus"
            part="add-creator"
            off={model.readOnly.value}
            onPress={creators.add}
          >
            {words.add}
          </Button>
        </div>
      </div>
      <p class="cp-soft">{words.about}</p>
      <Unlisted model={model} />
      {all.length === 0 && (
        <div class="pl-empty" data-part="no-creators">
          <h3>{words.emptyTitle}</h3>
          <p class="cp-soft">{words.emptyBody}</p>
        </div>
      )}
      {all.length > 0 && rows.length === 0 && <p class="pl-no-match">{words.noMatch}</p>}
      {rows.length > 0 && <CreatorsTable model={model} rows={rows.slice(0, drawn)} />}
      {rows.length > drawn && (
        <div class="pl-more">
          <Button onPress={() => setDrawn(drawn + step)}>
            {say(page.sampleLedger.more, { count: Math.min(step, rows.length - drawn) })}
          </Button>
        </div>
      )}
      {rows.some(({ results }) => results.known > 0) && <p class="cp-hint">{words.resultsHint}</p>}
      <CreatorDialog model={model} />
    </section>
  );
}

function Finders({ model }: { readonly model: PlannerModel }) {
  const { page } = useSpeech();
  const { creators: words } = page;
  const { creators } = model;
  return (
    <>
      <FindField
        name="find-creators"
        label={words.find}
        value={creators.filter.value}
        onFind={creators.find}
      />
      <Select
        label={words.pool}
        name="creator-pool"
        value={creators.pool.value}
        choices={(['all', ...creatorPools] as const).map((value) => ({
          value,
          word: value === 'all' ? words.allPools : words.pools[value],
        }))}
        onPick={creators.show}
      />
    </>
  );
}

/** Handles of campaigns and samples that are not in the list, taken in by one press. */
function Unlisted({ model }: { readonly model: PlannerModel }) {
  const { page, say } = useSpeech();
  const { creators: words } = page;
  const handles = model.creators.unlisted.value;
  const off = model.readOnly.value || model.creators.adding.value;
  if (handles.length === 0) return null;
  return (
    <div class="pl-offer" data-part="unlisted" data-count={handles.length}>
      <p>{words.unlisted}</p>
      <div class="pl-tools">
        {handles.slice(0, offered).map((handle) => (
          <Button
            key={handle}
            icon="plus"
            off={off}
            name={say(words.take, { name: handle })}
            onPress={() => void model.creators.take([handle])}
          >
            {handle}
          </Button>
        ))}
        {handles.length > offered && (
          <span class="cp-soft">{say(words.unlistedMore, { count: handles.length - offered })}</span>
        )}
        {handles.length > 1 && (
          <Button look="main" part="take-all" off={off} onPress={() => void model.creators.take(handles)}>
            {say(words.takeAll, { count: handles.length })}
          </Button>
        )}
      </div>
    </div>
  );
}

function CreatorDialog({ model }: { readonly model: PlannerModel }) {
  const { page } = useSpeech();
  const { creators: words, editor } = page;
  const row = model.creators;
  const form = row.editor.value?.form;
  return (
    <RowDialog
      model={row}
      titles={{ add: words.addTitle, edit: words.editTitle }}
      part="creator-dialog"
      labels={words.field}
      shown={(field, text) => {
        const pool = creatorPools.find((one) => one === text);
        return field === 'pool' && pool !== undefined ? words.pools[pool] : text;
      }}
      locked={model.readOnly.value}
    >
      {({ text }) => (
        <>
          <TextField
            label={words.field.handle}
            {...text('handle')}
            hint={page.sampleLedger.creatorHint}
            autoFocus
          />
          <SelectField
            label={words.field.pool}
            name="pool"
            hint={words.poolAbout}
            value={form?.pool ?? ''}
            choices={creatorPools.map((value) => ({ value, word: words.pools[value] }))}
            onPick={(pool) => row.type('pool', pool)}
          />
          <TextField
            label={words.field.tier}
            aside={editor.optional}
            {...text('tier')}
            hint={words.tierHint}
          />
          <TextAreaField label={words.field.note} aside={editor.optional} {...text('note')} />
        </>
      )}
    </RowDialog>
  );
}
