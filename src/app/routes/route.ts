// Where in the app one is, as the part of the address after `#`. Anything else after `#` is an anchor inside a page.

export type Route =
  | { readonly page: 'library' }
  /** `code`: a session code to begin from */
  | { readonly page: 'setup'; readonly scenario: string; readonly code?: string }
  | { readonly page: 'play'; readonly session: string }
  | { readonly page: 'debrief'; readonly session: string };

export const LIBRARY: Route = { page: 'library' };

/** Null when the hash is no route of ours; an unknown page is the library. */
export function readRoute(hash: string): Route | null {
  if (hash === '' || hash === '#') return LIBRARY;
  if (!hash.startsWith('#/')) return null;
  const [page, id, code] = hash.slice(2).split('/').map(decoded);
  if (id === undefined || id === '') return LIBRARY;
  switch (page) {
    case 'setup':
      return code === undefined || code === '' ? { page, scenario: id } : { page, scenario: id, code };
    case 'play':
    case 'debrief':
      return { page, session: id };
    default:
      return LIBRARY;
  }
}

export function hashOf(route: Route): string {
  switch (route.page) {
    case 'library':
      return '#/';
    case 'setup':
      return `#/${['setup', route.scenario, route.code ?? ''].filter(Boolean).map(encodeURIComponent).join('/')}`;
    case 'play':
    case 'debrief':
      return `#/${route.page}/${encodeURIComponent(route.session)}`;
  }
}

/** The window of the room is no route of this page: it is opened as a page of its own. */
export const roomHash = (session: string): string => `#/room/${encodeURIComponent(session)}`;

/** The session that this window shows to the room; null where it is an ordinary one. */
export function roomIn(hash: string): string | null {
  const [page, id] = hash.slice(2).split('/').map(decoded);
  return hash.startsWith('#/') && page === 'room' && id !== undefined && id !== '' ? id : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
