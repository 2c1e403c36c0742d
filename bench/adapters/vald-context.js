// Data for ours, by the context that `vald-program` uses.
import { ContextProvider } from '@lit/context';
import { programContext } from '../../src/context/program-context.ts';
import { documents, parseHead, resolveHref } from '../../src/data/index.ts';

/** Fetches and checks a programme, before the clock starts, and hands it to the elements in `root`. */
export async function handOver(path, root) {
  const url = new URL(path, location.href).href;
  const raw = await (await fetch(url)).json();
  const start = performance.now();
  const { index, embedded } = parseHead(url, raw);
  const programUrl = resolveHref(index.programs[0].href, url);
  const program = embedded.get(documents.program, programUrl);
  const organisationUrl = resolveHref(program.links.organisation, programUrl);
  // Documents that are embedded are checked when they are asked for: that belongs to the time.
  const organisation = embedded.get(documents.organisation, organisationUrl);
  const parseMs = performance.now() - start;
  if (!organisation) throw new Error('the index does not embed the organisation');
  const data = { program, organisation, index, url: programUrl, organisationProblem: undefined };
  const snapshot = Object.freeze({ state: 'ready', busy: false, at: Date.now(), data });
  const resource = { snapshot, subscribe: () => () => undefined, reload: () => undefined };
  new ContextProvider(root, {
    context: programContext,
    initialValue: { resource, options: undefined, namnd: undefined, framed: false },
  });
  return { parseMs, program, url: programUrl };
}
