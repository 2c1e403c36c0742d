// One mount of a table, then its updates when the runner asks for them.
import { assert, bare, forceLayout, painted, report, tick, timeMount, until } from './shared.js';

const words = ({ header, cells }) => [header, ...cells.map(({ text }) => text)].map(bare);

/** Whether a few cells say what they should. */
function isRight(handle, rows) {
  const same = (at, row, column) => bare(handle.text(at, column)) === words(row)[column];
  const near = (at, row) => same(at, row, 0) && same(at, row, 1) && same(at, row, 2);
  if (handle.virtual) return [0, Math.min(4, rows.length - 1)].every((at) => near(at, rows[at]));
  return near(0, rows[0]) && near(-1, rows.at(-1)) && same(-1, rows.at(-1), rows[0].cells.length);
}

function allRight(handle, rows) {
  if (handle.virtual) return isRight(handle, rows);
  const all = handle.all();
  return (
    all.length === rows.length &&
    rows.every((row, at) => words(row).every((text, column) => text === bare(all[at][column])))
  );
}

export function run(adapter) {
  report(async () => {
    const { kind } = document.querySelector('#root').dataset;
    const data = await (await fetch(`/${kind}.json`)).json();
    const kept = data.rows.filter(({ key }) => data.kept.includes(key));
    const byKey = new Map(data.rows.map((row) => [row.key, row]));
    const sorted = data.sorted.map((key) => byKey.get(key));
    let first;
    const { handle, times } = await timeMount(
      adapter,
      data,
      (handle) => isRight(handle, data.rows) && Boolean((first = handle.cell(0, 1))),
      (handle) => {
        assert(allRight(handle, data.rows), 'A cell says something else.');
        assert(first === handle.cell(0, 1), 'It was made anew after it was ready.');
      },
    );
    const ground = () => {
      const cell = handle.cell(1, data.mark);
      return cell && getComputedStyle(cell).backgroundColor;
    };
    const before = ground();
    const isMarked = () => ![before, null].includes(ground());
    const operations = {
      mark: [() => handle.mark(data.mark), isMarked],
      filter: [
        () => handle.filter(true),
        () => isRight(handle, kept) && !handle.text(kept.length, 0),
      ],
      unfilter: [() => handle.filter(false), () => isRight(handle, data.rows)],
      sort: [() => handle.sort(), () => isRight(handle, sorted)],
    };
    window.benchUpdate = async (name) => {
      const [act, isDone] = operations[name];
      await painted();
      await tick();
      const start = performance.now();
      await act();
      await until(isDone, name);
      forceLayout();
      const ms = performance.now() - start;
      await painted();
      return ms;
    };
    return times;
  });
}
