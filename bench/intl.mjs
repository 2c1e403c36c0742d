// What the first formatter of `Intl` takes a browser, each in a browser of its own: see README.md.
import { launchChrome } from '../test/support/browsers.js';

const rounds = 15;

const kinds = {
  NumberFormat: "new Intl.NumberFormat('sv').format(1234.5)",
  DateTimeFormat: "new Intl.DateTimeFormat('sv', { dateStyle: 'long' }).format(0)",
  ListFormat: "new Intl.ListFormat('sv').format(['a', 'b'])",
  Collator: "new Intl.Collator('sv', { numeric: true }).compare('a', 'b')",
};

const once = (code) => `(() => {
  const start = performance.now();
  ${code};
  return performance.now() - start;
})()`;

const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)].toFixed(1);

for (const [name, code] of Object.entries(kinds)) {
  const found = { first: [], second: [] };
  for (let round = 0; round < rounds; round++) {
    const browser = await launchChrome();
    const page = await browser.newPage();
    found.first.push(await page.evaluate(once(code)));
    found.second.push(await page.evaluate(once(code)));
    await browser.close();
  }
  console.log(`${name}: ${median(found.first)} ms, then ${median(found.second)} ms`);
}
