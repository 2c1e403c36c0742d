import type { Browser } from 'puppeteer-core';

export function findChrome(): Promise<{ path: string; headless: boolean | 'shell' }>;
export const chromeArgs: string[];
export function launchChrome(): Promise<Browser>;
export function launchPinned(
  env?: Record<string, string>,
  args?: readonly string[],
): Promise<Browser | undefined>;
export function findFirefox(): string | undefined;
export function launchFirefox(): Promise<Browser>;
