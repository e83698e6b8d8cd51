import { fill } from '../../lib/i18n/sentence';
import { rowsOf } from '../../lib/state/read-rows';
import type { Seen } from '../../lib/state/sidebar';
import { verifiedLongAgo, type Groups } from '../../lib/state/sidebar-report';
import { typedReading } from '../../lib/state/typed-field';
import { ListImport } from './list-import';
import { Findings } from './findings';
import { NamedPage } from './page-question';
import { MarketQuestion, ShopQuestion } from './questions';
import { QuotaLine } from './quota';
import type { SidebarProps } from './sidebar';
import { Summary } from './summary';
import { WhatWasRead } from './what-was-read';

interface DraftBodyProps extends SidebarProps {
  readonly seen: Extract<Seen, { state: 'draft' }>;
  readonly groups: Groups | null;
  readonly coverage: { readonly checked: number; readonly of: number };
}

/** What the panel says about a page that was recognised: what was found, the quota, the plan, what was read. */
export function DraftBody(props: DraftBodyProps) {
  const { model, speech, seen, groups, coverage, ways } = props;
  const { words, format } = speech;
  const report = model.report.value;
  const draft = model.draft.value;
  const market = model.market.value;
  const shop = model.shop.value;
  const old = report && verifiedLongAgo(report, model.today.value);
  const failureText = (code: keyof typeof words.failures): string => words.failures[code];
  return (
    <>
      {!seen.enough && (
        <div class="cp-changed cp-mark-warning" role="alert" data-part="page-changed">
          <strong>{words.sidebar.changedPage.title}</strong> {words.sidebar.changedPage.body}{' '}
          <button type="button" class="cp-link" onClick={ways.onCopyStructure}>
            {words.sidebar.structure.copy}
          </button>
        </div>
      )}
      {ways.named && <NamedPage speech={speech} onUnname={ways.onUnname} />}
      {props.lost && (
        <p class="cp-soft" role="status">
          {words.sidebar.gone}
        </p>
      )}
      {report && groups && !seen.list && <Summary groups={groups} coverage={coverage} speech={speech} />}
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
      {(seen.list ?? model.list.tried.value.length > 0) && (
        <ListImport model={model.list} speech={speech} onPlanner={() => void model.planner()} />
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
          onPlanFor={
            model.ownSlot.value === null || model.changed.value
              ? (day) => {
                  model.planPayment(day);
                  void model.addToPlan();
                }
              : undefined
          }
          reachable={props.reachable}
        />
      )}
      {draft?.page === 'plus-create' && draft.fields.plusType.state !== 'read' && (
        <p class="cp-soft">{words.sidebar.plan.kindUnknown}</p>
      )}
      {draft && seen.fields.length > 0 && (
        <WhatWasRead
          rows={rowsOf(draft, seen.fields, speech, props.judge)}
          speech={speech}
          reachable={props.reachable}
          ways={ways}
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
    </>
  );
}
