import { useRef } from 'preact/hooks';
import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import type { Language } from '../../lib/i18n/words';
import type { FieldId } from '../../lib/model/draft';
import type { Source } from '../../lib/model/market';
import type { Line } from '../../lib/model/report';
import type { SidebarModel } from '../../lib/state/sidebar';
import type { Judge } from '../../lib/state/judge';
import { rowsOf } from '../../lib/state/read-rows';
import { groupsOf, verifiedLongAgo, worstOf } from '../../lib/state/sidebar-report';
import { typedReading } from '../../lib/state/typed-field';
import type { Box } from './box';
import { Findings } from './findings';
import { Handle } from './handle';
import { moveByKey } from './keyboard';
import { Panel } from './panel';
import { PlanPart } from './plan-part';
import { MarketQuestion, ShopQuestion } from './questions';
import { QuotaLine } from './quota';
import { sentenceOf } from '../../lib/i18n/rule-words';
import { Summary } from './summary';
import { WhatWasRead } from './what-was-read';

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
  readonly copied: 'yes' | 'no' | 'failed';
  readonly sourcesOf: (line: Line) => readonly Source[];
  readonly reachable: ReadonlySet<FieldId>;
  readonly onOpen: () => void;
  readonly onCollapse: () => void;
  readonly onGoTo: (field: FieldId) => void;
  readonly onLanguage: (language: Language | 'auto') => void;
  readonly side: 'left' | 'right';
  readonly onSide: () => void;
  readonly onCopy: () => void;
}

/** The panel and its handle. Nothing at all while the page is none of ours. */
export function Sidebar(props: SidebarProps) {
  const { model, speech } = props;
  const root = useRef<HTMLDivElement>(null);
  const seen = model.seen.value;
  if (seen.state === 'nothing') return null;
  const { words, format } = speech;
  const report = model.report.value;
  const draft = model.draft.value;
  const market = model.market.value;
  const shop = model.shop.value;
  const groups = report ? groupsOf(report, model.dismissed.value) : null;
  const worst = groups ? worstOf(groups) : 'not-checked';
  const counts = groups?.[worst].length ?? 0;
  const lockLine = report?.lines.find(
    ({ rule, outcome }) => rule === 'plus-locks-on-submit' && outcome.outcome === 'found',
  );
  const lockText =
    lockLine?.outcome.outcome === 'found'
      ? sentenceOf(lockLine.rule, lockLine.outcome.findings[0], speech)
      : null;
  const status = draft?.fields.status.state === 'read' ? draft.fields.status.value : null;
  const old = report && verifiedLongAgo(report, model.today.value);
  const coverage = report?.coverage ?? { checked: 0, of: 0 };
  const failureText = (code: keyof typeof words.failures): string => words.failures[code];
  const announced = groups
    ? fill(
        words.sidebar.announce,
        {
          blocker: groups.blocker.length,
          warning: groups.warning.length,
          notChecked: groups['not-checked'].length,
        },
        format,
      )
    : '';
  return (
    <div ref={root} onKeyDown={(event) => moveByKey(event, root.current, props.onCollapse)}>
      <p class="cp-unseen" aria-live="polite">
        {announced}
      </p>
      {props.handle && (
        <Handle worst={worst} count={counts} box={props.handle} speech={speech} onOpen={props.onOpen} />
      )}
      <Panel
        page={seen.page}
        coverage={`${coverage.checked}/${coverage.of}`}
        title={words.common.page[seen.page]}
        speech={speech}
        language={props.language}
        box={props.box}
        lock={lockText === null ? null : { text: lockText, status }}
        updated={props.updated}
        copied={props.copied}
        onCollapse={props.onCollapse}
        onLanguage={props.onLanguage}
        onPlanner={() => void model.planner()}
        side={props.side}
        onSide={props.onSide}
        onCopy={props.onCopy}
        dock={
          model.proposal.value && (
            <PlanPart
              slot={model.ownSlot.value}
              changed={model.changed.value}
              saving={model.saving.value}
              payDay={model.payDay.value ?? ''}
              advice={model.advice.value}
              speech={speech}
              failureText={
                model.saving.value.state === 'failed' ? failureText(model.saving.value.failure.code) : null
              }
              onAdd={() => void model.addToPlan()}
              onPayDay={model.planPayment}
            />
          )
        }
      >
        {!seen.enough && (
          <div class="cp-changed cp-mark-warning" role="alert" data-part="page-changed">
            <strong>{words.sidebar.changedPage.title}</strong> {words.sidebar.changedPage.body}
          </div>
        )}
        {props.lost && (
          <p class="cp-soft" role="status">
            {words.sidebar.gone}
          </p>
        )}
        {report && groups && <Summary groups={groups} coverage={coverage} speech={speech} />}
        {market && seen.page.startsWith('plus-') && !market.programmes.includes('plus') && (
          <p class="cp-changed cp-mark-not-checked">{words.sidebar.notOffered}</p>
        )}
        {old && (
          <p class="cp-changed cp-mark-warning" data-part="rules-old">
            {fill(words.sidebar.rulesOld, { verified: { day: old } }, format)}
          </p>
        )}
        {draft && !market && <MarketQuestion speech={speech} onChoose={model.chooseMarket} />}
        {shop.state === 'choose' && (
          <ShopQuestion choices={shop.choices} speech={speech} onChoose={(id) => void model.chooseShop(id)} />
        )}
        {shop.state === 'failed' && market && (
          <p class="cp-problem" data-part="shop-problem">
            {words.sidebar.shop.storage} {failureText(shop.failure.code)}
          </p>
        )}
        {market &&
          seen.page.startsWith('plus-') &&
          shop.state === 'ready' &&
          market.limits.plusQuota !== 'unknown' && (
            <QuotaLine
              quota={model.quota.value}
              market={market}
              speech={speech}
              onAnswer={async (answer) => {
                const failure = await model.answerQuota(answer);
                return failure ? failureText(failure.code) : null;
              }}
            />
          )}
        {groups && (
          <Findings
            groups={groups}
            speech={speech}
            sourcesOf={props.sourcesOf}
            sampleWay={model.sampleWay.value}
            aside={model.dismissed.value}
            unsaved={model.dismissedUnsaved.value}
            onDismiss={(line, reason) => void model.dismiss(line, reason)}
            onUndo={(rule) => void model.undismiss(rule)}
            onGoTo={props.onGoTo}
            reachable={props.reachable}
          />
        )}
        {draft?.page === 'plus-create' && draft.fields.plusType.state !== 'read' && (
          <p class="cp-soft">{words.sidebar.plan.kindUnknown}</p>
        )}
        {draft && (
          <WhatWasRead
            rows={rowsOf(draft, seen.fields, speech, props.judge)}
            speech={speech}
            reachable={props.reachable}
            onGoTo={props.onGoTo}
            onForget={model.forget}
            onType={(field, text) => {
              const taken = typedReading(field, text, draft.market ?? 'ID', props.judge);
              if (!taken.ok) return taken.why;
              model.type(taken.typed);
              return null;
            }}
          />
        )}
      </Panel>
    </div>
  );
}
