import type { PlannerModel } from '../../lib/state/planner';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { useSpeech } from './speech';

interface BannersProps {
  readonly model: PlannerModel;
  /** The last choice of language or theme could not be stored. */
  readonly unsaved: boolean;
  readonly onReload: () => void;
}

/** Sentences about the state of the whole plan: what happened, what still works, what to do. */
export function Banners({ model, unsaved, onReload }: BannersProps) {
  const { page, common, say } = useSpeech();
  const health = model.health.value;
  const failure = model.failure.value;
  const plan = model.plan.value;
  const setAside = Math.max(plan?.setAside ?? 0, health.state === 'good' ? health.setAside : 0);
  const refused = model.history.refused.value;
  return (
    <div class="pl-banners">
      <LoadTrouble model={model} onReload={onReload} />
      {health.state === 'read-only' && plan !== null && model.phase.value !== 'lost' && (
        <Banner
          kind="warning"
          word={common.severity.warning}
          part="read-only"
          action={
            passing.includes(health.why) && failure === null ? (
              <Button onPress={() => void model.refresh()}>{page.load.again}</Button>
            ) : undefined
          }
        >
          {page.health[health.why]}
        </Banner>
      )}
      {setAside > 0 && (
        <Banner kind="warning" word={common.severity.warning} part="set-aside">
          {say(page.health.setAside, { count: setAside })}
        </Banner>
      )}
      {refused !== null && (
        <Banner
          kind="blocker"
          word={common.severity.blocker}
          part="refused"
          action={<Button onPress={model.history.closeRefused}>{common.close}</Button>}
        >
          {page.failure[refused.code]}
        </Banner>
      )}
      <ExportState model={model} />
      {model.table.unsaved.value && (
        <Banner kind="note" word={common.severity.note} part="table-unsaved">
          {page.table.unsaved}
        </Banner>
      )}
      {unsaved && (
        <Banner kind="note" word={common.severity.note}>
          {page.health.settingsUnsaved}
        </Banner>
      )}
    </div>
  );
}

/** Why a plan can only be read, where the seller can do something about it and then try again. */
const passing: readonly string[] = ['storage-full', 'blocked'];

/** What is shown is not the newest. With nothing to show, a card says so instead. */
function LoadTrouble({ model, onReload }: Pick<BannersProps, 'model' | 'onReload'>) {
  const { page, common, say } = useSpeech();
  const failure = model.failure.value;
  const market = model.market.value;
  if (failure === null || market === null) return null;
  const gone = failure === 'gone';
  const sentence = say(page.load.stale, {
    at: { at: model.fetchedAt.value, zone: market.zone, label: market.zoneLabel },
  });
  return (
    <Banner
      kind="blocker"
      word={common.severity.blocker}
      part="load-failed"
      action={
        <Button onPress={gone ? onReload : () => void model.refresh()}>
          {gone ? page.load.reload : page.load.again}
        </Button>
      }
    >
      {gone ? page.failure.gone : failure === 'too-new' ? page.failure['too-new'] : sentence}
    </Banner>
  );
}

function ExportState({ model }: { readonly model: PlannerModel }) {
  const { page, common, say } = useSpeech();
  const state = model.files.state.value;
  if (state.state === 'idle') return null;
  if (state.state === 'making') {
    return (
      <Banner
        kind="note"
        word={common.severity.note}
        part="export-making"
        action={
          <Button part="export-cancel" onPress={model.files.cancel}>
            {common.cancel}
          </Button>
        }
      >
        {page.export.making}{' '}
        <progress class="pl-progress-short" aria-label={page.export.making} value={state.part} max={1} />
      </Banner>
    );
  }
  const close = <Button onPress={model.files.dismiss}>{common.close}</Button>;
  if (state.state === 'copied' || state.state === 'copy-failed') {
    const done = state.state === 'copied';
    return (
      <Banner
        kind={done ? 'passed' : 'blocker'}
        word={common.severity[done ? 'passed' : 'blocker']}
        part={done ? 'export-copied' : 'export-failed'}
        action={close}
      >
        {done ? say(page.sheetImport.copied, { count: state.count }) : page.sheetImport.copyFailed}
      </Banner>
    );
  }
  return state.state === 'done' ? (
    <Banner kind="passed" word={common.severity.passed} part="export-done" action={close}>
      {say(page.export.done, { name: state.name })}
    </Banner>
  ) : (
    <Banner kind="blocker" word={common.severity.blocker} part="export-failed" action={close}>
      {page.export.failed}
    </Banner>
  );
}
