import { debriefWords as words } from '../../text/debrief-text.ts';
import type { SectionProps } from './debrief-props.ts';
import './Sources.css';

/** Sources and reference IDs of what this team met. */
export function Sources({ model: { sources } }: SectionProps) {
  return (
    <>
      <p className="debrief-lead">{words.sourcesNote}</p>
      <ul className="debrief-sources">
        {sources.cited.map(({ id, citation, url, metIn }) => (
          <li key={id}>
            {citation} {url !== null && <Address url={url} />}
            <p className="debrief-small">
              {words.metIn}: {metIn.join('; ')}
            </p>
          </li>
        ))}
      </ul>
      <h3>{words.ids}</h3>
      <dl className="debrief-ids">
        {sources.exercised.map(({ id, name, metIn }) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>
              {name}
              <p className="debrief-small">{metIn.join('; ')}</p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
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
