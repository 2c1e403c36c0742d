/*
 * SHA-256 (FIPS 180-4). The browser's own is only there on a page that came over https, and an intranet may
 * have none.
 */

/** The first 32 bits of the fractions of the roots of the first primes. */
function fractions(count: number, root: 2 | 3): Uint32Array {
  const found = new Uint32Array(count);
  for (let at = 0, one = 2; at < count; one++) {
    let isPrime = true;
    for (let by = 2; by * by <= one; by++) if (one % by === 0) isPrime = false;
    if (isPrime) found[at++] = (one ** (1 / root) % 1) * 2 ** 32;
  }
  return found;
}

const constants = fractions(64, 3);
const start = fractions(8, 2);
const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The SHA-256 of some bytes, hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, bytes.length << 3);
  const state = Int32Array.from(start);
  const words = new Int32Array(64);
  for (let offset = 0; offset < padded.length; offset += 64) {
    for (let at = 0; at < 16; at++) words[at] = view.getInt32(offset + at * 4);
    for (let at = 16; at < 64; at++) {
      const [a, b] = [words[at - 15]!, words[at - 2]!];
      const first = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
      const second = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
      words[at] = words[at - 16]! + first + words[at - 7]! + second;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]; // prettier-ignore
    for (let at = 0; at < 64; at++) {
      const second = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const one = (h + second + ((e & f) ^ (~e & g)) + constants[at]! + words[at]!) | 0;
      const first = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
      const two = (first + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) state[at]! += value;
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
