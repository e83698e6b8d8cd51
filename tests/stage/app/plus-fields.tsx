import { Button, Divider } from '@arco-design/web-react';
import { ChoiceBox, DayBox, PeriodBox, RadioBox, SwitchBox } from './controls';
import { count } from './debug';
import { rememberSubmitted } from './draft';
import { Field, Fields } from './field';
import { useDesk } from './form';
import { tid } from './names';
import { options } from './options';
import { ProductsBox } from './products';
import { RanksBox, TasksBox } from './rewards';
import { navigate, places } from './route';
import { countedProducts, say } from './words';

const layout = options.layout;

/** One range in layout a; two pickers in layout b, and where only one of the two days is touched. */
export function Period() {
  const { draft, set } = useDesk();
  const single = ['start', 'end'].some((id) => options.without.has(id) || options.rename.has(id));
  const [start, end] = draft.period;
  if (layout === 'a' && !single) {
    return (
      <Field id="period" label="period" required>
        <PeriodBox />
      </Field>
    );
  }
  if (options.without.has('period')) return null;
  return (
    <>
      <Field
        id="start"
        label="start"
        required
        bind={{ value: start, onChange: (day: string) => set('period', [day, end]) }}
      >
        <DayBox />
      </Field>
      <Field
        id="end"
        label="end"
        required
        bind={{ value: end, onChange: (day: string) => set('period', [start, day]) }}
      >
        <DayBox />
      </Field>
    </>
  );
}

export function Rewards() {
  const { draft } = useDesk();
  return draft.plusType === 'challenge' ? (
    <Field id="ranks" label="challengeDetails">
      <RanksBox />
    </Field>
  ) : (
    <Field id="tasks" label="taskDetails">
      <TasksBox />
    </Field>
  );
}

export function Products() {
  return (
    <Field id="products">
      <ProductsBox kind="plus" />
    </Field>
  );
}

export function Samples() {
  const { draft } = useDesk();
  const review = [
    { value: 'auto', label: say('auto') },
    { value: 'manual', label: say('manual') },
  ];
  const yesNo = [
    { value: 'yes', label: say('yes') },
    { value: 'no', label: say('no') },
  ];
  return (
    <Fields>
      <Field id="sampleOffered" label="sampleOffered">
        {layout === 'b' ? <RadioBox choices={yesNo} /> : <SwitchBox />}
      </Field>
      {draft.sampleOffered === 'yes' ? (
        <Field id="sampleApproval" label="sampleApproval">
          {layout === 'b' ? <ChoiceBox choices={review} /> : <RadioBox choices={review} />}
        </Field>
      ) : null}
      <p className="host-hint">{say('sampleHint')}</p>
    </Fields>
  );
}

export function CreatorFields() {
  const any = { value: 'any', label: say('any') };
  return (
    <Fields>
      <Field id="categories" label="categories">
        <ChoiceBox
          choices={[
            any,
            { value: 'beauty', label: say('beauty') },
            { value: 'home', label: say('homeGoods') },
          ]}
        />
      </Field>
      <Field id="followers" label="followers">
        <ChoiceBox
          choices={[any, { value: '1k', label: '1.000–10.000' }, { value: '10k', label: '> 10.000' }]}
        />
      </Field>
      <Field id="gender" label="gender">
        <ChoiceBox
          choices={[any, { value: 'women', label: say('women') }, { value: 'men', label: say('men') }]}
        />
      </Field>
      <p className="host-hint">{say('creatorHint')}</p>
    </Fields>
  );
}

export function Footer() {
  const { draft } = useDesk();
  const submit = () => {
    count('submits');
    rememberSubmitted(draft);
    navigate(`${places.plus}/payment?id=7512340000000000999`);
  };
  return (
    <div className="host-footer">
      <Divider />
      <span className="host-hint">{say('submitHint')}</span>
      <Button {...tid('button')} onClick={() => navigate(places.plus)}>
        {say('discard')}
      </Button>
      <Button type="primary" {...tid('button')} onClick={submit}>
        {say('submit')}
      </Button>
    </div>
  );
}

export function productStatus(number: number): string {
  return number === 0 ? say('noProducts') : countedProducts(number);
}
