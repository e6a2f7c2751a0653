import { useEffect, useState } from 'react';
import './Announcer.css';

export interface Announcement {
  readonly text: string;
  /** the same words again are said again */
  readonly at: number;
}

const SHOWN = 7000; // milliseconds

/** What has just been done, in words: on a slip at the edge of the table, and read out. */
export function Announcer({ said }: { readonly said: Announcement | null }) {
  const [gone, setGone] = useState(-1);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setGone(said.at), SHOWN);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div role="status" className="announcer">
      {said !== null && said.at !== gone && (
        <p key={said.at} className="announcer-slip">
          {said.text}
        </p>
      )}
    </div>
  );
}
