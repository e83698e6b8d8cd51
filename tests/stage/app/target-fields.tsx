import { Button, Input, Select, Table } from '@arco-design/web-react';
import type { ReactNode } from 'react';
import { ChoiceBox, DayBox, RadioBox, SwitchBox, type Bound } from './controls';
import { Field, Fields } from './field';
import { useDesk } from './form';
import { region } from './format';
import { e2e, tid } from './names';
import { options } from './options';
import { say } from './words';

export function Invitation() {
  const kinds = [
    { value: 'video', label: say('video') },
    { value: 'live', label: say('live') },
    { value: 'none', label: say('noPreference') },
  ];
  return (
    <Fields>
      <Block title={say('notes')} hint={say('notesHint')}>
        <Field id="name" label="invitationName" required>
          {/* Longer names can be pasted into the stage, so that a name over the limit can be judged. */}
          <Input
            {...tid('input')}
            {...e2e('name')}
            placeholder={say('invitationName')}
            maxLength={{ length: 30, errorOnly: true }}
            showWordLimit
          />
        </Field>
        <Field id="end" tail="until" field="until" label="until" required>
          <DayBox placeholder={say('end')} mark={e2e('until')} />
        </Field>
      </Block>
      <Block title={say('contactInfo')} hint={say('contactHint')}>
        <Contacts />
      </Block>
      <Block title={say('message')}>
        <Field
          id="message"
          labelNode={
            <Button size="mini" type="text">
              {say('insertName')}
            </Button>
          }
        >
          <Input.TextArea
            {...tid('input_textarea')}
            rows={5}
            placeholder={say('messageHint')}
            maxLength={{ length: 500, errorOnly: true }}
            showWordLimit
          />
        </Field>
      </Block>
      <Block title={say('preferredContent')}>
        <Field id="contentType" tail="deliverables" label="contentType" required>
          <ChoiceBox choices={kinds} />
        </Field>
      </Block>
    </Fields>
  );
}

/** Which contact is asked for, and which is required, differs by region. */
export function Contacts() {
  if (options.without.has('contacts')) return null;
  const dial = { ID: 'ID +62', GB: 'GB +44', US: 'US +1' }[region];
  const prefix = <Select bordered={false} style={{ width: 100 }} defaultValue={dial} options={[dial]} />;
  return (
    <>
      <Field id="email" tail="contacts_7" label="email" required={region !== 'ID'}>
        <Input {...tid('input')} {...e2e('email')} placeholder={say('emailHint')} />
      </Field>
      <Field id="whatsapp" tail="contacts_6" label="whatsapp" required={region === 'ID'}>
        <Input {...tid('input')} {...e2e('whatsapp')} addBefore={prefix} placeholder={say('whatsappHint')} />
      </Field>
      {region === 'ID' ? (
        <Field id="telegram" tail="contacts_9" label="telegram">
          <Input {...tid('input')} placeholder={say('telegramHint')} />
        </Field>
      ) : null}
      {region === 'US' ? (
        <Field id="phone" tail="contacts_1" label="phone">
          <Input {...tid('input')} placeholder={say('phoneHint')} />
        </Field>
      ) : null}
    </>
  );
}

export function Samples() {
  const { draft } = useDesk();
  const review = [
    { value: 'auto', label: say('auto'), hint: say('moreExposure') },
    { value: 'manual', label: say('manual') },
  ];
  return (
    <Fields>
      <Field id="sampleOffered" label="sampleOffered">
        <SwitchBox mark={e2e('sampleSwitch')} />
      </Field>
      <p className="host-hint">
        {say('sampleHint')} <a>{say('learnMore')}</a>
      </p>
      {draft.sampleOffered === 'yes' ? (
        <Field id="sampleApproval">
          <RadioBox choices={review} mark={e2e('sampleRadio')} />
        </Field>
      ) : null}
    </Fields>
  );
}

export function CreatorsBox({ value = [], onChange }: Bound<string[]>) {
  const add = (handle: string) => {
    if (handle) onChange?.([...value, handle]);
  };
  return (
    <div>
      <div className="host-bar">
        <Input
          {...e2e('searchCreators')}
          style={{ width: 340 }}
          placeholder={say('searchCreators')}
          onPressEnter={(event) => add(event.currentTarget.value)}
        />
        <Button {...e2e('recommended')} onClick={() => add(`kreator_${value.length + 1}`)}>
          {say('recommended')}
        </Button>
        <Button {...e2e('add')}>{say('fromManage')}</Button>
      </div>
      <Table
        {...tid('table')}
        {...e2e('creators')}
        rowKey="handle"
        data={value.map((handle) => ({ handle }))}
        pagination={{ pageSize: 20, sizeCanChange: true, showTotal: true, hideOnSinglePage: false }}
        noDataElement={
          <div {...e2e('empty')}>
            {say('creatorsEmpty')}
            <div className="host-hint">{say('creatorsUpTo')}</div>
          </div>
        }
        columns={[
          { title: say('creators'), render: (_, { handle }) => <span {...e2e('handle')}>{handle}</span> },
        ]}
      />
    </div>
  );
}

function Block({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <div className="host-two">
      <div className="host-two-left">
        <div className="text-head-s">{title}</div>
        {hint ? <div className="host-hint">{hint}</div> : null}
      </div>
      <div className="host-two-right">{children}</div>
    </div>
  );
}
