import { IconContext } from '@arco-design/web-react/icon/react-icon/context';
import type { ReactNode } from 'react';

const old = { prefixCls: 'arco' };

/** Icons keep their old class prefix in the new generation; an Arco form forgets it and is told again. */
export function HostIcons({ children }: { children: ReactNode }) {
  return <IconContext.Provider value={old}>{children}</IconContext.Provider>;
}
