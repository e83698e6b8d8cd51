import { useState } from 'preact/hooks';
import type { Market } from '../../lib/model/market';
import type { Shop } from '../../lib/model/plan';
import type { PlannerModel } from '../../lib/state/planner';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/inputs';
import type { PacksModel } from '../../lib/state/packs';
import { RulePacks } from './rule-packs';
import { useSpeech } from './speech';

interface ShopSettingsDialogProps {
  readonly shop: Shop;
  readonly market: Market;
  readonly model: PlannerModel;
  readonly packs: PacksModel;
  readonly onClose: () => void;
}

/** The seller's own name for a shop, the way of its samples, and the cap on its fees. */
export function ShopSettingsDialog({ shop, market, model, packs, onClose }: ShopSettingsDialogProps) {
  const { page, common, say } = useSpeech();
  const [form, setForm] = useState(() => model.shopForm(shop));
  const [tried, setTried] = useState(false);
  const read = model.readShopForm(form);
  const words = page.shop;
  const field = (key: 'nickname' | 'approve' | 'pack' | 'transit' | 'content' | 'cap') => {
    const problem = tried && !read.ok ? read.problems[key] : undefined;
    return {
      name: key,
      value: form[key],
      onType: (text: string) => setForm({ ...form, [key]: text }),
      problem:
        problem === 'days' ? words.dayCount : problem && say(page.problem[problem.message], problem.data),
    };
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (read.ok && (await model.saveShop(read.nickname, read.settings))) onClose();
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={common.close}
      part="shop-dialog"
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button look="main">{common.save}</Button>
        </>
      }
    >
      <TextField label={words.nickname} hint={words.nicknameHint} {...field('nickname')} />
      <p>
        <span class="cp-label">{words.market}:</span> {page.market[market.id]}
      </p>
      <fieldset class="pl-lead">
        <legend class="cp-label">{words.leadTimes}</legend>
        <p class="cp-hint">{words.leadTimesHint}</p>
        <div class="pl-four">
          <TextField label={words.approve} numeric {...field('approve')} />
          <TextField label={words.pack} numeric {...field('pack')} />
          <TextField label={words.transit} numeric {...field('transit')} />
          <TextField label={words.content} numeric {...field('content')} />
        </div>
        <label class="pl-check">
          <input
            type="checkbox"
            checked={form.packOnWorkingDays}
            onChange={(event) => setForm({ ...form, packOnWorkingDays: event.currentTarget.checked })}
          />
          {words.workingDays}
        </label>
      </fieldset>
      <TextField
        label={say(words.cap, { currency: market.currency })}
        aside={page.editor.optional}
        numeric
        {...field('cap')}
      />
      <RulePacks market={market} packs={packs} />
    </Dialog>
  );
}
