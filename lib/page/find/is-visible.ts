import { composedAncestors } from './composed-ancestors';

// Boxes for screen readers, clipboard sinks and the measuring twins of autosizing fields are smaller than this.
const smallest = 8;

/**
 * Whether the user could see the element, if need be after scrolling. Not when it is hidden, transparent, as good as
 * without size, parked left of or above everything that can be scrolled to, or withdrawn from the user (inert or
 * aria-hidden, as what lies behind a modal dialog is); nor when that holds of the frame it lies in.
 */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width < smallest || height < smallest || isWithdrawn(element)) return false;

  let scrolledX = 0;
  let scrolledY = 0;
  for (const ancestor of composedAncestors(element)) {
    if (isWithdrawn(ancestor)) return false;
    scrolledX += ancestor.scrollLeft;
    scrolledY += ancestor.scrollTop;
  }
  if (right + scrolledX <= 0 || bottom + scrolledY <= 0) return false;

  const frame = element.ownerDocument.defaultView?.frameElement;
  return !frame || isVisible(frame);
}

function isWithdrawn(element: Element): boolean {
  return element.matches('[inert], [aria-hidden="true"]');
}
