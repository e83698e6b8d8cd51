import type { ComponentChildren } from 'preact';
import { sheetWords } from '../../lib/i18n/sheet-words';
import type { PlannerModel } from '../../lib/state/planner';
import type { ImportState } from '../../lib/state/import-state';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SelectField } from '../ui/inputs';
import { ImportMatch, ImportMatchActions } from './import-match';
import { ImportPreview, ImportPreviewActions } from './import-preview';
import { useSpeech } from './speech';

/** Brings a sheet into the plan: choose, match if it is not ours, look, confirm. */
export function ImportDialog({ model }: { readonly model: PlannerModel }) {
  const { page, common } = useSpeech();
  const { sheetImport } = model;
  const state = sheetImport.state.value;
  if (state.step === 'closed') return null;
  const frame = (children: ComponentChildren, actions: ComponentChildren, onSubmit?: () => void) => (
    <Dialog
      title={page.sheetImport.title}
      closeLabel={common.close}
      part="import-dialog"
      wide
      onClose={sheetImport.close}
      {...(onSubmit && { onSubmit })}
      actions={actions}
    >
      <div class="pl-import" data-part="import" data-step={state.step}>
        {(state.step === 'choose' || state.step === 'preview') && <ShopChoice model={model} />}
        {children}
      </div>
    </Dialog>
  );
  const cancel = (
    <Button part="import-cancel" onPress={sheetImport.close}>
      {common.cancel}
    </Button>
  );
  switch (state.step) {
    case 'choose':
      return frame(<ChooseFile model={model} refused={state.refused} />, cancel);
    case 'reading':
      return frame(<Reading state={state} />, cancel);
    case 'match':
      return frame(
        <ImportMatch model={sheetImport} state={state} />,
        <ImportMatchActions model={sheetImport} state={state} cancel={cancel} />,
        () => void sheetImport.showMatched(),
      );
    case 'preview':
      return frame(
        <ImportPreview model={sheetImport} state={state} />,
        <ImportPreviewActions model={sheetImport} state={state} cancel={cancel} />,
        () => void sheetImport.confirm(),
      );
    case 'done':
      return frame(<Done state={state} />, <DoneActions model={model} state={state} />);
  }
}

function ShopChoice({ model }: { readonly model: PlannerModel }) {
  const { page, say } = useSpeech();
  const shops = model.shops.value;
  const shop = model.plan.value?.shop;
  if (shops.length < 2) return shop ? <p>{say(page.sheetImport.intoShop, { shop: shop.nickname })}</p> : null;
  return (
    <SelectField
      label={page.sheetImport.into}
      name="import-shop"
      value={shop?.id ?? ''}
      choices={shops.map(({ id, nickname, market }) => ({
        value: id,
        word: say(page.header.shopOption, { name: nickname, market: page.market[market] }),
      }))}
      onPick={(id) => void model.sheetImport.chooseShop(id)}
    />
  );
}

function ChooseFile({
  model,
  refused,
}: { readonly model: PlannerModel } & Pick<Extract<ImportState, { step: 'choose' }>, 'refused'>) {
  const { page, common, language, say } = useSpeech();
  const take = (files: FileList | null | undefined): void => {
    const file = files?.item(0);
    if (file) void model.sheetImport.take(file);
  };
  return (
    <>
      {refused !== null && (
        <Banner kind="blocker" word={common.severity.blocker} part="import-refused">
          {say(page.sheetImport.refused, { name: refused.name })}{' '}
          {sheetWords[language].import.refused[refused.why]}
        </Banner>
      )}
      <p>{page.sheetImport.about}</p>
      <div
        class="pl-drop"
        data-part="import-drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer?.files);
        }}
      >
        <label class="pl-check-field">
          <span>{page.sheetImport.drop}</span>
          <input
            type="file"
            name="import-file"
            accept=".xlsx,.csv,.tsv,.txt"
            onChange={(event) => {
              take(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p class="cp-hint">{page.sheetImport.stays}</p>
    </>
  );
}

function Reading({ state }: { readonly state: Extract<ImportState, { step: 'reading' }> }) {
  const { page, say } = useSpeech();
  const text = say(page.sheetImport.reading, { name: state.name });
  return (
    <>
      <p role="status">{text}</p>
      <progress class="pl-progress" aria-label={text} value={state.part} max={1} />
    </>
  );
}

type DoneState = Extract<ImportState, { step: 'done' }>;

function Done({ state }: { readonly state: DoneState }) {
  const { page, common, say } = useSpeech();
  const { name, added, changed, rejected, beside, undone } = state;
  return (
    <>
      <Banner
        kind={undone ? 'note' : 'passed'}
        word={common.severity[undone ? 'note' : 'passed']}
        part="import-done"
      >
        {undone ? page.sheetImport.undone : say(page.sheetImport.done, { name, added, changed })}
      </Banner>
      {rejected > 0 && <p>{say(page.sheetImport.doneRejected, { count: rejected })}</p>}
      {beside > 0 && <p>{say(page.sheetImport.doneBeside, { count: beside })}</p>}
      {!undone && beside === 0 && <p class="cp-hint">{page.sheetImport.doneUndo}</p>}
    </>
  );
}

function DoneActions({ model, state }: { readonly model: PlannerModel; readonly state: DoneState }) {
  const { common } = useSpeech();
  const { sheetImport } = model;
  return (
    <>
      {!state.undone && state.beside === 0 && (
        <Button icon="undo" part="import-undo" onPress={() => void sheetImport.undo()}>
          {common.undo}
        </Button>
      )}
      <Button look="main" part="import-close" onPress={sheetImport.close}>
        {common.close}
      </Button>
    </>
  );
}
