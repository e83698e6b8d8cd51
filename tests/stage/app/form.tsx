import { Form } from '@arco-design/web-react';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { count } from './debug';
import { openingDraft, type Draft } from './draft';
import { HostIcons } from './icons';
import { tid } from './names';

type Desk = {
  readonly draft: Draft;
  readonly grid: boolean;
  readonly formId: string;
  set<K extends keyof Draft>(key: K, value: Draft[K]): void;
};

const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a field of the stage stands outside its form');
  return desk;
}

/** A form over one draft. `grid` is layout b: labels in cells, no Arco form and no ids. */
export function DraftForm({
  kind,
  grid,
  id,
  children,
}: {
  kind: 'plus' | 'target';
  grid: boolean;
  id: string;
  children: ReactNode;
}) {
  const [draft, setDraft] = useState(() => openingDraft(kind));
  const [form] = Form.useForm<Draft>();
  const desk: Desk = {
    draft,
    grid,
    formId: id,
    set: (key, value) => {
      count('changes');
      if (!grid) form.setFieldsValue({ [key]: value });
      setDraft((before) => ({ ...before, [key]: value }));
    },
  };
  const changed = (change: Partial<Draft>) => {
    count('changes');
    setDraft((before) => ({ ...before, ...change }));
  };
  return (
    <DeskContext.Provider value={desk}>
      {grid ? (
        <div className="host-form">{children}</div>
      ) : (
        <Form<Draft>
          {...tid('form')}
          form={form}
          id={id}
          layout="vertical"
          initialValues={draft}
          onValuesChange={changed}
        >
          <HostIcons>{children}</HostIcons>
        </Form>
      )}
    </DeskContext.Provider>
  );
}
