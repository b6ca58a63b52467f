// gray-matter hands its options on to js-yaml, and this schema is the only thing that we take from there ourselves.
declare module 'js-yaml' {
  const yaml: { readonly FAILSAFE_SCHEMA: object };
  export default yaml;
}
