import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { mountQuill } from '../mount-quill';

export const mount = mountQuill((element, options) => new Quill(element, options));
