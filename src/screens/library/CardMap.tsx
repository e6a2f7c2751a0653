import { startTransition, useEffect, useRef, useState } from 'react';
import type { Country } from '../../sheets/map/country.ts';
import type { CountryCard } from '../../sheets/map/CountryCard.tsx';
import { say } from '../../text/say.ts';
import { whenIdle } from '../common/when-idle.ts';
import './CardMap.css';

/** What draws it, once it is there; null where it cannot be fetched. */
type Drawing = typeof CountryCard | null | undefined;

/** The country of a scenario, as a team finds it. Drawn when it is in sight and nothing else is to be done; its place is kept. */
export function CardMap({ country }: { readonly country: Country }) {
  const place = useRef<HTMLDivElement>(null);
  const [Card, setCard] = useState<{ readonly of: Drawing }>({ of: undefined });
  useEffect(() => {
    if (place.current === null) return undefined;
    return whenSeenAndIdle(place.current, async (stillWanted) => {
      const of = await fetchDrawing();
      // What is asked for meanwhile goes before.
      startTransition(() => {
        if (stillWanted()) setCard({ of });
      });
    });
  }, []);
  if (Card.of === null) return null;
  return (
    <div className="card-map" ref={place}>
      {Card.of !== undefined && <Card.of country={country} label={labelOf(country)} />}
    </div>
  );
}

/** Without it the card still says all that must be known. */
async function fetchDrawing(): Promise<Drawing> {
  try {
    const { CountryCard: drawing } = await import('../../sheets/map/CountryCard.tsx');
    return drawing;
  } catch {
    return null;
  }
}

const labelOf = ({ regions, actors, routes }: Country): string =>
  say('library.map', { regions, actors: actors.length, routes: routes.length });

const LATEST = 1000; // milliseconds

/** Soon in sight. */
const NEAR: IntersectionObserverInit = { rootMargin: '50%' };

/** Calls once; what is returned calls it off. */
function whenSeenAndIdle(element: Element, call: (stillWanted: () => boolean) => Promise<void>): () => void {
  let wanted = true;
  const watch = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    void whenIdle(LATEST).then(() => (wanted ? call(() => wanted) : undefined));
  }, NEAR);
  watch.observe(element);
  return () => {
    wanted = false;
    watch.disconnect();
  };
}
