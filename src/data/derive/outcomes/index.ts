/** Series of outcomes: trends, spread, order and charts. */
export * from './chart.js';
export * from './outcomes.js';
export * from './series-sort.js';
export * from './spread.js';
