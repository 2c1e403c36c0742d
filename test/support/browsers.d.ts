import type { Browser } from 'puppeteer-core';

export function findChrome(): Promise<{ path: string; headless: boolean | 'shell' }>;
export const chromeArgs: string[];
export function launchChrome(): Promise<Browser>;
export function findFirefox(): string | undefined;
export function launchFirefox(): Promise<Browser>;
