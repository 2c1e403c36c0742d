import { html, nothing, type TemplateResult } from 'lit';
import {
  directory,
  ownerId,
  type Opinion,
  type Organisation,
  type Source,
  type Stance,
} from '../../data/index.js';
import type { Localize } from '../../i18n/localize.js';
import { opinion as words } from '../../i18n/sv/opinion.js';
import { proposedTag } from './templates.js';
import { programWords } from './program-words.js';
import { ofWhat, sourceFold } from './source-list.js';

/** What is said with an opinion. */
export const opinionWords = { ...programWords, ...words };
type OpinionLocalize = Localize<typeof opinionWords>;

/** The shape of each stance. Neither discs nor squares: those are assessments and roles. */
const stanceShapes: Record<Stance, string> = {
  positive: '+',
  critical: '−',
  proposal: '→',
  neutral: '•',
};

interface OpinionOptions {
  localize: OpinionLocalize;
  organisation: Organisation | undefined;
  /** Of the document that has the opinion. */
  sources: readonly Source[];
  language: string;
  /** Ids of the own nämnd, then and now: what was written for it is marked. */
  own?: readonly (string | undefined)[];
  /** What it is about, where that is not said above it. */
  about?: unknown;
  /** Stands below it. */
  more?: unknown;
}

/** What tells one opinion from the next by the same author. */
const beginningOf = (quote: string): string => {
  const words = quote.split(/\s+/);
  return `”${words.slice(0, 8).join(' ')}${words.length > 8 ? ' …' : ''}”`;
};

/**
 * One opinion: its stance, the words themselves, who wrote them and for whom, what came of it, and where
 * it stands. Of one who speaks for themselves nobody decides anything.
 */
export function renderOpinion(opinion: Opinion, options: OpinionOptions): TemplateResult {
  const { localize, organisation, sources, language, own = [], about, more } = options;
  const { author, authorKind, onBehalfOf, stance, quote, date, proposal, decision } = opinion;
  const { name, language: namesIn } = directory(organisation);
  const isOwn = onBehalfOf !== undefined && own.includes(onBehalfOf);
  const isOfNamnd = authorKind === 'forvaltning';
  return html`<li class="opinion" part="opinion">
    <p class="stance" data-shape=${stanceShapes[stance]}>${localize.term('stance', stance)}</p>
    <div class=${isOwn ? 'said own' : 'said'}>
      ${isOwn ? html`<p class="eyebrow">${localize.term('ourNamnd')}</p>` : nothing}
      ${about ? html`<p class="small">${localize.term('aboutWhat')}: ${about}</p>` : nothing}
      <blockquote lang=${language}>${quote}</blockquote>
      ${
        stance === 'proposal'
          ? html`<p>
              <span class="tag proposed">${localize.term('proposalOnly')}</span>
            </p>`
          : nothing
      }
      ${
        proposal
          ? html`<p>
              ${proposedTag(proposal.responsibility, localize)}
              ${localize.term('role', proposal.responsibility)}:
              <span lang=${namesIn}>${name(ownerId(proposal.responsibility))}</span>
            </p>`
          : nothing
      }
      <p class="small">
        <strong
          >${localize.term('writtenBy', author, authorKind, onBehalfOf && name(onBehalfOf))}</strong
        >
        <br />
        <span class="muted"
          >${localize.term('authorKind', authorKind)}${date ? ` · ${localize.calendarDate(date)}` : nothing}${
            isOfNamnd ? ` · ${localize.term('decision', decision ?? 'unknown')}` : nothing
          }</span
        >
      </p>
      ${more ?? nothing}
      ${sourceFold(opinion.sources, sources, localize, language, ofWhat(html`<span lang=${language}>${beginningOf(quote)}</span>`))}
    </div>
  </li>`;
}
