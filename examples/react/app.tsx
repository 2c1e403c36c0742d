import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'vald-program/define.js';
import type {} from 'vald-program/react';
import './goal-count.js';

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
      <goal-count heading-level="3"></goal-count>
    </vald-program>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
