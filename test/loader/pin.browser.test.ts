import { expect } from '@open-wc/testing';

/* What the loader relies on to pin its chunks; docs/embedding.md says what each browser guarantees. */
it('a module that is preloaded with the hash of another content does not run, but in WebKit', async () => {
  const { href } = new URL('/src/version.ts?pin', location.href);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = href;
  link.integrity = 'sha256-DUX1/UYrjHC/+xACGsG8/z9Y8psfr3VoWVCVQn1CgSw=';
  document.head.append(link);
  const result = await import(href).then(
    () => 'ran',
    () => 'refused',
  );
  link.remove();
  const isWebkit = !/Chrome|Firefox/.test(navigator.userAgent);
  expect(result).to.equal(isWebkit ? 'ran' : 'refused');
});
