import { html, nothing } from 'lit';
import { backgroundTopics, type History, type ProgramData } from '../../data/index.js';
import { sourceList } from '../shared/source-list.js';
import { heading } from '../shared/templates.js';
import type { OpinionsLocalize } from './opinions-words.js';

interface BackgroundOptions {
  data: ProgramData;
  history: History;
  localize: OpinionsLocalize;
  level: number;
}

/** How the programme came to be: who took part, what it rests on. Not of one goal. */
export function renderBackground(options: BackgroundOptions) {
  const { data, history, localize, level } = options;
  const known = history.background.filter(({ program }) => program === data.program.id);
  const topics = backgroundTopics
    .map((topic) => ({ topic, list: known.filter((one) => one.topic === topic) }))
    .filter(({ list }) => list.length > 0);
  return html`${
    topics.length === 0
      ? nothing
      : html`<details class="background" part="background">
          <summary>${localize.term('background')}</summary>
          ${topics.map(
            ({ topic, list }) =>
              html`<div>
                ${heading(level, localize.term('backgroundTopic', topic))}
                ${list.map(
                  (one) =>
                    html`<p lang=${history.language}>${one.text}</p>
                      ${
                        one.list.length > 0
                          ? html`<ul class="bullets">
                              ${one.list.map((item) => html`<li lang=${history.language}>${item}</li>`)}
                            </ul>`
                          : nothing
                      }`,
                )}
              </div>`,
          )}
          <div>
            <p class="small muted">${localize.term('sources')}</p>
            ${sourceList(
              known.flatMap(({ sources }) => sources),
              history.sources,
              localize,
              history.language,
            )}
          </div>
        </details>`
  }`;
}
