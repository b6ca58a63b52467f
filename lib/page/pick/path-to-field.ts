import type { FieldPath } from '@/lib/core/field-path';
import { innerRoot } from '../find/inner-root';

/** Attributes that a page keeps from visit to visit, most telling first. */
const TELLING = ['id', 'data-testid', 'name', 'aria-label', 'placeholder', 'data-placeholder'];

/** Made up anew at every visit by a framework, or long enough to be. */
const GENERATED = /\d{3}|:|[a-f\d]{8}|^(radix|react|headlessui|mui|mat-input|cdk)-/i;

/** The way to a field by which `resolvePath` finds it again. */
export function pathToField(field: Element): FieldPath {
  const roots: string[] = [];
  for (let holder = holderOf(field); holder; holder = holderOf(holder)) roots.unshift(selectorOf(holder));
  return { roots, selector: selectorOf(field) };
}

/** The element at the end of the path; undefined where the page has changed. */
export function resolvePath(page: Document, { roots, selector }: FieldPath): HTMLElement | undefined {
  let root: Document | ShadowRoot | null = page;
  for (const step of roots) {
    const holder = find(root, step);
    root = holder && innerRoot(holder);
    if (!root) return undefined;
  }
  return find(root, selector) ?? undefined;
}

function find(root: Document | ShadowRoot, selector: string): HTMLElement | null {
  return CSS.supports(`selector(${selector})`) ? root.querySelector<HTMLElement>(selector) : null;
}

/** The element whose shadow root or frame this one stands in. */
function holderOf(element: Element): Element | null {
  const root = element.getRootNode();
  if ('host' in root) return root.host as Element; // Only a shadow root has a host.
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** A selector that matches this element only within its root. */
function selectorOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot; // The element stands in a page.
  for (const name of TELLING) {
    const value = element.getAttribute(name);
    if (!value || GENERATED.test(value)) continue;
    const selector = `${element.localName}[${name}="${CSS.escape(value)}"]`;
    if (root.querySelectorAll(selector).length === 1) return selector;
  }
  const parent = element.parentElement;
  return parent ? `${selectorOf(parent)} > ${ordinal(element, parent)}` : element.localName;
}

function ordinal(element: Element, parent: Element): string {
  const alike = [...parent.children].filter((sibling) => sibling.localName === element.localName);
  return `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})`;
}
