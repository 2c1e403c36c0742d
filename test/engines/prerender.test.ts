// Run by `npm run test:engines`.
import { prerendered } from '../embed/prerendered.js';

prerendered('Firefox');
