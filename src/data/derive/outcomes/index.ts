/** Series of outcomes: trends, spread, order and charts. */
export * from './chart.js';
export * from './outcomes.js';
export * from './spread.js';
export * from './columns.js';
export * from './facts.js';
export * from './indicator-rows.js';
