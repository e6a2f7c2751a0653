// What is wrong with the page as it stands, one readable line each.

import axe, { type NodeResult, type Result, type RunOptions } from 'axe-core';

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
  preload: false,
};

export async function breaches(light: 'light' | 'dark'): Promise<readonly string[]> {
  document.documentElement.dataset['theme'] = light;
  const { violations } = await axe.run(document.body, RULES);
  return [...violations.flatMap((violation) => violation.nodes.map((node) => told(violation, node))), ...sideways()];
}

/** `color-contrast at .quiet: Element has insufficient color contrast of 3.9 ... <p class="quiet">` */
function told({ id }: Result, { target, failureSummary = '', html }: NodeResult): string {
  const [, ...why] = failureSummary.split('\n').map((line) => line.trim());
  return `${id} at ${target.join(' ')}: ${why.join('; ')} ${html}`;
}

/** What sticks out of the screen, from the outermost to the innermost. */
function sideways(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return cutOff(clientWidth);
  const wide = [...document.body.querySelectorAll('*')].filter(
    (one) => one.getBoundingClientRect().right > clientWidth || one.scrollWidth > clientWidth,
  );
  const named = wide
    .filter((one) => !(one instanceof SVGElement) && one.closest('[role=region][tabindex]') === null)
    .map(({ tagName, className }) => `${tagName}.${className}`);
  return [`scrolls sideways: ${named.join(' > ')}`];
}

/** What is as wide as the window and hides what is wider: the focus scrolls it, and nobody can scroll it back. */
function cutOff(width: number): readonly string[] {
  return [...document.body.querySelectorAll(':not(input, textarea)')]
    .filter((one) => one.clientWidth > 0.9 * width && one.scrollWidth > one.clientWidth + 1)
    .filter((one) => ['hidden', 'clip'].includes(getComputedStyle(one).overflowX))
    .map(({ tagName, className }) => `hides what lies at its side: ${tagName}.${className}`);
}
