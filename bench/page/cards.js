// One mount of twenty cards.
import { assert, bare, report, timeMount } from './shared.js';

export function run(adapter) {
  report(async () => {
    const cards = await (await fetch('/cards.json')).json();
    const same = (handle, index) => bare(handle.text(index)) === bare(cards[index].content);
    const { times } = await timeMount(
      adapter,
      cards,
      (handle) => same(handle, 0) && same(handle, cards.length - 1),
      (handle) =>
        assert(
          cards.every((_, index) => same(handle, index)),
          'A card says something else.',
        ),
    );
    return times;
  });
}
