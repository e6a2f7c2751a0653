import { domainName } from '../../text/domain-words.ts';
import { say } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import type { SheetProps } from './sheet-props.ts';
import './Sources.css';

/** Sources and reference IDs of what this team met. */
export function Sources({ model: { sources } }: SheetProps) {
  return (
    <>
      <p className="debrief-lead">{say('debrief.sources.note')}</p>
      <ul className="debrief-sources">
        {sources.cited.map(({ id, citation, url, metIn }) => (
          <li key={id}>
            <span dir="auto">{citation}</span> {url !== null && <Address url={url} />}
            <MetIn titles={metIn} />
          </li>
        ))}
      </ul>
      <h3>{say('debrief.sources.ids')}</h3>
      <dl className="debrief-ids">
        {sources.exercised.map(({ id, metIn }) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>
              {domainName(id)}
              <MetIn titles={metIn} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function MetIn({ titles }: { readonly titles: readonly string[] }) {
  const quoted = titles.map((title) => tell('debrief.sources.title', { title }));
  return <p className="debrief-small">{say('debrief.sources.met', { titles: quoted })}</p>;
}

/** Only an address of the web becomes a link. */
function Address({ url }: { readonly url: string }) {
  if (!/^https?:\/\//i.test(url)) return <span>{url}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {url}
    </a>
  );
}
