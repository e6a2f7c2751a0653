/**
 * For tests of components: gives every component the list of all components of its file, exported or not, so that a test can
 * tell which of them it never showed.
 */
const FILE = /\/src\/(?:screens|sheets)\/.*(?<!\.test|\.fixture)\.tsx$/;
const COMPONENT = /^(?:export )?function ([A-Z]\w*)/gm;

/** @param {string} source */
export function componentsIn(source) {
  return [...source.matchAll(COMPONENT)].map(([, name = '']) => name);
}

/** @returns {import('vite').Plugin} */
export function listParts() {
  return {
    name: 'list-parts',
    enforce: 'pre',
    transform(code, id) {
      const [file = ''] = id.split('?');
      const names = FILE.test(file) ? componentsIn(code).join(', ') : '';
      if (names === '') return undefined;
      return { code: `${code}\n;[${names}].forEach((one, _k, all) => { one.parts = all; });\n`, map: null };
    },
  };
}
