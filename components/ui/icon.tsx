/** Line drawings of 16 units, drawn in the colour of the text; always beside or inside something that has a name. */
const paths = {
  plus: 'M8 3.5v9M3.5 8h9',
  undo: 'M5.5 3 2.5 6l3 3M3 6h6a4 4 0 0 1 0 8H6',
  redo: 'M10.5 3l3 3-3 3M13 6H7a4 4 0 0 0 0 8h3',
  download: 'M8 2.5v7.5M4.75 7 8 10.25 11.25 7M3 13.25h10',
  edit: 'M10.5 3.25 12.75 5.5 6 12.25l-3 .75.75-3z',
  bin: 'M3 4.5h10M6.5 4.5v-1.5h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.75 7v3.5M9.25 7v3.5',
  calendar: 'M3 4.25h10v9H3zM3 7h10M5.75 2.5v3M10.25 2.5v3',
  down: 'M4.5 6.5 8 10l3.5-3.5',
  up: 'M4.5 9.5 8 6l3.5 3.5',
  left: 'M9.5 4.5 6 8l3.5 3.5',
  right: 'M6.5 4.5 10 8l-3.5 3.5',
  tick: 'M3.5 8.5l3 3 6-7',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.25 10.25 13.5 13.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  gear: 'M3 5h6M12 5h1M3 11h1M7 11h6M9 3.5v3h3v-3zM4 9.5v3h3v-3z',
  sheet: 'M3 3h10v10H3zM3 6.5h10M3 10h10M6.5 6.5V13',
  wait: 'M8 4.5V8l2.25 1.5M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z',
  help: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM6.5 6.5a1.5 1.5 0 1 1 2.2 1.3c-.5.3-.7.6-.7 1.2M8 11h.01',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="cp-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
