/** The page of licences as HTML, under the policy of the app and without a script. */
import { POLICY_META } from '../content-security-policy.ts';
import { groupTexts, type LicenceGroup } from './group-texts.ts';
import type { OwnLicences } from './licences-plugin.ts';
import type { Licence } from './read-licence.ts';

/** `css` is where its styles lie, seen from the page. */
export function licencesPage(own: OwnLicences, licences: readonly Licence[], css: string): string {
  const groups = groupTexts(licences);
  return `<!doctype html>
<html lang="en">
  <head>
    ${POLICY_META}
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Licences · Shadow Mandate</title>
    <link rel="icon" href="./assets/favicon.svg" />
    <link rel="stylesheet" href="./${css}" />
  </head>
  <body>
    <header><a href="./index.html">Back to Shadow Mandate</a></header>
    <main>
      <h1>Licences</h1>
      <p>You may use Shadow Mandate, change it and pass it on. These are the terms: first ours, then those of the packages that the game is built with.</p>
      <h2>Shadow Mandate</h2>
      <h3>The program</h3>
      <pre>${escaped(own.program)}</pre>
      <h3>Scenarios, sounds and images</h3>
      <pre>${linked(escaped(own.content))}</pre>
      <h2>Packages in the game</h2>
      ${table(groups)}
      <h2>Their licences</h2>
      ${groups.map(section).join('\n      ')}
    </main>
  </body>
</html>
`;
}

function table(groups: readonly LicenceGroup[]): string {
  const rows = groups
    .flatMap(({ id, licences }) => licences.map((licence) => ({ ...licence, id })))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, version, licence, id }) =>
        `<tr><th scope="row">${escaped(name)}</th><td>${escaped(version)}</td><td><a href="#${id}">${escaped(licence)}</a></td></tr>`,
    );
  return `<table>
        <thead><tr><th scope="col">Package</th><th scope="col">Version</th><th scope="col">Licence</th></tr></thead>
        <tbody>
          ${rows.join('\n          ')}
        </tbody>
      </table>`;
}

function section({ id, title, text, licences }: LicenceGroup): string {
  const notices = licences.flatMap(({ name, notices: texts }) =>
    texts.length === 0
      ? []
      : [`<h4>Notices in ${escaped(name)}</h4>`, ...texts.map((one) => `<pre>${escaped(one)}</pre>`)],
  );
  return [`<h3 id="${id}">${escaped(title)}</h3>`, `<pre>${escaped(text)}</pre>`, ...notices].join('\n      ');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Addresses become links; a full stop behind one is not part of it. */
const linked = (html: string): string =>
  html.replace(/https:\/\/[\w./-]*[\w/]/g, (url) => `<a href="${url}">${url}</a>`);
