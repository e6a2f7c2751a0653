// The yardsticks of the browser group: what the libraries themselves take for as much, without a line of ours. The address says which:
// `?phaser=canvas` or `webgl`, a scene begun by a click; `?nodes=1500`, a list of so many nodes drawn anew by every click; `?parse`, the lines of a file as
// JSON in one task.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** Nodes of one row: two elements with a text in each, and the row. */
const NODES_A_ROW = 5;

/**
 * @param {{ version: number, n: number }} row
 */
const Row = ({ version, n }) =>
  createElement(
    'li',
    { className: 'row' },
    createElement('span', null, `Row ${n}`),
    createElement('b', null, `value ${n * version}`),
  );

/** @param {{ nodes: number }} props */
function List({ nodes }) {
  const [version, setVersion] = useState(0);
  const rows = version === 0 ? 0 : Math.ceil(nodes / NODES_A_ROW);
  return createElement(
    'main',
    { 'data-version': version },
    createElement('button', { onClick: () => setVersion(version + 1) }, 'Go on'),
    // another key each time: all of it is made anew, as when one screen follows another
    createElement(
      'ul',
      { key: version },
      Array.from({ length: rows }, (_, n) => createElement(Row, { key: n, version, n })),
    ),
  );
}

/** @param {{ renderer: string }} props */
function Scene({ renderer }) {
  const begin = async () => {
    const { startScene } = await import('./bare-scene.mjs');
    startScene(renderer);
  };
  return createElement('button', { onClick: () => void begin() }, 'Go on');
}

function Parse() {
  const [lines, setLines] = useState(0);
  const parse = async (/** @type {File | undefined} */ file) => {
    const text = (await file?.text()) ?? '';
    await new Promise((done) => setTimeout(done));
    const parsed = text.split('\n').map((line) => /** @type {unknown} */ (line === '' ? null : JSON.parse(line)));
    setLines(parsed.length);
  };
  /** @param {{ target: HTMLInputElement }} event */
  const onChange = ({ target }) => void parse(target.files?.[0]);
  return createElement(
    'main',
    lines === 0 ? null : { 'data-lines': lines },
    createElement('input', { type: 'file', 'aria-label': 'A file', onChange }),
    `${lines} lines`,
  );
}

const asked = new URLSearchParams(location.search);
const renderer = asked.get('phaser');
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(yardstick());

function yardstick() {
  if (asked.has('parse')) return createElement(Parse);
  return renderer === null
    ? createElement(List, { nodes: Number(asked.get('nodes')) })
    : createElement(Scene, { renderer });
}
