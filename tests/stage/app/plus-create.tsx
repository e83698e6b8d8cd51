import { Input, Steps } from '@arco-design/web-react';
import { MoneyBox, RadioBox } from './controls';
import { CostSummary } from './cost';
import { Field, Fields } from './field';
import { DraftForm, useDesk } from './form';
import { tid, wrap } from './names';
import { options } from './options';
import { CreatorFields, Footer, Period, Products, productStatus, Rewards, Samples } from './plus-fields';
import { LayoutB } from './plus-rows';
import { PlusPreview } from './preview';
import { Section, Sections } from './sections';
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
