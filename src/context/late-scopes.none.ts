/** For the single file, which registers the scope before what may be inside it: nobody asks too early. */
export const waitForLateScopes = (): void => undefined;
