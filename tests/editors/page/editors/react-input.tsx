import { mountReact } from '../mount-react';

export const mount = mountReact((value, onChange, ref) => <input ref={ref} value={value} onChange={onChange} />);
