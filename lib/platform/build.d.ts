/** Set by the build: `closed`, so that the host page cannot read the sidebar; `open` only in `npm run build:e2e`. */
declare const __SHADOW_MODE__: ShadowRootMode;

/** A style sheet as text, for a `<style>` inside the shadow root. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}

/** A style sheet that the bundler puts beside the page which imports it. */
declare module '*.css';
