/** The first line of each file of code. */
export declare const banner: string;
/** Notes what the modules of a build are from. @param modules - their paths */
export declare function notePackages(modules: readonly string[]): void;
/** The licence of our code, and of all that has been noted. */
export declare function licences(): string;
