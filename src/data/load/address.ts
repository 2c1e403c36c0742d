/** An address, read. Undefined for what is not one. @param base - what a relative one is relative to */
export function readAddress(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** A link of a document as an absolute address; undefined for what is not one. */
export const resolveHref = (href: string, base: string): string | undefined =>
  readAddress(href, base)?.href;

/** What an absolute address is reached by, as `https:`; empty for what is not one. */
export const protocolOf = (address: string): string => readAddress(address)?.protocol ?? '';

/** The server of an absolute address; empty for what is not one. */
export const hostOf = (address: string): string => readAddress(address)?.hostname ?? '';

/** Whether two addresses are of one server: another port, or a safer protocol, is the same one. */
export const isSameHost = (a: string, b: string): boolean => hostOf(a) === hostOf(b);
