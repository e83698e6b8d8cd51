import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import type { FieldId } from '../../lib/model/draft';
import type { Alias } from '../../lib/state/aliases';
import type { Ways } from './ways';

interface PointAtProps {
  readonly field: FieldId;
  readonly speech: PanelSpeech;
  readonly ways: Ways;
}

/** For a field that was not found: the seller clicks into it on the page, and its label is remembered. */
export function PointAt({ field, speech, ways }: PointAtProps) {
  const { point } = speech.words.sidebar;
  const { pointing } = ways;
  if (pointing.state !== 'off' && pointing.field === field) {
    const failed = pointing.state === 'failed';
    return (
      <span class="cp-type" role="status" data-part="pointing" data-state={pointing.state}>
        {failed && <span class="cp-problem">{point.failed[pointing.why]}</span>}
        <span>{fill(point.click, { field: speech.words.fields[field] }, speech.format)}</span>
        <button type="button" class="cp-link" onClick={ways.onStopPointing}>
          {speech.words.common.cancel}
        </button>
      </span>
    );
  }
  return (
    <button type="button" class="cp-link" data-part="point-at" onClick={() => ways.onPoint(field)}>
      {point.start}
    </button>
  );
}

interface AliasListProps {
  readonly aliases: readonly Alias[];
  readonly speech: PanelSpeech;
  readonly onForget: (alias: Alias) => void;
}

/** The labels that were pointed at on this host, each with the way to forget it. */
export function AliasList({ aliases, speech, onForget }: AliasListProps) {
  const { point } = speech.words.sidebar;
  if (aliases.length === 0) return null;
  return (
    <div data-part="aliases">
      <p class="cp-soft">{point.list}</p>
      <ul class="cp-read">
        {aliases.map((alias) => (
          <li key={JSON.stringify(alias)} class="cp-read-row" data-alias={alias.field}>
            <bdi>“{alias.label}”</bdi> → {speech.words.fields[alias.field]}{' '}
            <button type="button" class="cp-link" onClick={() => onForget(alias)}>
              {point.forget}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
