/**
 * Public bodies, by the end of their names. A page of a city links to the source of a text where that is
 * one of them, and names it otherwise: what a copy on somebody else's site says may be another tomorrow.
 */
const authorities =
  /(^|\.)(stockholm|(stockholm|lansstyrelsen|regeringen|riksdagen|polisen|socialstyrelsen|kunskapsguiden|jamstalldhetsmyndigheten|forsakringskassan|folkhalsomyndigheten|bra|msb|domstol|uu|1177|regionstockholm)\.se)$/;

/** Whether an address leads to a public body. */
export function isAuthority(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) && authorities.test(hostname);
  } catch {
    return false;
  }
}
