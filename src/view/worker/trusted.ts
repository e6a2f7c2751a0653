// The one way by which workers start.

interface TrustedAddresses {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: TrustedAddresses): TrustedAddresses;
}

/** A name can be given to one policy only. */
let policy: TrustedAddresses | undefined;

/** Our policy lets workers start only from addresses that came through here: those of this very place. Throws for any other. */
export function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const own = { createScriptURL: ofThisPlace };
  policy ??= trustedTypes?.createPolicy('app', own) ?? own;
  return policy.createScriptURL(url);
}

function ofThisPlace(asked: string): string {
  if (new URL(asked, location.href).origin !== location.origin) throw new TypeError(`Not from here: ${asked}`);
  return asked;
}
