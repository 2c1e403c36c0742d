// Lit alone, for its size.
export { LitElement, css, html } from 'lit';
