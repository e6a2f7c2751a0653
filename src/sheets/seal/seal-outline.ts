/** The rim of a wax seal, uneven in a way that only its text decides: the same seal always looks the same. */
function bits(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
}

export function sealOutline(text: string, radius: number, centre: number): string {
  const lumps = 14;
  const points = Array.from({ length: lumps }, (_, at) => {
    const uneven = (bits(`${text}/${at}`) % 100) / 100;
    const reach = radius * (0.9 + 0.1 * uneven);
    const angle = (2 * Math.PI * at) / lumps;
    return [centre + reach * Math.cos(angle), centre + reach * Math.sin(angle)] as const;
  });
  const middle = (at: number) => {
    const [ax, ay] = points[at % lumps] ?? [0, 0];
    const [bx, by] = points[(at + 1) % lumps] ?? [0, 0];
    return `${((ax + bx) / 2).toFixed(1)} ${((ay + by) / 2).toFixed(1)}`;
  };
  const curves = points.map((_, at) => {
    const [x, y] = points[(at + 1) % lumps] ?? [0, 0];
    return `Q${x.toFixed(1)} ${y.toFixed(1)} ${middle(at + 1)}`;
  });
  return `M${middle(0)}${curves.join('')}Z`;
}
