import { ConfigProvider } from '@arco-design/web-react';
import enUS from '@arco-design/web-react/es/locale/en-US';
import idID from '@arco-design/web-react/es/locale/id-ID';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { installHandle } from './debug';
import { HostIcons } from './icons';
import { Leftovers } from './leftovers';
import { options } from './options';
import { pages } from './pages';
import { useRoute } from './route';
import { Shell } from './shell';
import { say } from './words';

function App() {
  const { page, address } = useRoute();
  const { title, content: Content } = pages[page];
  useEffect(() => {
    document.title = say(title);
  }, [title]);
  return (
    <ConfigProvider prefixCls={options.gen} locale={options.lang === 'id' ? { ...enUS, ...idID } : enUS}>
      <HostIcons>
        <Shell page={page}>
          <Content key={address} />
        </Shell>
        <Leftovers />
      </HostIcons>
    </ConfigProvider>
  );
}

document.documentElement.lang = options.lang;
document.getElementById('host-style')?.setAttribute('href', `/_host/static/${options.gen}.css`);
if (options.transform) document.body.style.transform = 'translateZ(0)';
installHandle();
const root = document.getElementById('root');
if (!root) throw new Error('the shell has no #root');
createRoot(root).render(<App />);
document.getElementById('pre-loading')?.remove();
