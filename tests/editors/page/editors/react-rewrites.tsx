import { mountReact } from '../mount-react';

/** A page that makes something else of every text. */
export const mount = mountReact(
  (value, onChange, ref) => <textarea ref={ref} value={value} onChange={onChange} />,
  (text, old) => (text.length > old.length + 1 ? text.toUpperCase() : text),
);
