import { useCallback, useEffect, useState } from 'react';
import { appText } from '../../text/app-text.ts';
import type { Announcement } from './Announcer.tsx';

/** What is to be said, and how to say something. Work that failed with nobody waiting for it is said too. */
export function useAnnouncer(): readonly [Announcement | null, (text: string) => void] {
  const [said, setSaid] = useState<Announcement | null>(null);
  const announce = useCallback((text: string) => setSaid((last) => ({ text, at: (last?.at ?? 0) + 1 })), []);
  useEffect(() => {
    const tell = ({ reason }: PromiseRejectionEvent) => announce(appText.failed(wordsOf(reason)));
    addEventListener('unhandledrejection', tell);
    return () => removeEventListener('unhandledrejection', tell);
  }, [announce]);
  return [said, announce];
}

const wordsOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));
