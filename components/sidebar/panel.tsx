import type { ComponentChildren } from 'preact';
import type { Language } from '../../lib/i18n/words';
import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import type { CampaignStatus, PageKind } from '../../lib/model/draft';
import { IconButton } from '../ui/button';
import { Select } from '../ui/inputs';
import { SeverityShape } from '../ui/severity-mark';
import type { Box } from './box';

/** What went to the clipboard last. */
export type Copied = 'no' | 'failed' | 'diagnostics' | 'structure';

interface PanelProps {
  readonly page: PageKind | 'unknown';
  /** Checks that gave an answer, of those that apply: `7/9`. */
  readonly coverage: string;
  readonly title: string;
  readonly speech: PanelSpeech;
  readonly language: Language | 'auto';
  readonly box: Box | null;
  /** Set on Collaboration Plus drafts: the sticky line, and the stage when it was read. */
  readonly lock: { readonly text: string; readonly status: CampaignStatus | null } | null;
  readonly updated: boolean;
  readonly children: ComponentChildren;
  /** Stays in sight under the scrolling parts. */
  readonly dock: ComponentChildren;
  readonly onCollapse: () => void;
  readonly onLanguage: (language: Language | 'auto') => void;
  readonly onPlanner: () => void;
  readonly side: 'left' | 'right';
  readonly onSide: () => void;
  readonly onCopy: () => void;
  readonly onCopyStructure: () => void;
  readonly copied: Copied;
}

const choices = ['auto', 'en', 'id'] as const;
const keys = ['toggle', 'move', 'enter', 'why', 'dismiss', 'escape'] as const;

/** The frame of the open panel: header, what cannot be undone, the parts, and the footer. Hidden without a place. */
export function Panel(props: PanelProps) {
  const { speech, box, lock } = props;
  const { sidebar, common } = speech.words;
  return (
    <div
      class="cp-panel"
      role="complementary"
      aria-label={sidebar.region}
      data-part="sidebar"
      data-page={props.page}
      data-coverage={props.coverage}
      data-language={speech.language}
      hidden={box === null}
      style={
        box === null
          ? {}
          : {
              left: `${box.left}px`,
              top: `${box.top}px`,
              width: `${box.right - box.left}px`,
              maxHeight: `${box.bottom - box.top}px`,
            }
      }
    >
      <div class="cp-head">
        <h2 class="cp-title">{props.title}</h2>
        <Select
          name="language"
          label={common.language}
          value={props.language}
          choices={choices.map((value) => ({ value, word: common.languageName[value] }))}
          onPick={props.onLanguage}
        />
        <IconButton icon="sheet" label={sidebar.planner} part="open-planner" onPress={props.onPlanner} />
        <IconButton
          icon="cross"
          label={`${sidebar.collapse} (${sidebar.collapseHint})`}
          part="collapse"
          onPress={props.onCollapse}
        />
      </div>
      {lock && (
        <p
          class="cp-lock cp-mark-note"
          data-part="lock"
          data-rule="plus-locks-on-submit"
          data-outcome="found"
          data-severity="note"
        >
          <SeverityShape kind="note" />
          <span>
            {lock.text}
            {lock.status && (
              <span data-status={lock.status}>
                {' '}
                {fill(sidebar.stage, { status: common.status[lock.status] }, speech.format)}
              </span>
            )}
          </span>
        </p>
      )}
      {props.updated && (
        <p class="cp-updated" role="alert" data-part="updated">
          {sidebar.updated}
        </p>
      )}
      <div class="cp-body">{props.children}</div>
      {props.dock}
      <div class="cp-foot">
        <span class="cp-soft">{sidebar.promise}</span>
        <button type="button" class="cp-link" data-part="side" onClick={props.onSide}>
          {sidebar.side[props.side === 'left' ? 'right' : 'left']}
        </button>
        <button type="button" class="cp-link" data-part="copy-diagnostics" onClick={props.onCopy}>
          {sidebar.diagnostics.copy}
        </button>
        <button
          type="button"
          class="cp-link"
          data-part="copy-structure"
          title={sidebar.structure.hint}
          onClick={props.onCopyStructure}
        >
          {sidebar.structure.copy}
        </button>
        <details class="cp-keys">
          <summary class="cp-soft">{sidebar.keys.title}</summary>
          <ul>
            {keys.map((key) => (
              <li key={key}>{sidebar.keys[key]}</li>
            ))}
          </ul>
        </details>
        {props.copied !== 'no' && (
          <span role="status" data-part="copied">
            {props.copied === 'failed' ? sidebar.diagnostics.failed : sidebar[props.copied].copied}
          </span>
        )}
      </div>
    </div>
  );
}
