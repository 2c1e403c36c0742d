import { ContextRoot } from '@lit/context';

let root: ContextRoot | undefined;

/**
 * Keeps what an element asks for until a scope around it is there: elements may be registered, and
 * markup may come, in any order.
 */
export function waitForLateScopes(): void {
  if (root) return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}
