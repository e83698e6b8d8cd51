import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { Speech } from '../../lib/i18n';
import type { DraftCheckModel } from '../../lib/state/draft-check';
import type { Judge } from '../../lib/state/judge';
import type { BackupModel } from '../../lib/state/backup';
import type { PlannerModel } from '../../lib/state/planner';
import type { PacksModel } from '../../lib/state/packs';
import type { SettingsModel } from '../../lib/state/settings';
import { Button } from '../ui/button';
import { BackupBar } from './backup-bar';
import { BackupDialog } from './backup-dialog';
import { Banners } from './banners';
import { EntryDialog } from './entry-dialog';
import { FailedPlan } from './failed-plan';
import { FirstShop } from './first-shop';
import { PageHeader } from './header';
import { HelpDialog } from './help-dialog';
import { ImportDialog } from './import-dialog';
import { LostPlan } from './lost-plan';
import { ManyDialog } from './many-dialog';
import { Notices } from './notices';
import { RestoreDialog } from './restore-dialog';
import { ShopSettingsDialog } from './shop-settings';
import { SlotEditor } from './slot-editor';
import { SplitDialog } from './split-dialog';
import { Speaking, useSpeech } from './speech';
import { TroubleCard } from './trouble-card';
import { useView, ViewNav } from './view-nav';
import { views } from './views';

interface PlannerPageProps {
  readonly model: PlannerModel;
  readonly settings: SettingsModel;
  readonly packs: PacksModel;
  readonly speech: Speech;
  readonly backup?: BackupModel;
  readonly check?: DraftCheckModel;
  readonly judge?: Judge;
  readonly onReload: () => void;
  /** Hears of a bug that broke the drawing. */
  readonly onBroken: (error: unknown) => void;
}

/** The whole planner page. */
export function PlannerPage(props: PlannerPageProps) {
  return (
    <Speaking speech={props.speech}>
      <Guarded {...props} />
    </Speaking>
  );
}

/** The boundary of the page: a bug in drawing ends in a sentence and a way on, and the plan is not touched by it. */
function Guarded(props: PlannerPageProps) {
  const { page } = useSpeech();
  const boundary: readonly unknown[] = useErrorBoundary(props.onBroken);
  if (boundary[0] === undefined) return <Page {...props} />;
  return (
    <main class="pl-main">
      <TroubleCard
        part="broken"
        title={page.load.brokenTitle}
        actions={
          <Button look="main" onPress={props.onReload}>
            {page.load.reload}
          </Button>
        }
      >
        <p>{page.load.broken}</p>
      </TroubleCard>
    </main>
  );
}

function Page({ model, settings, packs, backup, check, judge, onReload }: PlannerPageProps) {
  const { page } = useSpeech();
  const [open, setOpen] = useState<'help' | 'shop' | 'backup' | null>(null);
  const plan = model.plan.value;
  const market = model.market.value;
  const health = model.health.value;
  const lost =
    health.state === 'read-only' && (health.why === 'emptied' || health.why === 'older') ? health.why : null;
  const place = plan !== null && market !== null ? { plan, market } : null;
  const openBackup = backup && (() => setOpen('backup'));
  const view = useView();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTyping(event) || document.querySelector('dialog[open]') !== null) return;
      const control = event.ctrlKey || event.metaKey;
      if (control && event.key.toLowerCase() === 'z') {
        event.preventDefault();
        void (event.shiftKey ? model.history.redo() : model.history.undo());
      } else if (event.key === '?' && !control && !event.altKey) setOpen('help');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [model]);
  return (
    <>
      <a class="pl-skip" href="#plan">
        {page.header.skip}
      </a>
      <PageHeader
        model={model}
        settings={settings}
        onHelp={() => setOpen('help')}
        onShop={() => setOpen('shop')}
      />
      <main class="pl-main" id="plan" tabIndex={-1} data-part="planner" data-phase={model.phase.value}>
        <ViewNav current={view} />
        <Banners model={model} unsaved={settings.unsaved.value} onReload={onReload} />
        {backup && model.phase.value === 'ready' && (
          <BackupBar backup={backup} onMore={() => setOpen('backup')} />
        )}
        {backup && lost !== null && <LostPlan backup={backup} why={lost} />}
        {model.phase.value === 'loading' && <p class="pl-loading">{page.loading}</p>}
        {model.phase.value === 'failed' && (
          <FailedPlan model={model} onReload={onReload} onBackup={openBackup} />
        )}
        {model.phase.value === 'no-shop' && <FirstShop onStart={model.startShop} onBackup={openBackup} />}
        {views.find(({ id }) => id === view)?.draw({ model, settings, packs, backup, check, judge, place })}
      </main>
      <SplitDialog model={model} />
      <SlotEditor model={model} currency={market?.currency ?? 'IDR'} place={place} judge={judge} />
      {market !== null && <EntryDialog model={model.entries} market={market} />}
      {open === 'shop' && plan !== null && market !== null && (
        <ShopSettingsDialog
          shop={plan.shop}
          market={market}
          model={model}
          packs={packs}
          onClose={() => setOpen(null)}
        />
      )}
      {backup && open === 'backup' && <BackupDialog backup={backup} onClose={() => setOpen(null)} />}
      {backup && <RestoreDialog backup={backup} />}
      {open === 'help' && <HelpDialog onClose={() => setOpen(null)} />}
      <ImportDialog model={model} />
      <ManyDialog model={model} />
      <Notices model={model} />
    </>
  );
}

function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.isComposing || !(target instanceof Element)) return event.isComposing;
  return target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
}
