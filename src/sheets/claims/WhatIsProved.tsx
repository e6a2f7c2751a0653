import { say } from '../../text/say.ts';
import './claims.css';

/** What “verified” and the seal prove and what not, in plain words. `docs/verified.md` says the same. */
export function WhatIsProved() {
  return (
    <div className="claims-page">
      <p>
        <strong>{say('claim.page_verified_title')}</strong> {say('claim.page_verified')}
      </p>
      <p>
        <strong>{say('claim.page_not_title')}</strong>
      </p>
      <ul>
        <li>{say('claim.page_words')}</li>
        <li>{say('claim.page_world')}</li>
        <li>{say('claim.page_end')}</li>
        <li>{say('claim.page_who')}</li>
      </ul>
      <p>
        <strong>{say('claim.page_seal_title')}</strong> {say('claim.page_seal')}
      </p>
      <p>{say('claim.page_seal_not')}</p>
    </div>
  );
}
