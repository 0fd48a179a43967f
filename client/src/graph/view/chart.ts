const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 24;
const WIDTH = 120;

/** Counts by year as bars from the first year of `range` to its last; `label` says the same in words. */
export function barChart(
  years: readonly (readonly [number, number])[],
  range: readonly [number, number],
  label: string,
): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  const title = document.createElementNS(SVG, 'title');
  title.textContent = label;
  svg.append(title);
  const [first, last] = range;
  // Years are gathered where there are more of them than bars can be told apart.
  const step = Math.max(1, Math.ceil((last - first + 1) / 60));
  const counts = new Map<number, number>();
  for (const [year, count] of years) {
    const slot = Math.floor((year - first) / step);
    counts.set(slot, (counts.get(slot) ?? 0) + count);
  }
  const slots = Math.max(1, Math.ceil((last - first + 1) / step));
  const most = Math.max(1, ...counts.values());
  const width = WIDTH / slots;
  for (const [slot, count] of counts) {
    const height = Math.max(2, (count / most) * HEIGHT);
    const bar = document.createElementNS(SVG, 'rect');
    bar.setAttribute('x', String(slot * width));
    bar.setAttribute('y', String(HEIGHT - height));
    bar.setAttribute('width', String(Math.max(1, width - 0.5)));
    bar.setAttribute('height', String(height));
    svg.append(bar);
  }
  return svg;
}
