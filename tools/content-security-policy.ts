import type { Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from '../src/cli/serving/content-security-policy.ts';

/** For the head of a page, so that the policy holds on any server. */
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
