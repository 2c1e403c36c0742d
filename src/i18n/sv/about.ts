import { sections } from './parts.js';

/** The Swedish texts of what is folded below the goals: they come with it. */
export const about = {
  ...sections,
  scope: 'Vilka programmet gäller för',
  actors: 'De som har programmet tillsammans',
  parentStrategy: 'Utgår från',
  replaces: 'Ersätter',
  caseNumbers: 'Diarienummer',
  titleVariants: 'Andra skrivningar av titeln',
  wholeProgram: 'Ansvar för hela programmet',
  gapsNote: 'Att något inte står här betyder inte att det inte finns i programmet.',
};
