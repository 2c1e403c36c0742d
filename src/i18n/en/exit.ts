import type { exit as sv } from '../sv/exit.js';
import type { Words } from '../words.js';

/** The English texts of the way out. */
export const exit: Words<typeof sv> = {
  exit: 'Leave this page quickly',
  exitKeys: 'Or press Shift three times, fast.',
  exitPresses: (left) => `Press Shift ${left === 1 ? 'once' : 'twice'} more to leave the page.`,
  exitStopped: 'You are still on the page.',
  exitLeaving: 'You are leaving the page.',
  exitFailed: 'The other page does not open. Try again or close the tab.',
  exitBack: 'You have left the page.',
  exitShow: 'Show the page',
  exitNote: 'What “Leave this page quickly” does not hide',
  exitNotes: (host) =>
    `The button puts ${host} in place of this page, but the visit stays in the history of the browser. Back or forward may lead here.
Calls and text messages stay in the phone until you delete them yourself.
On a computer, phone or network at work, the employer can see which pages have been visited.
An empty history can be noticed too. Rather use a device that nobody else can get at.`,
};
