/** Series of outcomes: trends, spread, order and charts. */
export * from './activities.js';
export * from './bounds.js';
export * from './chart.js';
export * from './outcomes.js';
export * from './periods.js';
export * from './precision.js';
export * from './spread.js';
export * from './city-figures.js';
export * from './columns.js';
export * from './facts.js';
export * from './indicator-rows.js';
export * from './sparkline.js';
