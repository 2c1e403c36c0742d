import { prerendered } from './prerendered.js';

prerendered('Chromium');
