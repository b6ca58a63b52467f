declare module 'quill-v1' {
  import type { QuillLike } from './mount-quill';

  const Quill: new (element: HTMLElement, options: object) => QuillLike;
  export default Quill;
}
