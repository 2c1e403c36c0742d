/**
 * The numbers that are right for anybody in danger, each with its name; 112 needs none. Apart from `minimum-contacts.ts`, since the loader
 * carries these and nothing else of the data. A test holds the two equal.
 */
export const urgentNumbers = [
  ['', '112'],
  ['Polisen', '114 14'],
  ['Kvinnofridslinjen', '020-50 50 50'],
] as const;
