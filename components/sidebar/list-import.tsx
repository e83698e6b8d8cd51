import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import type { ReviewedCampaign, SidebarList } from '../../lib/state/sidebar-list';
import { Button } from '../ui/button';
import { ListRow } from './list-row';
import { ListResults } from './list-results';

interface ListImportProps {
  readonly model: SidebarList;
  readonly speech: PanelSpeech;
  readonly onPlanner: () => void;
}

const states = ['new', 'changed', 'same', 'unclear'] as const;

/** What the list of this page would change in the plan, and the way there: nothing is saved before the seller says so. */
export function ListImport({ model, speech, onPlanner }: ListImportProps) {
  const review = model.review.value;
  const list = model.list.value;
  const words = speech.words.sidebar.campaigns;
  const { format } = speech;
  const results = <ListResults model={model} speech={speech} onPlanner={onPlanner} />;
  if (!review || !list) return results;
  const count = countsOf(review);
  const parts = states.filter((state) => count[state] > 0 || state === 'new' || state === 'changed');
  const sentence = [
    fill(words.here, { count: review.length }, format),
    ...parts.map((state) => fill(words.counted[state], { count: count[state] }, format)),
  ].join(', ');
  return (
    <section
      class="cp-section cp-list"
      data-part="list-import"
      data-seen={list.rows.length}
      data-total={list.total ?? ''}
      data-new={count.new}
      data-changed={count.changed}
      data-same={count.same}
      data-unclear={count.unclear}
      aria-label={words.title}
    >
      <p class="cp-summary-line" role="status">
        {review.length === 0 ? words.none : sentence}
      </p>
      <SeenOfTotal
        seen={list.rows.length}
        total={list.total}
        isList={list.page.endsWith('-list')}
        speech={speech}
      />
      {results}
      {review.length > 0 && (
        <p>
          <Button
            look={count.new + count.changed > 0 && !model.open.value ? 'main' : 'plain'}
            part="list-review"
            onPress={() => model.show(!model.open.value)}
          >
            {model.open.value ? words.hide : words.review}
          </Button>
        </p>
      )}
      {model.open.value && <Review review={review} model={model} speech={speech} />}
    </section>
  );
}

function countsOf(review: readonly ReviewedCampaign[]): Readonly<Record<ReviewedCampaign['state'], number>> {
  const count = { new: 0, changed: 0, same: 0, unclear: 0 };
  for (const { state } of review) count[state] += 1;
  return count;
}

/** Two numbers on purpose: what was seen is not the list. */
function SeenOfTotal({
  seen,
  total,
  isList,
  speech,
}: {
  readonly seen: number;
  readonly total: number | null;
  readonly isList: boolean;
  readonly speech: PanelSpeech;
}) {
  if (!isList || seen === 0) return null;
  const words = speech.words.sidebar.campaigns.seen;
  const text = total === null || total < seen ? words.unsaid : total === seen ? words.all : words.some;
  return <p class="cp-soft">{fill(text, { seen, total: total ?? 0 }, speech.format)}</p>;
}

function Review({
  review,
  model,
  speech,
}: Omit<ListImportProps, 'onPlanner'> & { readonly review: readonly ReviewedCampaign[] }) {
  const words = speech.words.sidebar.campaigns;
  const ready = [...model.ready.value];
  const picked = model.picked.value.size;
  const tried = model.tried.value.filter(({ result }) => result.state !== 'saving').length;
  const waits = model.waits.value;
  return (
    <>
      {ready.length > 0 && (
        <>
          <p class="cp-soft">{words.safe}</p>
          <label class="cp-list-pick">
            <input
              type="checkbox"
              data-part="list-pick-all"
              checked={picked === ready.length}
              disabled={model.saving.value}
              onChange={(event) => model.pick(ready, event.currentTarget.checked)}
            />
            <span>{words.all}</span>
          </label>
        </>
      )}
      <ul class="cp-list-rows" data-part="list-rows">
        {review.map((row) => (
          <ListRow key={row.key} row={row} model={model} speech={speech} />
        ))}
      </ul>
      {model.twins.value > 0 && <Among model={model} speech={speech} />}
      {ready.length > 0 && (
        <Button
          look="main"
          part="list-save"
          busy={model.saving.value}
          off={picked === 0 || waits}
          title={picked === 0 ? words.nothing : waits ? words.answerFirst : undefined}
          onPress={() => void model.save()}
        >
          {model.saving.value
            ? fill(words.saving, { done: tried, count: model.tried.value.length }, speech.format)
            : fill(words.save, { count: picked }, speech.format)}
        </Button>
      )}
    </>
  );
}

/** Whether campaigns that are counted already are these: nobody but the seller knows. */
function Among({ model, speech }: Omit<ListImportProps, 'onPlanner'>) {
  const { among } = speech.words.sidebar.campaigns;
  return (
    <fieldset class="cp-question" data-part="list-among" data-count={model.twins.value}>
      <legend>{fill(among.ask, { count: model.twins.value }, speech.format)}</legend>
      <p class="cp-soft">{among.why}</p>
      <div class="cp-choices">
        {([true, false] as const).map((value) => (
          <button
            key={String(value)}
            type="button"
            class="cp-button cp-button-plain"
            aria-pressed={model.among.value === value}
            data-part={value ? 'list-among-yes' : 'list-among-no'}
            onClick={() => model.sayAmong(value)}
          >
            {value ? among.yes : among.no}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
