import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NotFetched } from './not-fetched.ts';

function brokenBoundary(rescue: (() => void) | null, error = new Error('x is <b>undefined</b>')): string {
  const boundary = new ErrorBoundary({ children: 'the screen', rescue });
  Object.assign(boundary, { state: ErrorBoundary.getDerivedStateFromError(error) });
  return renderToStaticMarkup(boundary.render());
}

describe('the last resort', () => {
  test('is not seen while all is well', () => {
    const boundary = new ErrorBoundary({ children: 'the screen', rescue: null });
    expect(boundary.render()).toBe('the screen');
  });

  test('says it in plain words and offers the session as a file first', () => {
    const page = brokenBoundary(() => undefined);
    expect(page).toContain('This is our mistake, not yours.');
    expect(page).toContain('x is &lt;b&gt;undefined&lt;/b&gt;');
    expect(page.indexOf('Save the session as a file')).toBeGreaterThan(0);
    expect(page.indexOf('Save the session as a file')).toBeLessThan(page.indexOf('Load the page again'));
  });

  test('offers no file where no session is open', () => {
    expect(brokenBoundary(null)).not.toContain('Save the session as a file');
  });

  test('does not call it a mistake of ours where the server is gone, and offers the same', () => {
    const page = brokenBoundary(() => undefined, new NotFetched('a screen'));
    expect(page).toContain('could not be loaded');
    expect(page).toContain('Try again');
    expect(page).not.toContain('mistake');
    expect(page.indexOf('Save the session as a file')).toBeGreaterThan(0);
  });
});
