/* Lit's property.js for the one kind of decorator that our build writes. */
export const property = (options) => (proto, name) => {
  proto.constructor.createProperty(name, options);
};
