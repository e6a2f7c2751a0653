// The report's own sheet: ink on paper, legible in grey, A4 or letter, no font or picture from anywhere.

export const REPORT_STYLE = `
:root { color-scheme: light; --ink: #1e2a32; --rule: #4e5a62; --hair: #c4bba8; --paper: #fff; }
* { box-sizing: border-box; }
html { background: #e9e4d9; }
body { max-width: 52rem; margin: 2rem auto; padding: 3rem 3.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 'Source Serif 4', Georgia, 'Noto Serif', serif; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.2; margin: 0; font-weight: 600; }
h1 { font-size: 2rem; }
h2 { font-size: 1.4rem; margin: 2.5rem 0 0.8rem; padding-bottom: 0.25rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.1rem; margin: 1.6rem 0 0.3rem; }
p { margin: 0.4rem 0; max-width: 44rem; }
ul, ol { margin: 0.3rem 0; padding-left: 1.3rem; }
li { margin: 0.15rem 0; }
a { color: inherit; }
.over { font: 600 0.8rem/1.3 'Source Sans 3', 'Segoe UI', sans-serif; letter-spacing: 0.08em; text-transform: uppercase;
  color: var(--rule); margin: 0 0 0.3rem; }
.small, dl, table, figcaption, .tag { font-family: 'Source Sans 3', 'Segoe UI', 'Noto Sans', sans-serif; font-size: 0.92rem; }
.quiet { color: var(--rule); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1.2rem; margin: 0.8rem 0; }
dl.wide { grid-template-columns: 15rem 1fr; }
dt { color: var(--rule); }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: 0.6rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--rule); padding-bottom: 0.2rem; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.8rem 0.25rem 0; border-bottom: 1px solid var(--hair); }
th { font-weight: 600; }
.num { text-align: right; }
.box { border: 1px solid var(--rule); padding: 0.8rem 1.1rem; margin: 1rem 0; }
.box h3 { margin-top: 0; }
.tag { border: 1px solid var(--rule); padding: 0 0.4rem; margin-left: 0.4rem; white-space: nowrap; }
.seal { font-family: 'Courier Prime', 'Courier New', monospace; font-size: 1.1rem; letter-spacing: 0.06em; }
.entry { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0 1.2rem; padding: 0.5rem 0; border-bottom: 1px solid var(--hair); }
.entry .when { color: var(--rule); font: 0.92rem/1.5 'Source Sans 3', 'Segoe UI', sans-serif; }
.entry p { margin: 0.15rem 0; }
.minor { font-size: 0.92rem; padding: 0.2rem 0; color: var(--rule); }
.back .what { text-decoration: line-through; }
.taken { font-weight: 600; }
.why { margin: 0.4rem 0; }
dl + .over, p + .over { margin-top: 1.2rem; }
figure { margin: 1.4rem 0; }
figcaption { font-weight: 600; }
svg { width: 100%; height: auto; overflow: visible; }
svg text { font: 12px 'Source Sans 3', 'Segoe UI', sans-serif; fill: #1e2a32; }
.grid { stroke: #c4bba8; }
.line { fill: none; stroke: #1e2a32; stroke-width: 2; stroke-linejoin: round; }
.l1 { stroke-dasharray: 9 5; } .l2 { stroke-dasharray: 2 4; } .l3 { stroke-dasharray: 11 4 2 4; }
.l4 { stroke-dasharray: 5 3; stroke: #6b6b6b; } .l5 { stroke-dasharray: 16 4 4 4; stroke: #6b6b6b; }
.lead { stroke: #4e5a62; fill: none; }
@media print {
  html { background: none; }
  body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; }
  .entry, figure, .box, tr { break-inside: avoid; }
}
`;
