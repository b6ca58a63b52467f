/** Has the names of the popup's scripts, the one to run last, where it was built to load them late. */
const CODE = 'meta[name="code"]';

/**
 * Loads the popup's own code once the page has loaded: before that the browser does not show the popup, and would wait
 * for all scripts that the page names.
 */
export function loadCode(): void {
  addEventListener('load', () => {
    const scripts = document.querySelector<HTMLMetaElement>(CODE)?.content.split(' ') ?? [];
    const last = scripts.pop();
    if (!last) return;
    document.head.append(
      ...scripts.map((href) => Object.assign(document.createElement('link'), { rel: 'modulepreload', href })),
    );
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: last }));
  });
}
