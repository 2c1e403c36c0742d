import { useEffect, useRef, useState } from 'react';
import type { ValdGoalCard, ValdLoadEvent } from 'vald-program';
import type {} from 'vald-program/react';

/** A goal on a page that a server renders and the browser hydrates, with the name of what is shown. */
export function Goal() {
  const [shown, setShown] = useState('inget än');
  const card = useRef<ValdGoalCard>(null);
  useEffect(() => {
    const element = card.current;
    const told = (event: ValdLoadEvent) => setShown(event.program);
    element?.addEventListener('vald-load', told);
    void import('vald-program/define.js');
    return () => element?.removeEventListener('vald-load', told);
  }, []);
  return (
    <>
      <p id="shown">Visas: {shown}</p>
      <vald-goal-card ref={card} src="/api/v1/index.json" goal="2021-m3" heading-level="4">
        Målet hämtas.
      </vald-goal-card>
    </>
  );
}
