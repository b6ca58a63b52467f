import TextareaAutosize from 'react-textarea-autosize';
import { mountReact } from '../mount-react';

export const mount = mountReact((value, onChange, ref) => (
  <TextareaAutosize ref={ref} value={value} onChange={onChange} maxRows={12} />
));
