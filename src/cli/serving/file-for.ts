import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The file asked for, or nothing when it is missing or outside `root`, be it by `..` or by a link. `root` is a real path. */
export function fileFor(root: string, url: string): string | undefined {
  const path = pathOf(url);
  // A backslash divides folders on Windows only; no file of the app has one.
  if (path === undefined || /[\0\\]/.test(path)) return undefined;
  const wanted = join(root, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(wanted)) return undefined;
  const real = realpathSync(wanted);
  return real.startsWith(root + sep) && statSync(real).isFile() ? real : undefined;
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '');
  } catch {
    return undefined;
  }
}
