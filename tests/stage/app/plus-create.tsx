import { Button, Divider, Input, Steps } from '@arco-design/web-react';
import { useState, type ReactNode } from 'react';
import { ChoiceBox, DayBox, MoneyBox, PeriodBox, RadioBox, SwitchBox } from './controls';
import { CostSummary } from './cost';
import { count } from './debug';
import { DraftForm, Field, Fields, Section, Sections, useDesk } from './form';
import { tid, wrap } from './names';
import { options } from './options';
import { PlusPreview } from './preview';
import { ProductsBox } from './products';
import { RanksBox, TasksBox } from './rewards';
import { navigate, places } from './route';
import { say } from './words';

const layout = options.layout;

/** Collaboration Plus, built from the words of the help page: layout a is an Arco form, b is rows and tables. */
export function PlusCreate() {
  return (
    <DraftForm kind="plus" grid={layout === 'b'} id="collaboration_plus_details">
      <div className="host-page-head" {...tid('page_header')}>
        <h1 className={wrap('page-header-title-text')}>
          {say('plus')} <span className="host-crumb">/ {say('createCampaign', layout)}</span>
        </h1>
      </div>
      {layout === 'b' ? <LayoutB /> : <LayoutA />}
    </DraftForm>
  );
}

function LayoutA() {
  const { draft } = useDesk();
  const types = [
    { value: 'task', label: say('task'), hint: say('taskHint') },
    { value: 'challenge', label: say('challenge'), hint: say('challengeHint') },
  ];
  return (
    <div className="host-columns">
      <div className="host-main">
        <Steps current={1} size="small" style={{ maxWidth: 640, marginBottom: 16 }}>
          <Steps.Step title={say('step1')} />
          <Steps.Step title={say('step2')} />
          <Steps.Step title={say('payment')} />
        </Steps>
        <h2 className="host-step">
          {say('step')} 1: {say('step1')}
        </h2>
        <Sections open={['1', '2', '3', '4']}>
          <Section
            name="1"
            title={say('basics')}
            status={draft.name && draft.period[1] ? '' : say('infoMissing')}
          >
            <Fields>
              <Field id="name" label="name" required>
                <Input {...tid('input')} placeholder={say('name')} maxLength={60} showWordLimit />
              </Field>
              <Field id="plusType" label="plusType" required>
                <RadioBox choices={types} />
              </Field>
              <Period />
            </Fields>
          </Section>
          <Section name="2" title={say(draft.plusType === 'challenge' ? 'challengePlan' : 'taskPlan')}>
            <Fields>
              <Field id="budget" label="budget" required>
                <MoneyBox />
              </Field>
              <Field id="reward" label="reward">
                <MoneyBox />
              </Field>
              <Rewards />
            </Fields>
          </Section>
          <Section name="3" title={say('products')} status={productStatus(draft.products.length)}>
            <Products />
          </Section>
          <Section name="4" title={say('samples')}>
            <Samples />
          </Section>
        </Sections>
        <h2 className="host-step">
          {say('step')} 2: {say('step2')}
        </h2>
        <Sections open={[]}>
          <Section name="5" title={say('step2')}>
            <CreatorFields />
          </Section>
        </Sections>
        <CostSummary />
        <Footer />
      </div>
      <PlusPreview />
    </div>
  );
}

function LayoutB() {
  const { draft } = useDesk();
  const [step, setStep] = useState(1);
  const hidden = (own: number) => options.wizard && step !== own;
  const types = [
    { value: 'challenge', label: say('challenge') },
    { value: 'task', label: say('task') },
  ];
  return (
    <div className="host-main host-wide">
      <div style={{ display: hidden(1) ? 'none' : undefined }}>
        <Block title={`1. ${say('step1')}`}>
          <Fields>
            <Period />
            <Field id="plusType" label="plusType" required>
              <ChoiceBox choices={types} />
            </Field>
            <Field id="name" label="name" silent>
              <Input placeholder={say('createCampaign', 'b')} />
            </Field>
          </Fields>
        </Block>
        <Block title={say('products', 'b')}>
          <Products />
        </Block>
        <Block title={say('samples', 'b')}>
          <Samples />
        </Block>
        <Block title={say(draft.plusType === 'challenge' ? 'challengePlan' : 'taskPlan')}>
          <Fields>
            <Field id="reward" label="reward">
              <MoneyBox />
            </Field>
            <Field id="budget" label="budget" required>
              <MoneyBox />
            </Field>
            <Rewards />
          </Fields>
        </Block>
      </div>
      <div style={{ display: hidden(2) ? 'none' : undefined }}>
        <Block title={`2. ${say('step2')}`}>
          <CreatorFields />
        </Block>
      </div>
      <CostSummary />
      {options.wizard ? (
        <Button onClick={() => setStep(step === 1 ? 2 : 1)}>{step === 1 ? say('next') : say('back')}</Button>
      ) : null}
      <Footer />
    </div>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="host-block-card">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** One range in layout a; two pickers in layout b, and where only one of the two days is touched. */
function Period() {
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

function Rewards() {
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

function Products() {
  return (
    <Field id="products">
      <ProductsBox kind="plus" />
    </Field>
  );
}

function Samples() {
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

function CreatorFields() {
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

function Footer() {
  const submit = () => {
    count('submits');
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

function productStatus(number: number): string {
  return number === 0 ? say('noProducts') : `${number} ${say('productsCount')}`;
}
