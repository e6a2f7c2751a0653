/** How the map is to be drawn. `?renderer=canvas` is for tests, where WebGL is slow. */
export const rendererIn = (search: string): 'auto' | 'canvas' =>
  new URLSearchParams(search).get('renderer') === 'canvas' ? 'canvas' : 'auto';
