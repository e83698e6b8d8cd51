/** Where a statement about the platform comes from, for components. */
export { sourceOf } from '../markets/sources';
