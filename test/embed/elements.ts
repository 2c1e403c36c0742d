import { tagOf, type ElementName } from '../../src/elements.js';

/**
 * The attributes that an editor pastes, by element. `null`: shows nothing alone, or, as the button
 * that leaves the page, is tried in the element that composes it.
 */
const attributes: Readonly<Record<ElementName, string | null>> = {
  program: null,
  'program-goals': 'namnd="arbetsmarknadsnamnden"',
  'goal-card': 'goal="2021-m1" namnd="arbetsmarknadsnamnden" expanded',
  'namnd-responsibilities': 'namnd="arbetsmarknadsnamnden"',
  'responsibility-matrix': 'namnd="arbetsmarknadsnamnden"',
  'indicator-table': 'namnd="arbetsmarknadsnamnden"',
  'help-contacts': '',
  'safe-exit': null,
  opinions: '',
  'program-compare': '',
  'program-timeline': '',
};

/** Every element that shows something, as an editor pastes it: what runs on all of them takes them from here. */
export const elements = Object.entries(attributes).flatMap(([name, given]) => {
  const tag = tagOf(name);
  return given === null ? [] : { tag, markup: `<${[tag, given].join(' ').trim()}></${tag}>` };
});
