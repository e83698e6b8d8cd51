import { windowKinds } from '../../lib/model/plan';
import { windowKindOf } from '../../lib/state/planner-form-rows';
import { Button, IconButton } from '../ui/button';
import { DayField } from '../ui/day-field';
import { SelectField, TextField } from '../ui/inputs';
import { useSlotFields, type SlotFieldsProps } from './slot-typing';
import { useSpeech } from './speech';

/** LIVE, flash sales and ads, each with its days. */
export function SlotWindows(props: SlotFieldsProps) {
  const { page, say } = useSpeech();
  const { model, editor } = props;
  const { text, day } = useSlotFields(props);
  const words = page.editor;
  return (
    <>
      {editor.form.windows.map((row, index) => {
        const kind = windowKindOf(row.kind);
        const what = say(words.window, { kind: words.windowKind[kind], number: index + 1 });
        return (
          <fieldset key={row.key} class="pl-row-fields" data-window={index}>
            <legend class="cp-unseen">{what}</legend>
            <SelectField
              label={words.windowWhat}
              name={`windows.${index}.kind`}
              value={kind}
              choices={windowKinds.map((value) => ({ value, word: words.windowKind[value] }))}
              onPick={(value) => text(`windows.${index}.kind`).onType(value)}
            />
            <DayField label={words.from} {...day(`windows.${index}.from`)} />
            <DayField label={words.to} {...day(`windows.${index}.to`)} hint={words.toHint} />
            <IconButton
              icon="bin"
              label={say(words.removeRow, { what })}
              onPress={() => model.removeRow('windows', index)}
            />
          </fieldset>
        );
      })}
      <Button icon="plus" part="add-window" onPress={() => model.addRow('windows')}>
        {words.addWindow}
      </Button>
    </>
  );
}

/** Products with the commission that creators get for them. */
export function SlotProducts(props: SlotFieldsProps) {
  const { page, say } = useSpeech();
  const { model, editor } = props;
  const { text } = useSlotFields(props);
  const words = page.editor;
  return (
    <>
      {editor.form.products.map((row, index) => {
        const what = say(words.productNumber, { number: index + 1 });
        return (
          <fieldset key={row.key} class="pl-row-fields" data-product={index}>
            <legend class="cp-unseen">{what}</legend>
            <TextField label={words.product} {...text(`products.${index}.name`)} />
            <TextField label={words.productId} {...text(`products.${index}.id`)} />
            <TextField label={words.rate} {...text(`products.${index}.commission`)} numeric />
            <IconButton
              icon="bin"
              label={say(words.removeRow, { what })}
              onPress={() => model.removeRow('products', index)}
            />
          </fieldset>
        );
      })}
      <Button icon="plus" part="add-product" onPress={() => model.addRow('products')}>
        {words.addProduct}
      </Button>
    </>
  );
}
