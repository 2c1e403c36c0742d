import { html, nothing, type TemplateResult } from 'lit';
import type { Responsibility, Role } from '../../data/index.js';

/**
 * The shape of each role, the same on every page: filled, and open where it comes through a group.
 * Not discs: those are assessments.
 */
export const roleShapes: Record<Role, readonly [own: string, viaGroup: string]> = {
  responsible: ['■', '□'],
  shared: ['◧', '◫'],
  coordination: ['◆', '◇'],
  'follow-up': ['◉', '◎'],
  knowledge: ['▲', '△'],
};

/** What a mark is made from. `viaGroup` is the group, or that there is one. */
export interface RoleMark extends Pick<Responsibility, 'role' | 'status'> {
  viaGroup?: unknown;
}

export const shapeOf = ({ role, viaGroup }: RoleMark): string => roleShapes[role][viaGroup ? 1 : 0];

/** Classes of a mark: what is only proposed has a dashed line around it. */
export const markClass = ({ status }: Pick<RoleMark, 'status'>): string =>
  status === 'proposed' ? 'mark proposed' : 'mark';

/**
 * A role as its shape and a word. Needs `markStyles`.
 *
 * @param content - the word, with what belongs to it
 * @param letter - stands for the word where there is no room for it
 */
export const renderRoleMark = (mark: RoleMark, content: unknown, letter?: string): TemplateResult =>
  html`<span class=${markClass(mark)} data-shape=${shapeOf(mark)} data-letter=${letter ?? nothing}
    >${content}</span
  >`;
