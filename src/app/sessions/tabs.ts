/**
 * What the tabs of this program tell each other: that the sessions stored have changed, and which was wiped. This tab hears what it
 * says itself, so that nobody needs to ask who did it. A browser without channels hears only itself.
 */
export type News = { readonly kind: 'changed' } | { readonly kind: 'wiped'; readonly id: string };

export interface Tabs {
  readonly tell: (news: News) => void;
  /** Gives back how to stop listening. */
  readonly hear: (listener: (news: News) => void) => () => void;
}

const NAME = 'shadow-mandate';

export function openTabs(): Tabs {
  const listeners = new Set<(news: News) => void>();
  const heard = (news: News) => {
    for (const listener of listeners) listener(news);
  };
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) heard(data);
  });
  return {
    tell(news) {
      channel?.postMessage(news);
      heard(news);
    },
    hear(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Another version of the program may say other things. */
function isNews(data: unknown): data is News {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  return data.kind === 'changed' || (data.kind === 'wiped' && 'id' in data && typeof data.id === 'string');
}
