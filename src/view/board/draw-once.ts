// One picture by WebGL, as Phaser would begin: a program that chooses between as many textures as can be bound, a texture sent over,
// a drawing, and a look at what came out. True when all of it came out right.

const VERTEX = `
attribute vec2 place;
void main() { gl_Position = vec4(place, 0.0, 1.0); }`;

const fragment = (textures: number) => `
precision mediump float;
uniform sampler2D textures[${textures}];
uniform float which;
vec4 pick() {
${Array.from({ length: textures }, (_, n) => `  if (which == ${n}.0) return texture2D(textures[${n}], vec2(0.5));`).join('\n')}
  return vec4(0.0);
}
void main() { gl_FragColor = pick(); }`;

const SIDE = 64; // pixels
const GREEN = [0, 255, 0, 255] as const;

export function drawOnce(canvas: OffscreenCanvas | HTMLCanvasElement): boolean {
  const gl = canvas.getContext('webgl');
  if (gl === null) return false;
  const program = gl.createProgram();
  const textures = gl.getParameter(gl.MAX_TEXTURE_IMAGE_UNITS) as number;
  attach(gl, program, gl.VERTEX_SHADER, VERTEX);
  attach(gl, program, gl.FRAGMENT_SHADER, fragment(textures));
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true) return false;
  gl.useProgram(program);
  sendTexture(gl);
  gl.uniform1iv(
    gl.getUniformLocation(program, 'textures'),
    Array.from({ length: textures }, (_, n) => n),
  );
  gl.uniform1f(gl.getUniformLocation(program, 'which'), 0);
  cover(gl, program);
  const seen = new Uint8Array(4);
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, seen); // waits until it is drawn
  return GREEN.every((part, n) => seen[n] === part);
}

function attach(gl: WebGLRenderingContext, program: WebGLProgram, type: number, source: string): void {
  const shader = gl.createShader(type);
  if (shader === null) return; // the context is lost, which the link will tell
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  gl.attachShader(program, shader);
}

function sendTexture(gl: WebGLRenderingContext): void {
  const pixels = new Uint8Array(SIDE * SIDE * 4).map((_, at) => GREEN[at % 4] ?? 0);
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, SIDE, SIDE, 0, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
}

/** One triangle over everything. */
function cover(gl: WebGLRenderingContext, program: WebGLProgram): void {
  const place = gl.getAttribLocation(program, 'place');
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 3, -1, -1, 3]), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(place);
  gl.vertexAttribPointer(place, 2, gl.FLOAT, false, 0, 0);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
}
