import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import 'vald-program/define.js';
import type {} from 'vald-program/solid';

/** The goals of a programme, with the name of what is shown above them. */
function App() {
  const [shown, setShown] = createSignal('inget än');
  return (
    <vald-program src="/api/v1/index.json" namnd="arbetsmarknadsnamnden">
      <p id="shown">Visas: {shown()}</p>
      <vald-program-goals
        heading-level={3}
        on:vald-load={(event) => setShown(event.program)}
        on:vald-filter={({ shown: count, total }) => console.info(count, total)}
      >
        Programmets mål hämtas.
      </vald-program-goals>
    </vald-program>
  );
}

render(() => <App />, document.querySelector('#app')!);
