import type { SpendingRow } from '../../core/debrief/sections/spending.ts';
import { debriefWords as words } from '../../text/debrief-text.ts';
import type { SectionProps } from './debrief-props.ts';
import './Spending.css';

/** Orders by quadrant and by area: bars to see the shape, numbers to talk about. */
export function Spending({ model: { spending } }: SectionProps) {
  if (spending.orders === 0) return <p>{words.spendingNone}</p>;
  const heads = spending.capacities.map(({ name, kind }) => words.capacity(name, kind));
  return (
    <>
      <Rows caption={words.byQuadrant} first={words.quadrant} rows={spending.quadrants} heads={heads} />
      <p className="debrief-small">{words.quadrantNote}</p>
      <Rows caption={words.byArea} first={words.area} rows={spending.areas} heads={heads} />
      {spending.untouched.length > 0 && (
        <p className="debrief-small">
          {words.untouched}: {spending.untouched.join('; ')}.
        </p>
      )}
    </>
  );
}

interface RowsProps {
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly SpendingRow[];
  readonly heads: readonly string[];
}

function Rows({ caption, first, rows, heads }: RowsProps) {
  const most = Math.max(1, ...rows.map(({ orders }) => orders));
  return (
    <div className="debrief-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="debrief-spending">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">{words.orders}</th>
            {[words.blindOrders, ...heads].map((head) => (
              <th key={head} scope="col" className="debrief-number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} most={most} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row: { id, name, orders, blind, costs }, most }: { readonly row: SpendingRow; readonly most: number }) {
  return (
    <tr>
      <th scope="row">
        <span className="debrief-code">{id}</span> {name}
      </th>
      <td>
        <span className="debrief-bar">
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(100 * orders) / most} height="10" />
          </svg>
          {orders}
        </span>
      </td>
      {[blind, ...costs].map((amount, k) => (
        // biome-ignore lint: columns never move.
        <td key={k} className="debrief-number">
          {amount === 0 ? '–' : amount}
        </td>
      ))}
    </tr>
  );
}
