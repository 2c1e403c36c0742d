/** Every element that shows something, as an editor pastes it: what runs on all of them takes them from here. */
export const elements = [
  '<vald-program-goals namnd="arbetsmarknadsnamnden"></vald-program-goals>',
  '<vald-goal-card goal="2021-m1" namnd="arbetsmarknadsnamnden" expanded></vald-goal-card>',
  '<vald-namnd-responsibilities namnd="arbetsmarknadsnamnden"></vald-namnd-responsibilities>',
  '<vald-responsibility-matrix namnd="arbetsmarknadsnamnden"></vald-responsibility-matrix>',
  '<vald-indicator-table namnd="arbetsmarknadsnamnden"></vald-indicator-table>',
  '<vald-help-contacts></vald-help-contacts>',
].map((markup) => ({ markup, tag: /^<([\w-]+)/.exec(markup)![1]! }));
