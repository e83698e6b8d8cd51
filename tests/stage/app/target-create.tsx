import { Button, Modal } from '@arco-design/web-react';
import { useState } from 'react';
import { count } from './debug';
import { Field } from './field';
import { DraftForm, useDesk } from './form';
import { e2e, tid } from './names';
import { TargetPreview } from './preview';
import { ProductsBox } from './products';
import { navigate, places } from './route';
import { Section, Sections } from './sections';
import { CreatorsBox, Invitation, Samples } from './target-fields';
import { countedProducts, say } from './words';

/** The target invitation form: four sections, of which only the first stands open. */
export function TargetCreate() {
  return (
    <DraftForm kind="target" grid={false} id="target_complete_details">
      <h1 className="host-page-head">{say('createInvitation')}</h1>
      <div className="host-columns">
        <div className="host-main" {...e2e('form')}>
          <AllSections />
          <Footer />
        </div>
        <TargetPreview />
      </div>
    </DraftForm>
  );
}

function AllSections() {
  const { draft } = useDesk();
  const missing = draft.name && draft.until && draft.contentType ? '' : say('infoMissing');
  const products = draft.products.length;
  return (
    <Sections open={['1']}>
      <Section name="1" title={say('createInvitation')} status={missing}>
        <Invitation />
      </Section>
      <Section
        name="2"
        title={say('products')}
        status={products ? countedProducts(products) : say('noProducts')}
      >
        <Field id="products">
          <ProductsBox kind="target" />
        </Field>
      </Section>
      <Section name="3" title={say('samples')}>
        <Samples />
      </Section>
      <Section
        name="4"
        title={say('chooseCreators')}
        status={draft.creators.length ? `${draft.creators.length} ${say('creatorsCount')}` : ''}
      >
        <Field id="creators">
          <CreatorsBox />
        </Field>
      </Section>
    </Sections>
  );
}

function Footer() {
  const [sent, setSent] = useState(false);
  const send = () => {
    count('submits');
    setSent(true);
  };
  return (
    <div className="host-footer">
      <Button {...tid('button')} {...e2e('discard')} onClick={() => navigate(places.target)}>
        {say('discard')}
      </Button>
      <Button type="primary" {...tid('button')} {...e2e('send')} onClick={send}>
        {say('send')}
      </Button>
      <Modal
        visible={sent}
        title={say('congratulations')}
        onCancel={() => setSent(false)}
        onOk={() => navigate(places.target)}
        okText={say('viewInvitation')}
        {...tid('modal')}
      >
        {say('createInvitation')}
      </Modal>
    </div>
  );
}
