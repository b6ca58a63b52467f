import { mountReact } from '../mount-react';

export const mount = mountReact((value, onChange, ref) => <textarea ref={ref} value={value} onChange={onChange} />);
