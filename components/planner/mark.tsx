/** The product's own mark: a checked window with a corner that is still open. */
export function Mark() {
  return (
    <svg class="pl-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <rect width="24" height="24" rx="6" fill="var(--cp-accent)" />
      <path
        d="M6 9.5V8a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-2M8 14.5l2.7 2.7 4.8-6"
        fill="none"
        stroke="var(--cp-on-accent)"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
