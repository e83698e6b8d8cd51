import { briefItems } from '../../lib/model/plan';
import type { MoneyFormField } from '../../lib/state/planner-form';
import { handlesIn, tagsIn } from '../../lib/state/planner-form-rows';
import { enteredMoney, enteredWhole, valueIn } from '../../lib/state/planner-typed';
import { DayField } from '../ui/day-field';
import { TextAreaField, TextField } from '../ui/inputs';
import { SeverityMark } from '../ui/severity-mark';
import { SlotCreators } from './slot-creators';
import { useSlotFields, type SlotFieldsProps } from './slot-typing';
import { SlotProducts, SlotWindows } from './slot-rows';
import { SlotSection } from './slot-section';
import { useSpeech } from './speech';

/** Everything of a campaign that can wait, in folded sections. */
export function SlotSections(props: SlotFieldsProps) {
  const { page, language, format, say } = useSpeech();
  const { model, editor, problems, currency } = props;
  const { form, mode, attempts } = editor;
  const { text, day } = useSlotFields(props);
  const words = page.editor;
  /** Names of fields, and of lists with their dot. */
  const wrong = (...names: readonly string[]): boolean =>
    Object.keys(problems).some((field) =>
      names.some((name) => (name.endsWith('.') ? field.startsWith(name) : field === name)),
    );
  const amount = (field: MoneyFormField): string | null => {
    const read = valueIn(enteredMoney(form[field], { language, currency }));
    return read === null ? null : format.money(read);
  };
  const money = (field: MoneyFormField) => {
    return { ...text(field), numeric: true, echo: amount(field) ?? undefined };
  };
  const count = (list: readonly unknown[], template: string): string | null =>
    list.length === 0 ? null : say(template, { count: list.length });
  const open = model.openItems.value;
  const stop = model.adsStop.value;
  const tags = tagsIn(form.tags);
  const orders = valueIn(enteredWhole(form.orders));
  return (
    <div class="pl-sections">
      <SlotSection
        attempts={attempts}
        id="money"
        title={words.section.money}
        inside={amount('fee')}
        wrong={wrong('fee', 'payDay', 'sampleCost', 'gmvEstimate')}
        open={mode === 'edit'}
      >
        <div class="pl-two">
          <TextField label={say(words.fee, { currency })} aside={words.optional} {...money('fee')} />
          <DayField label={words.payDay} aside={words.optional} {...day('payDay')} />
          <TextField
            label={say(words.sampleCost, { currency })}
            aside={words.optional}
            {...money('sampleCost')}
            hint={words.sampleCostHint}
          />
          <TextField
            label={say(words.gmvEstimate, { currency })}
            aside={words.optional}
            {...money('gmvEstimate')}
            hint={words.gmvEstimateHint}
          />
        </div>
      </SlotSection>
      <SlotSection
        attempts={attempts}
        id="brief"
        title={words.section.brief}
        inside={
          open.length === briefItems.length
            ? null
            : say(words.briefCount, { count: briefItems.length - open.length, of: briefItems.length })
        }
        wrong={wrong('brief.')}
      >
        {briefItems.map((item) => (
          <TextField
            key={item}
            label={words.briefItem[item]}
            {...text(`brief.${item}`)}
            hint={words.briefHint[item]}
          />
        ))}
        <p data-part="brief-open" data-open={open.join(' ')} aria-live="polite">
          {open.length === 0
            ? words.briefDone
            : say(words.briefOpen, { items: open.map((item) => words.briefItem[item]).join(', ') })}
        </p>
      </SlotSection>
      <SlotSection
        attempts={attempts}
        id="windows"
        title={words.section.windows}
        inside={count(form.windows, words.windowsCount)}
        wrong={wrong('windows.')}
      >
        <SlotWindows {...props} />
      </SlotSection>
      <SlotSection
        attempts={attempts}
        id="ads"
        title={words.section.ads}
        inside={
          stop === null || (form.adsEnd === '' && form.adsCodeEnd === '')
            ? null
            : say(words.adsStopShort, { day: { day: stop.day } })
        }
        wrong={wrong('adsEnd', 'adsCodeEnd')}
      >
        <div class="pl-two">
          <DayField label={words.adsEnd} aside={words.optional} {...day('adsEnd')} />
          <DayField label={words.adsCodeEnd} aside={words.optional} {...day('adsCodeEnd')} />
        </div>
        <p data-part="ads-stop" data-day={stop?.day ?? ''} aria-live="polite">
          {stop === null
            ? words.adsStopUnknown
            : say(words.adsStop[stop.because], { day: { day: stop.day } })}
        </p>
        {stop !== null && stop.tooLong > 0 && (
          <p data-part="ads-too-long">
            <Warning /> {say(words.adsTooLong, { count: stop.tooLong })}
          </p>
        )}
      </SlotSection>
      <SlotSection
        attempts={attempts}
        id="products"
        title={words.section.products}
        inside={count(form.products, words.productsCount)}
        wrong={wrong('products.')}
      >
        <SlotProducts {...props} />
      </SlotSection>
      <SlotSection
        attempts={attempts}
        id="creators"
        title={words.section.creators}
        inside={count(handlesIn(form.creators), words.creatorsCount)}
        wrong={wrong('creators')}
      >
        <SlotCreators {...props} />
      </SlotSection>
      <SlotSection
        attempts={attempts}
        id="results"
        title={words.section.results}
        inside={
          amount('gmv') ??
          (orders === null ? null : say(words.ordersCount, { count: orders })) ??
          amount('commission')
        }
        wrong={wrong('orders', 'gmv', 'commission')}
      >
        <p class="cp-hint">{words.resultsHint}</p>
        <TextField label={words.orders} aside={words.optional} {...text('orders')} numeric />
        <div class="pl-two">
          <TextField label={say(words.gmv, { currency })} aside={words.optional} {...money('gmv')} />
          <TextField
            label={say(words.commission, { currency })}
            aside={words.optional}
            {...money('commission')}
          />
        </div>
      </SlotSection>
      <SlotSection
        attempts={attempts}
        id="tags"
        title={words.section.tags}
        inside={tags.length === 0 ? null : tags.join(', ')}
        wrong={wrong('tags', 'notes')}
      >
        <TextField label={words.tags} aside={words.optional} {...text('tags')} hint={words.tagsHint} />
        <TextAreaField label={words.notes} aside={words.optional} {...text('notes')} />
      </SlotSection>
    </div>
  );
}

function Warning() {
  const { common } = useSpeech();
  return <SeverityMark kind="warning" word={common.severity.warning} />;
}
