import type { PlannerModel } from '../../lib/state/planner';
import type { LanguageChoice, SettingsModel } from '../../lib/state/settings';
import type { Steps } from '../../lib/state/planner-source';
import { manyIn } from '../../lib/state/step-name';
import { IconButton } from '../ui/button';
import { Select } from '../ui/inputs';
import { Menu } from '../ui/menu';
import { Mark } from './mark';
import { useSpeech } from './speech';

interface PageHeaderProps {
  readonly model: PlannerModel;
  readonly settings: SettingsModel;
  readonly onHelp: () => void;
  readonly onShop: () => void;
}

/** The bar at the top: which shop, what can be undone, files out, language and theme. */
export function PageHeader({ model, settings, onHelp, onShop }: PageHeaderProps) {
  const { page, common, language } = useSpeech();
  const languageWord = (value: LanguageChoice): string =>
    value === 'auto'
      ? `${common.languageName.auto} (${common.languageName[language]})`
      : common.languageName[value];
  return (
    <header class="pl-header">
      <div class="pl-brand">
        <Mark />
        <h1>
          {common.product} <span class="cp-soft">{page.title}</span>
        </h1>
      </div>
      <ShopPicker model={model} onShop={onShop} />
      <div class="pl-tools">
        <UndoRedo model={model} />
        <ExportMenu model={model} />
        <Select
          label={common.language}
          name="language"
          value={settings.language.value}
          choices={settings.languageChoices.map((value) => ({ value, word: languageWord(value) }))}
          onPick={(language) => void settings.choose({ language })}
        />
        <Select
          label={page.header.theme}
          name="theme"
          value={settings.theme.value}
          choices={settings.themes.map((value) => ({ value, word: page.header.themeName[value] }))}
          onPick={(theme) => void settings.choose({ theme })}
        />
        <IconButton icon="help" label={page.header.help} onPress={onHelp} part="help" />
      </div>
    </header>
  );
}

function ShopPicker({ model, onShop }: Pick<PageHeaderProps, 'model' | 'onShop'>) {
  const { page, say } = useSpeech();
  const shops = model.shops.value;
  const plan = model.plan.value;
  if (shops.length === 0) return null;
  const choices = shops.map((shop) => ({
    value: shop.id,
    word: say(page.header.shopOption, { name: shop.nickname, market: page.market[shop.market] }),
  }));
  return (
    <div class="pl-shop">
      <Select
        label={page.header.shop}
        name="shop"
        value={plan?.shop.id ?? model.chosen.value ?? ''}
        choices={choices}
        onPick={(id) => void model.choose(id)}
      />
      {plan !== null && (
        <IconButton icon="gear" label={page.header.settings} onPress={onShop} part="shop-settings" />
      )}
    </div>
  );
}

function UndoRedo({ model }: { readonly model: PlannerModel }) {
  const { page, say } = useSpeech();
  const { undo, redo } = model.steps.value;
  const { history } = model;
  const nameOf = (step: NonNullable<Steps['undo']>): string => {
    const many = step.change === 'slotsImported' ? manyIn(step.name) : null;
    if (many !== null) return say(page.table.many.step[many.what], { count: many.count });
    const known = Object.entries(page.change).find(([key]) => key === step.change);
    return say(known?.[1] ?? page.change.other, { name: step.name });
  };
  return (
    <div class="pl-pair">
      <IconButton
        icon="undo"
        part="undo"
        label={undo ? say(page.header.undo, { change: nameOf(undo) }) : page.header.nothingToUndo}
        off={undo === null || history.busy.value || model.readOnly.value}
        onPress={() => void history.undo()}
      />
      <IconButton
        icon="redo"
        part="redo"
        label={redo ? say(page.header.redo, { change: nameOf(redo) }) : page.header.nothingToRedo}
        off={redo === null || history.busy.value || model.readOnly.value}
        onPress={() => void history.redo()}
      />
    </div>
  );
}

function ExportMenu({ model }: { readonly model: PlannerModel }) {
  const { page } = useSpeech();
  if (model.plan.value === null) return null;
  const making = model.files.state.value.state === 'making';
  return (
    <Menu
      label={making ? page.export.making : page.export.menu}
      icon="download"
      part="export"
      onOpen={model.files.prepare}
      items={[
        ...exportFormats.map((id) => ({ id, word: page.export.formats[id], about: page.export.about[id] })),
        { id: 'copy', word: page.sheetImport.copy, about: page.sheetImport.copyAbout },
      ]}
      onPick={(id) =>
        void (id === 'copy'
          ? model.files.copy()
          : model.files.make(id.replace(withoutFees, ''), id.endsWith(withoutFees)))
      }
    />
  );
}

const withoutFees = '-without-fees';
const exportFormats = ['xlsx', 'csv', 'ics', `xlsx${withoutFees}`] as const;
