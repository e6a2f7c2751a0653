import { type Claim, proofOutline } from './proof-outline.ts';
import './claims.css';

/** What “verified” and the seal prove and what not, in plain words. `docs/verified.md` says the same. */
export function WhatIsProved() {
  return (
    <dl className="claims-page">
      {proofOutline().map(({ title, ...claim }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            <Texts {...claim} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Texts({ texts, listed = false }: Omit<Claim, 'title'>) {
  if (!listed) return texts.map((text) => <p key={text}>{text}</p>);
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
