/** What is in a file of its own, fetched for the first element that needs it. */
export const loadView = {
  hours: async () => (await import('./help-contacts/contact-hours.js')).renderHours,
};
