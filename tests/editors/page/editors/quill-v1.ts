import Quill from 'quill-v1';
import 'quill-v1/dist/quill.snow.css';
import { mountQuill } from '../mount-quill';

export const mount = mountQuill((element, options) => new Quill(element, options));
