import { useCallback, useEffect, useState } from 'react';
import { say } from '../../text/say.ts';
import type { Announcement } from './Announcer.tsx';

/** What is announced now, and how to announce something. Work that failed with nobody waiting for it is announced too. */
export function useAnnouncer(): readonly [Announcement | null, (text: string) => void] {
  const [announcement, setAnnouncement] = useState<Announcement | null>(null);
  const announce = useCallback((text: string) => setAnnouncement((last) => ({ text, at: (last?.at ?? 0) + 1 })), []);
  useEffect(() => {
    const tell = ({ reason }: PromiseRejectionEvent) => announce(say('app.failed', { problem: wordsOf(reason) }));
    addEventListener('unhandledrejection', tell);
    return () => removeEventListener('unhandledrejection', tell);
  }, [announce]);
  return [announcement, announce];
}

const wordsOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));
