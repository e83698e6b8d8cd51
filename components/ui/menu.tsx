import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icon';

export interface MenuItem {
  readonly id: string;
  readonly word: string;
  /** One line under the word: what picking it means. */
  readonly about?: string;
  /** One of several of which one is chosen. */
  readonly chosen?: boolean;
  /** One of several of which any number is; the menu stays open when it is picked. */
  readonly checked?: boolean;
  /** A line above it. */
  readonly apart?: boolean;
}
interface MenuProps {
  readonly label: ComponentChildren;
  /** A longer name for screen readers, when the label alone is not enough. */
  readonly name?: string;
  readonly icon?: IconName;
  readonly items: readonly MenuItem[];
  readonly onPick: (id: string) => void;
  readonly onOpen?: () => void;
  readonly look?: 'plain' | 'quiet' | 'chip' | 'filter';
  /** A filter that narrows something down. */
  readonly lit?: boolean;
  /** The side of the button that the list begins at; a chip's list begins where the chip does. */
  readonly align?: 'start' | 'end';
  readonly part?: string;
  readonly inTabOrder?: boolean;
}

/** A button that opens a short list of things to pick. Arrows move, Enter picks, Escape and Tab close. */
export function Menu(props: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const { look = 'plain' } = props;
  const align = props.align ?? (look === 'chip' ? 'start' : 'end');
  return (
    <div class={align === 'start' ? 'cp-menu cp-menu-start' : 'cp-menu'}>
      <button
        ref={button}
        type="button"
        class={look === 'chip' ? 'cp-chip' : `cp-button cp-button-${look}`}
        data-lit={props.lit === true ? 'yes' : undefined}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-label={props.name}
        data-part={props.part}
        tabIndex={props.inTabOrder === false ? -1 : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        {props.icon !== undefined && <Icon name={props.icon} />}
        <span>{props.label}</span>
        <Icon name="down" />
      </button>
      {open && <MenuList {...props} id={listId} onClose={close} onLeave={() => setOpen(false)} />}
    </div>
  );
}

interface MenuListProps extends MenuProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

function MenuList({ id, items, name, label, onPick, onOpen, onClose, onLeave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    onOpen?.();
    const all = buttonsOf(list.current);
    (all.find((item) => item.matches('[role=menuitemradio][aria-checked=true]')) ?? all[0])?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = buttonsOf(list.current);
    const at = all.findIndex((item) => item === event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Tab') onLeave();
    else if (to !== undefined) all[to % all.length]?.focus();
    if (to !== undefined || event.key === 'Escape') event.preventDefault();
  };
  return (
    <div
      ref={list}
      id={id}
      class="cp-menu-list"
      role="menu"
      aria-label={name ?? (typeof label === 'string' ? label : undefined)}
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node) || list.current?.contains(event.relatedTarget) !== true)
          onLeave();
      }}
    >
      {items.map((item, index) => (
        <button
          key={item.id}
          type="button"
          class={item.apart === true ? 'cp-menu-item cp-menu-apart' : 'cp-menu-item'}
          role={roleOf(item)}
          aria-checked={item.chosen ?? item.checked}
          tabIndex={index === current ? 0 : -1}
          onFocus={() => setCurrent(index)}
          data-item={item.id}
          onClick={() => {
            if (item.checked === undefined) onClose();
            onPick(item.id);
          }}
        >
          <span class="cp-menu-tick">{(item.chosen ?? item.checked) === true && <Icon name="tick" />}</span>
          <span>
            <span class="cp-menu-word">{item.word}</span>
            {item.about !== undefined && <span class="cp-menu-about">{item.about}</span>}
          </span>
        </button>
      ))}
    </div>
  );
}

function roleOf({ chosen, checked }: MenuItem): 'menuitem' | 'menuitemradio' | 'menuitemcheckbox' {
  if (checked !== undefined) return 'menuitemcheckbox';
  return chosen === undefined ? 'menuitem' : 'menuitemradio';
}

function buttonsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}
