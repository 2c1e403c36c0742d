/** A function that gives its last result again for as long as it is given the same arguments. */
export function memo<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    if (last?.args.length !== args.length || last.args.some((arg, at) => arg !== args[at])) {
      last = { args, result: make(...args) };
    }
    return last.result;
  };
}
