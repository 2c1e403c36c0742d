/** Series of outcomes: trends, spread, order and charts. */
export * from './activities.js';
export * from './bounds.js';
export * from './chart.js';
export type { ChartWords } from './chart-labels.js';
export * from './chart-picture.js';
export * from './districts.js';

export * from './outcomes.js';
export * from './owners.js';
export * from './periods.js';
export * from './precision.js';
export * from './scales.js';
export * from './predecessors.js';
export * from './spread.js';
export * from './city-series.js';
export * from './columns.js';
export * from './facts.js';
export * from './indicator-rows.js';
export * from './indicator-lines.js';
export * from './sparkline.js';
