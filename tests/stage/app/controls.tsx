import { DatePicker, Input, InputNumber, Radio, Select, Switch } from '@arco-design/web-react';
import { dateFormat, group, isIsoDay, money, readDay, showDay, ungroup } from './format';
import { options } from './options';
import { e2e, tid } from './names';
import { say } from './words';

/** What a form hands to its control. */
export type Bound<T> = {
  value?: T;
  onChange?: (value: T) => void;
  id?: string;
  'aria-label'?: string;
};

export type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

/** One day. A text that is no day is shown in a plain box: a page may show nonsense. */
export function DayBox({
  value = '',
  onChange,
  id,
  placeholder,
  mark,
  ...aria
}: Bound<string> & { placeholder?: string; mark?: object }) {
  if (value !== '' && !isIsoDay(value)) {
    return <Input {...aria} id={id} value={value} placeholder={placeholder} onChange={onChange} />;
  }
  return (
    <span {...tid('date_picker')} {...mark} className="host-block">
      <DatePicker
        style={{ width: '100%' }}
        format={dateFormat}
        value={showDay(value)}
        placeholder={placeholder ?? dateFormat}
        inputProps={{ ...aria, ...mark }}
        onChange={(text) => onChange?.(readDay(text ?? ''))}
      />
    </span>
  );
}

export function PeriodBox({ value = ['', ''], onChange }: Bound<[string, string]>) {
  const [start, end] = value;
  if ([start, end].some((day) => day !== '' && !isIsoDay(day))) {
    return (
      <Input.Group compact>
        <Input
          style={{ width: '50%' }}
          value={start}
          placeholder={say('start')}
          onChange={(day) => onChange?.([day, end])}
        />
        <Input
          style={{ width: '50%' }}
          value={end}
          placeholder={say('end')}
          onChange={(day) => onChange?.([start, day])}
        />
      </Input.Group>
    );
  }
  return (
    <span {...tid('date_picker_range_picker')} className="host-block">
      <DatePicker.RangePicker
        style={{ width: '100%' }}
        format={dateFormat}
        value={start || end ? [showDay(start), showDay(end)] : []}
        placeholder={[say('start'), say('end')]}
        onChange={(texts) => onChange?.([readDay(texts?.[0] ?? ''), readDay(texts?.[1] ?? '')])}
      />
    </span>
  );
}

/** Money: layout a puts the sign in front, layout b the code behind and groups as the language does. */
export function MoneyBox({ value, onChange, id, ...aria }: Bound<number>) {
  const plain = options.layout === 'a';
  const comma = plain ? undefined : options.lang === 'en';
  return (
    <InputNumber
      {...aria}
      {...tid('input_number')}
      id={id}
      hideControl
      prefix={plain ? money.sign : undefined}
      suffix={plain ? undefined : money.code}
      placeholder="0"
      precision={money.decimals}
      value={value}
      formatter={(number) => group(number, comma)}
      parser={(text) => Number(ungroup(text, comma))}
      onChange={(number) => onChange?.(number)}
    />
  );
}

export function CountBox({ value, onChange, id, ...aria }: Bound<number>) {
  return (
    <InputNumber
      {...aria}
      {...tid('input_number')}
      id={id}
      precision={0}
      value={value}
      onChange={(number) => onChange?.(number)}
    />
  );
}

export function RateBox({ value, onChange, id, disabled, ...aria }: Bound<number> & { disabled?: boolean }) {
  return (
    <InputNumber
      {...aria}
      {...tid('input_number')}
      {...e2e('commission')}
      id={id}
      hideControl
      disabled={disabled}
      suffix="%"
      placeholder="1.00-80.00"
      precision={2}
      value={value}
      onChange={(number) => onChange?.(number)}
    />
  );
}

export function ChoiceBox({
  value = '',
  onChange,
  id,
  choices,
  ...aria
}: Bound<string> & { choices: readonly Choice[] }) {
  return (
    <Select
      {...aria}
      {...tid('select')}
      id={id}
      value={value || undefined}
      onChange={(chosen: string) => onChange?.(chosen)}
      options={choices.map(({ value: key, label }) => ({ value: key, label }))}
    />
  );
}

export function RadioBox({
  value = '',
  onChange,
  choices,
  mark,
  ...aria
}: Bound<string> & { choices: readonly Choice[]; mark?: object }) {
  return (
    <div {...tid('radio_group')}>
      <Radio.Group {...aria} value={value || undefined} onChange={(chosen: string) => onChange?.(chosen)}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} {...mark}>
            {choice.label}
            {choice.hint ? <span className="host-hint">{choice.hint}</span> : null}
          </Radio>
        ))}
      </Radio.Group>
    </div>
  );
}

export function SwitchBox({ value = 'no', onChange, id, mark, ...aria }: Bound<string> & { mark?: object }) {
  return (
    <div {...tid('switch')}>
      <Switch
        {...aria}
        {...mark}
        id={id}
        checked={value === 'yes'}
        onChange={(on) => onChange?.(on ? 'yes' : 'no')}
      />
    </div>
  );
}
