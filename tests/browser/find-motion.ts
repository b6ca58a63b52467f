import type { Frame, Page } from 'playwright-core';

/** What moves or would move in a view: each element with a transition or an animation that takes time. */
export async function findMotion(view: Page | Frame): Promise<readonly string[]> {
  return view.evaluate(motionIn);
}

/** Runs in the page, so that it can use nothing from outside of itself. */
function motionIn(): readonly string[] {
  const takesTime = (durations: string) => durations.split(',').some((each) => Number.parseFloat(each) > 0);
  const found = new Set<string>();
  for (const element of document.querySelectorAll('*')) {
    for (const part of ['', '::before', '::after']) {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element, part);
      const name = `<${element.localName} class="${element.getAttribute('class')?.slice(0, 60) ?? ''}">${part}`;
      if (takesTime(transitionDuration)) found.add(`${name} takes ${transitionDuration} to change.`);
      if (animationName !== 'none' && takesTime(animationDuration))
        found.add(`${name} is animated by ${animationName}.`);
      if (scrollBehavior === 'smooth') found.add(`${name} scrolls smoothly.`);
    }
  }
  return [...found];
}
