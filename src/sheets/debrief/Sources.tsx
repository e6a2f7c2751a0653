import type { Sources as SourcesMet } from '../../core/debrief/sections/sources.ts';
import { domainName } from '../../text/domain-words.ts';
import { say } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import type { SheetProps } from './sheet-props.ts';
import './Sources.css';

/** Sources and reference IDs of what this team met. */
export function Sources({ model: { sources } }: SheetProps) {
  const { cited, exercised } = sources;
  if (cited.length + exercised.length === 0) return <p>{say('debrief.sources.none')}</p>;
  return (
    <>
      <p className="debrief-lead">{say('debrief.sources.note')}</p>
      {cited.length > 0 && <CitedList cited={cited} />}
      {exercised.length > 0 && <Ids exercised={exercised} />}
    </>
  );
}

function CitedList({ cited }: Pick<SourcesMet, 'cited'>) {
  return (
    <ul className="debrief-sources">
      {cited.map(({ id, citation, url, metIn }) => (
        <li key={id}>
          <span dir="auto">{citation}</span> {url !== null && <Address url={url} />}
          <MetIn titles={metIn} />
        </li>
      ))}
    </ul>
  );
}

function Ids({ exercised }: Pick<SourcesMet, 'exercised'>) {
  return (
    <>
      <h3>{say('debrief.sources.ids')}</h3>
      <dl className="debrief-ids">
        {exercised.map(({ id, metIn }) => (
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
