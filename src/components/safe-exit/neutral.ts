/**
 * The weather: what anybody may look at, at work too. Nobody logs in there and nothing on it depends
 * on who looks, and it is a public authority's.
 */
export const neutral = 'https://www.smhi.se/';
