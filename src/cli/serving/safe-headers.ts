import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';

/** In every answer, refusals too. A page in a frame of somebody else's could be clicked by a user who sees another one. */
const ALWAYS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // For browsers that do not know `frame-ancestors`.
  'X-Frame-Options': 'DENY',
};

/** Where browsers trust plain http. Elsewhere they heed no opener policy, and complain of it on every page. */
const TRUSTED = /^(localhost|127\.0\.0\.1|\[::1\])(:|$)/i;

/** `host` is the header of the request. */
export function safeHeaders(host: string | undefined): Readonly<Record<string, string>> {
  return TRUSTED.test(host ?? '') ? { ...ALWAYS, 'Cross-Origin-Opener-Policy': 'same-origin' } : ALWAYS;
}
