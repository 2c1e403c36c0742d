export { figure, periodText } from '../shared/figure.js';
