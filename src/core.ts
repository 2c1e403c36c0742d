/* What the loader takes from the code that every element shares. */
export { defineElement } from './components/base/define.js';
export { settings } from './data/index.js';
