import { mountReact } from '../mount-react';

/** A page that takes single keys and nothing more. */
export const mount = mountReact(
  (value, onChange, ref) => <textarea ref={ref} value={value} onChange={onChange} />,
  (text, old) => (text.length > old.length + 1 ? old : text),
);
