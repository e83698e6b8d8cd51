import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import type { SidebarList } from '../../lib/state/sidebar-list';
import { Button } from '../ui/button';

interface ListResultsProps {
  readonly model: SidebarList;
  readonly speech: PanelSpeech;
  readonly onPlanner: () => void;
}

/** What was saved and where it is undone; what failed, why, and what to do. Stays until it is put away. */
export function ListResults({ model, speech, onPlanner }: ListResultsProps) {
  const { campaigns: words, planner } = speech.words.sidebar;
  const { failures, common } = speech.words;
  const tried = model.tried.value;
  if (tried.length === 0 || model.saving.value) return null;
  const saved = tried.filter(({ result }) => result.state === 'saved').length;
  const failed = tried.flatMap(({ key, name, result }) =>
    result.state === 'failed' ? [{ key, name, failure: result.failure }] : [],
  );
  const canTry = failed.some(({ key }) => model.ready.value.has(key));
  return (
    <div
      class={`cp-changed cp-mark-${failed.length > 0 ? 'warning' : 'passed'}`}
      role={failed.length > 0 ? 'alert' : 'status'}
      data-part="list-result"
      data-saved={saved}
      data-failed={failed.length}
    >
      {saved > 0 && <p>{fill(words.saved, { count: saved }, speech.format)}</p>}
      {failed.length > 0 && (
        <>
          <p>{fill(words.failed, { count: failed.length }, speech.format)}</p>
          <ul class="cp-list-changes">
            {failed.map(({ key, name, failure }) => (
              <li key={key} data-part="list-failure" data-campaign={key} data-code={failure.code}>
                <strong>{name}</strong> {failures[failure.code]}{' '}
                {!model.ready.value.has(key) && words.elsewhere}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="cp-card-actions">
        {canTry && (
          <Button part="list-again" onPress={() => void model.again()}>
            {words.again}
          </Button>
        )}
        <Button look="quiet" part="list-planner" onPress={onPlanner}>
          {planner}
        </Button>
        <Button look="quiet" part="list-close" onPress={model.close}>
          {common.close}
        </Button>
      </p>
    </div>
  );
}
