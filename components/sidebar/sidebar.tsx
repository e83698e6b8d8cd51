import { useRef } from 'preact/hooks';
import type { PanelSpeech } from '../../lib/i18n/panel';
import { sentenceOf } from '../../lib/i18n/rule-words';
import { fill } from '../../lib/i18n/sentence';
import type { Language } from '../../lib/i18n/words';
import type { FieldId } from '../../lib/model/draft';
import type { Source } from '../../lib/model/market';
import type { Line } from '../../lib/model/report';
import type { Judge } from '../../lib/state/judge';
import type { SidebarModel } from '../../lib/state/sidebar';
import { groupsOf, worstOf, type Groups } from '../../lib/state/sidebar-report';
import type { Box } from './box';
import { DraftBody } from './draft-body';
import { Handle } from './handle';
import { moveByKey } from './keyboard';
import { Panel, type Copied } from './panel';
import { PlanDock } from './plan-dock';
import { PageQuestion } from './page-question';
import { Submitted } from './submitted';
import type { Ways } from './ways';

export interface SidebarProps {
  readonly model: SidebarModel;
  readonly judge: Judge;
  readonly speech: PanelSpeech;
  readonly language: Language | 'auto';
  /** The place of the open panel; null: collapsed. */
  readonly box: Box | null;
  /** The place of the handle; null when the page leaves none or the panel is open. */
  readonly handle: Box | null;
  /** The extension was updated under this page. */
  readonly updated: boolean;
  /** "Go to field" found nothing: the page was read again. */
  readonly lost: boolean;
  readonly copied: Copied;
  readonly sourcesOf: (line: Line) => readonly Source[];
  readonly reachable: ReadonlySet<FieldId>;
  readonly ways: Ways;
  readonly onOpen: () => void;
  readonly onCollapse: () => void;
  readonly onGoTo: (field: FieldId) => void;
  readonly onLanguage: (language: Language | 'auto') => void;
  readonly side: 'left' | 'right';
  readonly onSide: () => void;
  readonly onCopy: () => void;
}

/** The panel and its handle. Nothing at all while the page is none of ours and nobody asked for us. */
export function Sidebar(props: SidebarProps) {
  const { model, speech } = props;
  const root = useRef<HTMLDivElement>(null);
  const seen = model.seen.value;
  const submission = model.submission.value;
  if (seen.state === 'nothing' && submission.state === 'none') return null;
  const { words } = speech;
  const report = model.report.value;
  const groups = report ? groupsOf(report, model.dismissed.value) : null;
  const worst = groups ? worstOf(groups) : 'not-checked';
  const coverage = report?.coverage ?? { checked: 0, of: 0 };
  const left = submission.state === 'none' ? 'unknown' : submission.draft.page;
  const page = seen.state === 'draft' ? seen.page : left;
  return (
    <div ref={root} onKeyDown={(event) => moveByKey(event, root.current, props.onCollapse)}>
      <p class="cp-unseen" aria-live="polite">
        {groups && announcement(groups, speech)}
      </p>
      {props.handle && (
        <Handle
          worst={worst}
          count={groups?.[worst].length ?? 0}
          box={props.handle}
          speech={speech}
          onOpen={props.onOpen}
        />
      )}
      <Panel
        page={page}
        coverage={`${coverage.checked}/${coverage.of}`}
        title={words.common.page[page]}
        speech={speech}
        language={props.language}
        box={props.box}
        lock={lockOf(model, speech)}
        updated={props.updated}
        copied={props.copied}
        onCollapse={props.onCollapse}
        onLanguage={props.onLanguage}
        onPlanner={() => void model.planner()}
        side={props.side}
        onSide={props.onSide}
        onCopy={props.onCopy}
        onCopyStructure={props.ways.onCopyStructure}
        dock={model.proposal.value && <PlanDock model={model} speech={speech} />}
      >
        <Submitted model={model} speech={speech} />
        {seen.state === 'unknown' && <PageQuestion speech={speech} ways={props.ways} />}
        {seen.state === 'draft' && <DraftBody {...props} seen={seen} groups={groups} coverage={coverage} />}
      </Panel>
    </div>
  );
}

function announcement(groups: Groups, { words, format }: PanelSpeech): string {
  const counts = {
    blocker: groups.blocker.length,
    warning: groups.warning.length,
    notChecked: groups['not-checked'].length,
  };
  return fill(words.sidebar.announce, counts, format);
}

/** The sticky line of what cannot be undone, and the campaign's stage where it was read. */
function lockOf({ report, draft }: SidebarModel, speech: PanelSpeech) {
  const line = report.value?.lines.find(({ rule }) => rule === 'plus-locks-on-submit');
  if (line?.outcome.outcome !== 'found') return null;
  const status = draft.value?.fields.status;
  return {
    text: sentenceOf(line.rule, line.outcome.findings[0], speech),
    status: status?.state === 'read' ? status.value : null,
  };
}
