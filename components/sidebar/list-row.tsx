import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import { campaignStatuses } from '../../lib/model/draft';
import type {
  ListedChange,
  ListedQuestion,
  ReviewedCampaign,
  SidebarList,
} from '../../lib/state/sidebar-list';
import { SelectField } from '../ui/inputs';

interface ListRowProps {
  readonly row: ReviewedCampaign;
  readonly model: SidebarList;
  readonly speech: PanelSpeech;
}

/** One campaign of the page: whether it is taken, what would change, and what only the seller can say. */
export function ListRow({ row, model, speech }: ListRowProps) {
  const words = speech.words.sidebar.campaigns;
  const result = model.tried.value.find(({ key }) => key === row.key)?.result.state;
  const name = row.name ?? row.next?.name ?? words.noName;
  const canBePicked = row.state === 'new' || row.state === 'changed';
  const unread = row.unread.map((value) => words.value[value]).join(', ');
  return (
    <li
      class="cp-list-row"
      data-part="list-row"
      data-campaign={row.key}
      data-state={row.state}
      data-result={result}
      data-unread={row.unread.join(' ')}
    >
      <p class="cp-list-head">
        {canBePicked ? (
          <label class="cp-list-pick">
            <input
              type="checkbox"
              data-part="list-pick"
              checked={model.picked.value.has(row.key)}
              disabled={!model.ready.value.has(row.key) || model.saving.value}
              onChange={(event) => model.pick([row.key], event.currentTarget.checked)}
            />
            <strong>{name}</strong>
          </label>
        ) : (
          <strong>{name}</strong>
        )}
        <span class={`cp-list-mark cp-list-${row.state}`}>
          {result === undefined ? words.mark[row.state] : words.state[result]}
        </span>
      </p>
      {row.why && <p class="cp-soft">{words.why[row.why]}</p>}
      {row.changes.length > 0 && (
        <ul class="cp-list-changes">
          {row.changes.map((change) => (
            <li
              key={change.value}
              data-change={change.value}
              data-from={plainOf(change, 'from')}
              data-to={plainOf(change, 'to')}
            >
              {changeText(row, change, speech)}
            </li>
          ))}
        </ul>
      )}
      {unread !== '' && (
        <p class="cp-soft">
          {fill(row.state === 'new' ? words.unread : words.kept, { values: unread }, speech.format)}
        </p>
      )}
      {row.asks.map((question) => (
        <Question key={question} question={question} row={row} model={model} speech={speech} />
      ))}
      {canBePicked && row.next === null && <p class="cp-soft">{words.waits}</p>}
    </li>
  );
}

/** What is added to the plan for a new row, old and new for a changed one. */
function changeText(row: ReviewedCampaign, change: ListedChange, speech: PanelSpeech): string {
  const words = speech.words.sidebar.campaigns;
  const shown = (end: 'from' | 'to'): string => shownOf(change, end, speech) ?? words.notKnown;
  const data = { value: words.value[change.value], from: shown('from'), to: shown('to') };
  return fill(row.state === 'new' ? words.set : words.change, data, speech.format);
}
function shownOf(change: ListedChange, end: 'from' | 'to', { words, format }: PanelSpeech): string | null {
  if (change[end] === null) return null;
  switch (change.value) {
    case 'name':
      return change[end];
    case 'kind':
      return change[end] && words.common.kind[change[end]];
    case 'status':
      return change[end] && words.common.status[change[end]];
    case 'fee':
      return change[end] && format.money(change[end]);
    case 'start':
    case 'end':
    case 'created':
      return change[end] && format.day(change[end]);
  }
}
function plainOf(change: ListedChange, end: 'from' | 'to'): string {
  const value = change[end];
  if (value === null) return '';
  return typeof value === 'string' ? value : `${value.currency} ${value.minor}`;
}

function Question({
  question,
  row: { key },
  model,
  speech,
}: ListRowProps & { readonly question: ListedQuestion }) {
  const { words } = speech;
  const { campaigns, read } = words.sidebar;
  const label = campaigns.ask[question];
  const blank = { value: '' as const, word: read.choose };
  const answer = model.answerOf(key);
  if (question === 'created') {
    return (
      <label class="cp-pay">
        <span>{label}</span>
        <input
          class="cp-input"
          type="date"
          data-part="list-created"
          title={campaigns.createdWhy}
          value={answer.created ?? ''}
          onInput={(event) => model.sayCreated(key, event.currentTarget.value)}
        />
        <span class="cp-soft">{campaigns.createdWhy}</span>
      </label>
    );
  }
  if (question === 'plusType') {
    const types = ['task', 'challenge'] as const;
    return (
      <SelectField
        name="list-type"
        label={label}
        value={answer.plusType ?? ''}
        choices={[blank, ...types.map((value) => ({ value, word: words.common.value[value] }))]}
        onPick={(plusType) =>
          plusType === '' ? model.unanswer(key, question) : model.answer(key, { plusType })
        }
      />
    );
  }
  return (
    <SelectField
      name="list-status"
      label={label}
      value={answer.status ?? ''}
      choices={[blank, ...campaignStatuses.map((value) => ({ value, word: words.common.status[value] }))]}
      onPick={(status) => (status === '' ? model.unanswer(key, question) : model.answer(key, { status }))}
    />
  );
}
