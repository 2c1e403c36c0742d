/**
 * A number in Swedish, with all its decimals and its thousands apart, and a minus that no line breaks after
 * and no screen reader leaves out. Without `Intl`: see `formats.ts`.
 */
export function grouped(value: number): string {
  // What is added makes a 0 of a −0.
  let text = String(value + 0);
  // One with an exponent.
  if (text.includes('e'))
    text = value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
  const [whole, decimals] = text.split('.');
  return (
    whole!.replace(/\B(?=(\d{3})+$)/g, '\u00a0').replace('-', '−') +
    (decimals ? `,${decimals}` : '')
  );
}
