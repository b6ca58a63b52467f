// Of js-yaml we use nothing but this: no schema that makes more than texts, lists and mappings, and no loader without one.
declare module 'js-yaml' {
  interface Options {
    readonly schema: object;
    /** Called when a node begins and when it ends; then `result` is its value. `line` counts from 0. */
    readonly listener: (event: 'open' | 'close', state: { readonly line: number; readonly result: unknown }) => void;
  }
  const yaml: {
    readonly FAILSAFE_SCHEMA: object;
    readonly safeLoadAll: (text: string, iterator: null, options: Options) => unknown[];
  };
  export default yaml;
}
