import { useState } from 'preact/hooks';
import type { PlannerModel } from '../../lib/state/planner';
import { leastSamples, sampleStages } from '../../lib/state/planner-sample-ledger';
import { Button } from '../ui/button';
import { Select } from '../ui/inputs';
import { SampleDialog } from './sample-dialog';
import { SamplesDue } from './samples-due';
import { SamplesTable } from './samples-table';
import { FindField } from './find-field';
import { useSpeech } from './speech';
import type { ViewProps } from './view';

/** Rows that are drawn at first, and more at a press. */
const step = 100;

/** The sample ledger: what is due, how long samples took, and every sample. */
export function SamplesView({ model, place }: ViewProps) {
  const { page, say } = useSpeech();
  const { sampleLedger: words } = page;
  const [drawn, setDrawn] = useState(step);
  if (place === null) return null;
  const { sampleLedger: ledger } = model;
  const [all, rows] = [ledger.all.value, ledger.rows.value];
  return (
    <section class="pl-card" aria-labelledby="samples-title" data-part="samples">
      <div class="pl-card-head">
        <h2 id="samples-title">{words.title}</h2>
        <p class="cp-soft" role="status">
          {rows.length === all.length
            ? say(words.count, { count: all.length })
            : say(words.countFiltered, { shown: rows.length, count: all.length })}
        </p>
        <div class="pl-tools">
          {all.length > 0 && <Finders model={model} />}
          <Button
            look="main"
            icon="plus"
            part="add-sample"
            off={model.readOnly.value}
            onPress={() => ledger.add()}
          >
            {words.add}
          </Button>
        </div>
      </div>
      <p class="cp-soft">{words.about}</p>
      {all.length === 0 ? (
        <div class="pl-empty" data-part="no-samples">
          <h3>{words.emptyTitle}</h3>
          <p class="cp-soft">{words.emptyBody}</p>
        </div>
      ) : (
        <>
          <SamplesDue model={model} />
          <Spread model={model} />
          {rows.length === 0 && <p class="pl-no-match">{words.noMatch}</p>}
          {rows.length > 0 && <SamplesTable model={model} rows={rows.slice(0, drawn)} />}
          {rows.length > drawn && (
            <div class="pl-more">
              <Button onPress={() => setDrawn(drawn + step)}>
                {say(words.more, { count: Math.min(step, rows.length - drawn) })}
              </Button>
            </div>
          )}
        </>
      )}
      <SampleDialog model={model} plan={place.plan} />
    </section>
  );
}

function Finders({ model }: { readonly model: PlannerModel }) {
  const { page } = useSpeech();
  const { sampleLedger: words } = page;
  const { sampleLedger: ledger } = model;
  return (
    <>
      <FindField name="find-samples" label={words.find} value={ledger.filter.value} onFind={ledger.find} />
      <Select
        label={words.stage}
        name="sample-stage"
        value={ledger.stage.value}
        choices={(['all', ...sampleStages] as const).map((value) => ({
          value,
          word: value === 'all' ? words.allStages : words.stages[value],
        }))}
        onPick={ledger.show}
      />
    </>
  );
}

/** How long recorded samples took, with how many it stands on. */
function Spread({ model }: { readonly model: PlannerModel }) {
  const { page, say } = useSpeech();
  const { sampleLedger: words } = page;
  const spread = model.sampleLedger.spread.value;
  return (
    <p data-part="sample-spread" data-count={spread?.count ?? model.sampleLedger.complete.value}>
      {spread === null
        ? say(words.spreadFew, { least: leastSamples, count: model.sampleLedger.complete.value })
        : say(words.spread, { ...spread })}
    </p>
  );
}
