// For `npm run docs`: leaves out how elements get their words and styles, which nobody calls.
import { Converter } from 'typedoc';

const inside = ['words', 'translations', 'localize', 'styles'];

export function load({ converter }) {
  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (inside.includes(reflection.name) && reflection.parent?.name.startsWith('Vald'))
      context.project.removeReflection(reflection);
  });
}
