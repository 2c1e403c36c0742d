import { html, type TemplateResult } from 'lit';
import { settings, type ValdElement } from '../src/index.js';
import { sampleApi } from './host.js';

/*
 * Bad days of a server, without one: Storybook's API is a folder of files. The client takes over
 * requests that a loader has made before it (`settings.started`), so a story gives it its own.
 */

const folder = new URL('.', new URL(sampleApi, document.baseURI)).href;
let copies = 0;

/**
 * The made-up API at an address where nothing is, a new one each time: an address that has been
 * asked is remembered by the page. Each file is answered once, the first time it is asked for.
 */
function copyOfSample(answer: (file: string) => Promise<Response>): string {
  const copy = new URL(`../exempel-${++copies}/`, folder).href;
  const files = [
    'index',
    'organisation',
    'contacts',
    'programs/exempel',
    'programs/exempel/outcomes',
    'programs/exempel/opinions',
    'programs/exempel-delmal',
    'history',
  ];
  for (const file of files) {
    settings.started.set(`${copy}${file}.json`, {
      get response() {
        return answer(`${folder}${file}.json`);
      },
      // A request that is let go is not waited for, and one that never answers goes on for ever.
      stop: () => undefined,
    });
  }
  return `${copy}index.json`;
}

/** The answer of a file, as if it came from the address that was asked: links in it are relative to that. */
const fromThere = async (file: string): Promise<Response> => {
  const { body, headers, status } = await fetch(file);
  return new Response(body, { headers, status });
};

/** An address that never answers: calm for half a second, then a line that says what is waited for. */
export const neverAnswers = (): string => copyOfSample(() => new Promise(() => undefined));

/** An address that answers after two seconds. */
export const answersLate = (): string =>
  copyOfSample(async (file) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return fromThere(file);
  });

/** An address that answers once, and is not found when it is asked again. */
export const answersOnce = (): string => copyOfSample(fromThere);

/** Asks again, once, a second after the programme is here: what it links to is here then, too. */
export const askedAgain = (content: TemplateResult): TemplateResult =>
  html`<div
    @vald-load=${{
      handleEvent: ({ target }: Event) => setTimeout(() => (target as ValdElement).reload(), 1000),
      once: true,
    }}
  >
    ${content}
  </div>`;

/** An address where nothing is. */
export const notFound = '/finns-inte/index.json';
