// SPDX-License-Identifier: MIT OR Apache-2.0
// Draws how the variants compare with the hand-written glue: a bar for each group of cases, on a logarithmic scale. The
// drawing depends on nothing but the numbers.
import { geometricMean } from "./table.mjs";

const colors = { product: "#2b6cb0", embind: "#c05621" };
const labels = { product: "wasmbind", embind: "embind" };
const [left, width, height, gap] = [190, 560, 13, 12];
const [low, high] = [0.5, 128];

const position = (ratio) => {
  const inside = Math.min(Math.max(ratio, low), high);
  return left + (width * Math.log(inside / low)) / Math.log(high / low);
};
const fixed = (value) => value.toFixed(1);

function bar(from, to, y, color, text) {
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  return `<rect x="${fixed(start)}" y="${y}" width="${fixed(Math.max(end - start, 1))}" height="${height}" fill="${color}"/>
<text x="${fixed(end + 5)}" y="${y + height - 3}" font-size="10">${text}</text>`;
}

/**
 * @param {{name: string, group: string, ratios: Record<string, number>}[]} cases - see summarize()
 * @param {string} title
 * @returns {string} an SVG document
 */
export function drawChart(cases, title) {
  const groups = Map.groupBy ? Map.groupBy(cases, ({ group }) => group) : new Map();
  if (groups.size === 0) for (const one of cases) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  const variants = Object.keys(colors).filter((variant) => cases[0].ratios[variant] !== undefined);
  const parts = [];
  let y = 60;
  const top = y - 10;
  for (const [group, members] of groups) {
    parts.push(
      `<text x="${left - 10}" y="${y + (variants.length * height) / 2 + 4}" text-anchor="end">${group}</text>`,
    );
    for (const variant of variants) {
      const mean = geometricMean(members.map(({ ratios }) => ratios[variant]));
      parts.push(bar(position(1), position(mean), y, colors[variant], `×${mean.toFixed(2)}`));
      y += height;
    }
    y += gap;
  }
  const ticks = [0.5, 1, 2, 4, 8, 16, 32, 64, 128].map((ratio) => {
    const x = fixed(position(ratio));
    const line = `<line x1="${x}" y1="${top}" x2="${x}" y2="${y}" stroke="${ratio === 1 ? "#222" : "#ddd"}"/>`;
    return `${line}<text x="${x}" y="${top - 4}" font-size="10" text-anchor="middle">×${ratio}</text>`;
  });
  const legend = variants.map((variant, i) => {
    const x = left + i * 110;
    return `<rect x="${x}" y="${y + 4}" width="12" height="12" fill="${colors[variant]}"/><text x="${x + 17}" y="${y + 14}">${labels[variant]}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 60} ${y + 30}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="white"/>
<text x="10" y="22" font-size="15">${title}</text>
${ticks.join("\n")}
${parts.join("\n")}
${legend.join("\n")}
</svg>
`;
}
