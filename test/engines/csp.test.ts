// Run by `npm run test:engines`.
import { strictPolicy } from '../embed/csp.js';

strictPolicy('Firefox');
