// The markup is in the page, which has been painted and measured: this reads it.
export const mount = (root) => ({
  text: (index) => root.querySelectorAll('.vald')[index]?.textContent,
});
