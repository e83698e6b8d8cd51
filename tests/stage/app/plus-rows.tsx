import { Button, Input } from '@arco-design/web-react';
import { useState, type ReactNode } from 'react';
import { ChoiceBox, MoneyBox } from './controls';
import { CostSummary } from './cost';
import { Field, Fields } from './field';
import { useDesk } from './form';
import { options } from './options';
import { CreatorFields, Footer, Period, Products, Rewards, Samples } from './plus-fields';
import { say } from './words';

export function LayoutB() {
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
