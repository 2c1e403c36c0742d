/** Fetches the English texts, for the first element that needs them. A bundler makes a file of them. */
export const loadEnglish = async () => (await import('./english.js')).english;
