import { ANY_DAY, OFF, type Still } from './still.js';

/*
 * The style sheet of what is prerendered: that of the elements, and rules for what is another here.
 */

/** Rules for what is another here than in the element. */
const own = `
.${OFF}{visibility:hidden!important}
@media (scripting:none){.${OFF}{display:none!important}}
@media print{.${OFF}{display:none!important}}
still-button{display:inline-block;box-sizing:border-box;cursor:auto!important}
still-button:hover{background:none!important}
still-button::before,still-button::after{visibility:hidden}
.${ANY_DAY} .disc{display:none}
.as-of{margin-block-start:1em}
a:not([href]){color:inherit;text-decoration:none}
`;

/** What is shown in a place that has fewer em than these, or else in one that has as many. */
export function forWidth(still: Still, isNarrow: boolean, limit: number): Still {
  const name = isNarrow ? '_narrow' : '_wide';
  const elsewhere = isNarrow ? `width>=${limit}em` : `width<${limit}em`;
  return {
    ...still,
    html: still.html.replace('class="root', `class="${name} root`),
    css: [...still.css, `@container vald (${elsewhere}){.${name}>*{display:none!important}}`],
  };
}

/** A style sheet for stills: short, and with the rules for buttons meaning their names as well. */
export const sheetOf = (css: string): string =>
  `${css}\n${own}`
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(
      /(?<![\w.#"'=:-]|:\s)\b(button|vald-safe-exit)\b(?![\w-])(?=[^;}]*\{)/g,
      ':is($1,still-$1)',
    )
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
