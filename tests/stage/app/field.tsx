import { Form } from '@arco-design/web-react';
import { Children, cloneElement, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { Bound } from './controls';
import type { Draft } from './draft';
import { useDesk } from './form';
import { ui, wrap } from './names';
import { options } from './options';
import { fieldLabel, type Word } from './words';

type FieldProps = {
  /** The name that `stage-without` and `stage-rename` use. */
  id: string;
  label?: Word;
  labelNode?: ReactNode;
  /** The draft's key, when the field has one of its own. */
  field?: keyof Draft & string;
  /** The tail of the host's id of this field. */
  tail?: string;
  bind?: Bound<string>;
  required?: boolean;
  silent?: boolean;
  children: ReactElement;
};

export function Field(props: FieldProps) {
  const desk = useDesk();
  const text = props.label ? fieldLabel(props.id, props.label, desk.grid ? 'b' : 'a') : undefined;
  if (options.without.has(props.id)) return null;
  return desk.grid ? <GridField {...props} text={text} /> : <ItemField {...props} text={text} />;
}

/** Fields in their order, or in the reverse of it. */
export function Fields({ children }: { children: ReactNode }) {
  const list = Children.toArray(children);
  return <>{options.reverse ? list.reverse() : list}</>;
}

function ItemField({
  id,
  field,
  tail,
  bind,
  required,
  labelNode,
  children,
  text,
}: FieldProps & { text?: string }) {
  const { formId } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => dressLikeTheHost(place.current, `${formId}_${tail ?? id}`, text));
  return (
    <div ref={place} className="host-field">
      <Form.Item
        className={wrap('form-item')}
        label={labelNode ?? text}
        field={bind ? undefined : (field ?? id)}
        rules={required ? [{ required: true }] : undefined}
      >
        {bind ? cloneElement(children, bind) : children}
      </Form.Item>
    </div>
  );
}

/** The old generation: a label points to the wrapper, not to the input. The new one: ids say nothing. */
function dressLikeTheHost(place: HTMLElement | null, id: string, title = ''): void {
  const item = place?.firstElementChild;
  item?.setAttribute('data-tid', 'm4b_form_item');
  const wrapper =
    item?.querySelector(`.${ui('form-item-control')}`) ?? item?.querySelector(`.${ui('form-item-wrapper')}`);
  const label = item?.querySelector(`.${ui('form-label-item')} label`);
  wrapper?.parentElement?.setAttribute('data-tid', 'm4b_form_item_control');
  label?.setAttribute('title', title);
  const name = options.gen === 'arco' ? id : opaque(id);
  if (wrapper) wrapper.id = name;
  label?.setAttribute('for', name);
  const input = wrapper?.querySelector('[id$="_input"]');
  if (!input) return;
  if (options.gen === 'arco') input.id = `${id}_input`;
  else input.removeAttribute('id');
}

function opaque(id: string): string {
  let sum = 7;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1679616;
  return `:r${sum.toString(36)}:`;
}

function GridField({
  id,
  field,
  bind,
  required,
  silent,
  labelNode,
  children,
  text,
}: FieldProps & { text?: string }) {
  const desk = useDesk();
  const key = field ?? id;
  const own = bind ?? {
    value: isKey(desk.draft, key) ? desk.draft[key] : undefined,
    onChange: (value: never) => (isKey(desk.draft, key) ? desk.set(key, value) : undefined),
  };
  const label = silent ? { 'aria-label': text } : {};
  return (
    <div className={text || labelNode ? 'host-row' : 'host-row host-whole'}>
      <div className="host-cell-label">
        {silent ? null : (labelNode ?? text)}
        {required && !silent ? <span className="host-required">*</span> : null}
      </div>
      <div className="host-cell">{cloneElement(children, { ...own, ...label })}</div>
    </div>
  );
}

function isKey(draft: Draft, key: string): key is keyof Draft & string {
  return key in draft;
}
