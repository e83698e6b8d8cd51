import { useEffect, useState, type ReactNode } from 'react';
import { onRemount } from './debug';
import { region } from './format';
import { options, withOptions } from './options';
import { navigate, places, type Page } from './route';
import { say } from './words';
import { tid, ui, wrap } from './names';

const onSeller = location.hostname.startsWith('seller');
const withoutMenu: readonly Page[] = ['plus-create', 'target-create', 'plus-payment'];

/** The frame of the host: dark header, left menu, and a sub-app container whose node is replaced. */
export function Shell({ page, children }: { page: Page; children: ReactNode }) {
  return (
    <div id="scroll-container" className="overflow-auto">
      <Header />
      <div id="content-container" className={withoutMenu.includes(page) ? 'host-bare' : ''}>
        {withoutMenu.includes(page) ? null : <Menu page={page} />}
        <main className="flex-1">
          <div className="host-content">
            <SubApp name={subAppOf(page)} page={page}>
              {children}
            </SubApp>
          </div>
        </main>
      </div>
    </div>
  );
}

function Header() {
  return (
    <header className="host-header h-60 fixed">
      <a className="host-logo" href={withOptions(places.home)} onClick={follow(places.home)}>
        {say(onSeller ? 'sellerCenter' : 'affiliateCenter')}
      </a>
      <input id="host-search" placeholder={`${say('search')} Ctrl+K`} aria-label={say('search')} />
      <span id="im-nav">{say('messages')} 3</span>
      <span>{say('help')}</span>
      {onSeller ? <span>Assistant</span> : null}
      <span id="region-selector">
        <span className="host-avatar" />
        {region}
      </span>
    </header>
  );
}

function Menu({ page }: { page: Page }) {
  const entries = [
    ['home', places.home, 'home'],
    ['targetCollaboration', places.target, 'target-list'],
    ['plus', places.plus, 'plus-list'],
    ['findCreators', places.creators, 'creators'],
    ['openCollaboration', '/product/open-collaboration', ''],
    ['manageCreators', '/connection/creator-management', ''],
    ['sampleRequests', '/product/sample-request', ''],
    ['analytics', '/insights/transaction-analysis', ''],
    ['affiliateOrders', '/product/order', ''],
  ] as const;
  return (
    <aside className="host-menu">
      <div role="menu" {...tid('menu')} className={wrap('menu')}>
        {entries.map(([word, path, own]) => (
          <a
            key={word}
            role="menuitem"
            {...tid('menu_item')}
            className={`${ui('menu-item')} ${own === page ? 'host-here' : ''}`}
            href={withOptions(path)}
            onClick={follow(path)}
          >
            {say(word)}
          </a>
        ))}
      </div>
    </aside>
  );
}

/** Another sub-app, or a remount asked for by a test, gets a new node; every page comes in late. */
function SubApp({ name, page, children }: { name: string; page: Page; children: ReactNode }) {
  const [round, setRound] = useState(0);
  useEffect(() => onRemount(() => setRound((before) => before + 1)), []);
  const container = options.gen === 'core' ? 'modern' : 'jupiter';
  return (
    <div id={`${container}_sub_app_container_${name}`} key={name}>
      <Garfish key={round} name={name}>
        <Late key={page}>{children}</Late>
      </Garfish>
    </div>
  );
}

function Garfish({ name, children }: { name: string; children: ReactNode }) {
  const [tail] = useState(randomTail);
  return (
    <div id={`garfish_app_for_${name}_${tail}`}>
      <div {...mock('html')}>
        <div {...mock('head')} />
        <div {...mock('body')}>{children}</div>
      </div>
    </div>
  );
}

/** The loader's stand-ins for `html`, `head` and `body` are plain boxes with an odd attribute. */
function mock(name: string): Record<string, string> {
  return { [`__garfishmock${name}__`]: '' };
}

function Late({ children }: { children: ReactNode }) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 150);
    return () => clearTimeout(timer);
  }, []);
  if (ready) return children;
  return (
    <div aria-busy="true" className="host-skeleton">
      <i />
      <i />
      <i />
    </div>
  );
}

function subAppOf(page: Page): string {
  if (page.startsWith('plus')) return 'collaborations';
  return page === 'home' || page === 'nowhere' ? 'platform' : 'connection';
}

function randomTail(): string {
  const letters = crypto.getRandomValues(new Uint8Array(8));
  return [...letters].map((number) => String.fromCodePoint(97 + (number % 26))).join('');
}

function follow(path: string) {
  return (event: { preventDefault(): void }) => {
    event.preventDefault();
    navigate(path);
  };
}
