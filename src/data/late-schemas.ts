/** Makes the documents readable that few pages have. Here all are; the editor's single file keeps them with their views. */
export const addLateSchemas = (): void => undefined;
