import { mountReact } from '../mount-react';

/** A page that keeps a limit of its own, which no attribute tells. */
export const mount = mountReact(
  (value, onChange, ref) => <textarea ref={ref} value={value} onChange={onChange} />,
  (text) => text.slice(0, 100),
);
