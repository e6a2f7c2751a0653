import { useEffect, useState } from 'react';
import './Announcer.css';

export interface Announcement {
  readonly text: string;
  /** the same words again are said again */
  readonly at: number;
}

const SHOWN = 7000; // milliseconds

/** What has just been done, in words: on a slip at the edge of the window, and read out. */
export function Announcer({ announcement }: { readonly announcement: Announcement | null }) {
  const [gone, setGone] = useState<Announcement | null>(null);
  useEffect(() => {
    if (announcement === null) return undefined;
    const timer = setTimeout(() => setGone(announcement), SHOWN);
    return () => clearTimeout(timer);
  }, [announcement]);
  return (
    <div role="status" className="announcer">
      {announcement !== null && announcement !== gone && (
        <p key={announcement.at} className="announcer-slip">
          {announcement.text}
        </p>
      )}
    </div>
  );
}
