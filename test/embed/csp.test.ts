import { strictPolicy } from './csp.js';

strictPolicy('Chromium');
