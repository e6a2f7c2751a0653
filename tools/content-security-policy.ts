import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The texts that React Aria puts into inline styles, allowed by their hashes: presses, and scrolling on iOS. */
const REACT_ARIA_STYLES = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
];

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Phaser hangs at boot without `data:` and `blob:` images; workers need the trusted-types policy named `app`. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${REACT_ARIA_STYLES.map(hashOf).join(' ')}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self' data:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app',
].join('; ');

/** For the head of a page. */
export const POLICY_META = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`;

/** Builds only: the development server needs inline scripts for hot reload. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      // First in the head, so that it governs everything; as text, since a tag would come out with escaped quotes.
      handler: (html) => html.replace('<head>', `<head>\n    ${POLICY_META}`),
    },
  };
}
