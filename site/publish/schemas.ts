/** The JSON Schemas and the OpenAPI description, in a chunk of their own. */
export { default } from 'virtual:vald-schemas';
