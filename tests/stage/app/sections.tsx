import { Collapse } from '@arco-design/web-react';
import type { ReactNode } from 'react';
import { e2e, tid, ui, wrap } from './names';

/** The host's sections: folded ones keep their children in the document. */
export function Sections({ open, children }: { open: string[]; children: ReactNode }) {
  return (
    <Collapse
      className={wrap('collapse')}
      {...tid('collapse')}
      bordered={false}
      lazyload={false}
      defaultActiveKey={open}
    >
      {children}
    </Collapse>
  );
}

export function Section({
  title,
  name,
  status,
  children,
}: {
  title: string;
  name: string;
  status?: string;
  children: ReactNode;
}) {
  return (
    <div className={wrap('collapse-item')} {...tid('collapse_item')}>
      <Collapse.Item
        name={name}
        header={
          <div className="host-section-head" {...e2e('section')}>
            <i className={`arco-icon NewOrder_${name}`} />
            <div className={ui('typography')}>{title}</div>
            <span className="host-status" {...e2e('sectionStatus')}>
              {status}
            </span>
          </div>
        }
      >
        {children}
      </Collapse.Item>
    </div>
  );
}
