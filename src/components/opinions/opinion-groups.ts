import { html, nothing, type TemplateResult } from 'lit';
import {
  topicGoals,
  goalsWithoutOpinion,
  groupOpinions,
  opinionsOn,
  topicOf,
  type Opinion,
  type OpinionGrouping,
  type OpinionTopic,
  type Opinions,
  type ProgramData,
} from '../../data/index.js';
import { leadTo, onPage } from '../shared/on-page.js';
import { renderOpinion } from '../shared/opinion-item.js';
import { heading } from '../shared/templates.js';
import type { OpinionsLocalize } from './opinions-words.js';

interface GroupOptions {
  host: Element;
  data: ProgramData;
  document: Opinions;
  localize: OpinionsLocalize;
  /** Level of the headings of the groups. */
  level: number;
  by: OpinionGrouping;
  /** Ids of the own nämnd, then and now. */
  own: readonly (string | undefined)[];
  /** Ids of what it is about alone. */
  only: { goal: string | undefined; indicator: string | undefined };
}

/** The opinions in their groups, and of which goals there are none. */
export function renderGroups(options: GroupOptions): TemplateResult {
  const { data, document, localize, level, by, only } = options;
  const { program } = data;
  const shown = opinionsOn(document.opinions, program, only);
  const on = only.indicator ? 'indicator' : only.goal ? 'goal' : 'program';
  if (shown.length === 0) return html`<p>${localize.term('noOpinionOn', on)}</p>`;
  const silent = on === 'program' ? goalsWithoutOpinion(document.opinions, program) : [];
  return html`${groupOpinions(shown, program, by).map(({ topic, opinions }) => {
    const title = renderTopic(topic, options);
    return html`<section part="group">
      ${heading(level, title, { className: 'topic' })}
      <ul>
        ${opinions.map((opinion) => renderOne(opinion, options))}
      </ul>
    </section>`;
  })}${
    silent.length > 0
      ? html`<p class="silent">
          ${localize.term(
            'noOpinionOn',
            localize.term(
              'goalNumbers',
              silent.map(({ number }) => number),
            ),
          )}
        </p>`
      : nothing
  }`;
}

function renderOne(opinion: Opinion, options: GroupOptions): TemplateResult {
  const { data, document, localize, by, own } = options;
  const topic = by === 'author' ? topicOf(opinion, data.program) : undefined;
  return renderOpinion(opinion, {
    localize,
    organisation: data.organisation,
    sources: document.sources,
    language: document.language,
    own,
    about: topic && renderTopic(topic, options),
    more: opinion.proposal && renderElsewhere(opinion, options),
  });
}

/** What some opinions are about, or who wrote them. */
function renderTopic(topic: OpinionTopic, options: GroupOptions): unknown {
  const { data, document, localize } = options;
  const lang = data.program.language;
  const of = (eyebrow: string, text: string) =>
    html`<span class="eyebrow">${eyebrow}</span> <span lang=${lang}>${text}</span>`;
  switch (topic.kind) {
    case 'program':
      return localize.term('topicProgram');
    case 'goal':
      return of(localize.term('goal', topic.goal.number), topic.goal.text);
    case 'indicator':
      return of(
        localize.term('topicIndicator', topic.goal ? localize.term('goal', topic.goal.number) : ''),
        topic.indicator.text,
      );
    default:
      return html`<span lang=${document.language}>${topic.name}</span>`;
  }
}

/** Where else on the page a proposal is shown: on its goal, in the details of the indicator, in the matrix. */
const places = ['goal-card', 'program-goals', 'indicator-table', 'responsibility-matrix'] as const;

function renderElsewhere(opinion: Opinion, { host, data, localize }: GroupOptions) {
  const topic = topicOf(opinion, data.program);
  const goalIds = topic ? topicGoals(topic) : [];
  const found = places.flatMap((place) => {
    // The table has what is said of its indicators, and no more.
    if (place === 'indicator-table' && topic?.kind !== 'indicator') return [];
    const selector =
      place === 'goal-card'
        ? goalIds.map((id) => `vald-${place}[goal="${id}"]`).join()
        : `vald-${place}`;
    const element = selector && onPage(host, selector);
    return element ? [{ place, element }] : [];
  });
  return found.length === 0
    ? nothing
    : html`<p class="elsewhere actions small no-print">
        ${localize.term('seeAlso')}
        ${found.map(({ place, element }) => leadTo(element, localize.term('seenIn', place)))}
      </p>`;
}
