import { render } from 'preact';
import { useState } from 'preact/hooks';
import 'vald-program/define.js';
import type {} from 'vald-program/preact';

/** The goals of a programme, with the name of what is shown above them. */
function App() {
  const [shown, setShown] = useState('inget än');
  return (
    <vald-program src="/api/v1/index.json" namnd="arbetsmarknadsnamnden">
      <p id="shown">Visas: {shown}</p>
      <vald-program-goals
        heading-level="3"
        onvald-load={(event) => setShown(event.program)}
        onvald-filter={({ shown: count, total }) => console.info(count, total)}
      >
        Programmets mål hämtas.
      </vald-program-goals>
    </vald-program>
  );
}

render(<App />, document.querySelector('#app')!);
