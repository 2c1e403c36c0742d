// Links Angular's own packages in the browser. The Angular CLI does it in its build instead.
import '@angular/compiler';
import {
  CUSTOM_ELEMENTS_SCHEMA,
  Component,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'vald-program/define.js';

/** The goals of a programme, with the name of what is shown above them. */
@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <vald-program src="/api/v1/index.json" namnd="arbetsmarknadsnamnden">
      <p id="shown">Visas: {{ shown() }}</p>
      <vald-program-goals
        [headingLevel]="3"
        (vald-load)="shown.set($event.program)"
        (vald-filter)="tell($event.shown, $event.total)"
      >
        Programmets mål hämtas.
      </vald-program-goals>
    </vald-program>
  `,
})
export class App {
  readonly shown = signal('inget än');

  tell(count: number, total: number): void {
    console.info(count, total);
  }
}

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
