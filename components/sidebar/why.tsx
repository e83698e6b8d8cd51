import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import type { Source } from '../../lib/model/market';
import type { Line } from '../../lib/model/report';
import type { SampleWay } from '../../lib/state/sample-way';
import { SampleWayDrawing } from './sample-way';
import { ruleWords } from '../../lib/i18n/rule-words';

interface WhyProps {
  readonly line: Line;
  readonly speech: PanelSpeech;
  readonly sources: readonly Source[];
  /** The way of a sample of this draft; drawn under the rules that are about it. */
  readonly sampleWay: SampleWay | null;
}

/** The rule in words, what it cannot know, and each source with its days. */
export function Why({ line, speech, sources, sampleWay }: WhyProps) {
  const { words } = speech;
  const { sidebar } = words;
  const rule = ruleWords(line.rule, speech);
  return (
    <dl class="cp-why">
      {sampleWay && line.rule.endsWith('-sample-arrives-late') && (
        <>
          <dt>{sidebar.way.title}</dt>
          <dd>
            <SampleWayDrawing way={sampleWay} speech={speech} />
          </dd>
        </>
      )}
      <dt>{sidebar.whyTitles.rule}</dt>
      <dd>{rule?.says}</dd>
      <dt>{sidebar.whyTitles.limits}</dt>
      <dd>{rule?.limits}</dd>
      <dt>{sidebar.whyTitles.source}</dt>
      {sources.length === 0 && <dd>{sidebar.noSource}</dd>}
      {sources.map((source) => (
        <dd key={source.id} data-source={source.id}>
          {source.url === null ? (
            source.title
          ) : (
            <a href={source.url} target="_blank" rel="noreferrer noopener">
              {source.title}
            </a>
          )}
          <span class="cp-soft"> {aboutSource(source, speech)}</span>
        </dd>
      ))}
    </dl>
  );
}

function aboutSource(source: Source, { words, format }: PanelSpeech): string {
  const { sidebar } = words;
  const dated =
    source.dated === null
      ? sidebar.sourceUndated
      : fill(sidebar.sourceDated, { dated: { day: source.dated } }, format);
  const verified = fill(sidebar.sourceVerified, { verified: { day: source.verified } }, format);
  const status = sidebar.sourceStatus[source.status];
  return [sidebar.sourceGrade[source.grade], dated, verified, status]
    .filter((part) => part !== '')
    .join('; ');
}
