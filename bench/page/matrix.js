// One mount of the matrix, then its updates when the runner asks for them.
import { assert, bare, forceLayout, painted, report, tick, timeMount, until } from './shared.js';

/** Whether rows say what they should: a few of them, or all. */
function isRight(handle, data, rows, { all = false } = {}) {
  const last = rows.length - 1;
  const columns = data.columns.length;
  const same = (row, column) =>
    bare(handle.text(row, column)) ===
    bare(column === 0 ? rows[row].name : rows[row].cells[column - 1].text);
  if (handle.virtual) return [0, Math.min(4, last)].every((row) => same(row, 0) && same(row, 2));
  if (!all) return same(0, 0) && same(0, 1) && same(last, 0) && same(last, columns);
  return rows.every((_, row) =>
    Array.from({ length: columns + 1 }, (_, c) => same(row, c)).every(Boolean),
  );
}

export function run(adapter) {
  report(async () => {
    const data = await (await fetch('/matrix.json')).json();
    const own = data.rows.filter(({ key }) => key === data.own);
    const sorted = data.sorted.map((key) => data.rows.find((row) => row.key === key));
    let first;
    const { handle, times } = await timeMount(
      adapter,
      data,
      (handle) => isRight(handle, data, data.rows) && Boolean((first = handle.cell(0, 1))),
      (handle) => {
        assert(isRight(handle, data, data.rows, { all: true }), 'A cell says something else.');
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
      filter: [() => handle.filter(true), () => isRight(handle, data, own) && !handle.text(1, 0)],
      unfilter: [() => handle.filter(false), () => isRight(handle, data, data.rows)],
      sort: [() => handle.sort(), () => isRight(handle, data, sorted)],
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
