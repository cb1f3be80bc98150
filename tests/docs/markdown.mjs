// SPDX-License-Identifier: MIT OR Apache-2.0
// Reads what the tests need from Markdown: fenced blocks with the marks before them, headings, links.

const mark = /^<!-- test: (.*) -->$/;

/**
 * The fenced blocks of a page, in order. A mark is an HTML comment on the line before the fence: `<!-- test: WORDS -->`.
 * @param {string} markdown
 * @returns {{ language: string, text: string, line: number, mark: string }[]} `line` is that of the opening fence
 */
export function blocksOf(markdown) {
  const blocks = [];
  let open = null;
  let lastMark = "";
  for (const [index, line] of markdown.split("\n").entries()) {
    if (open !== null) {
      if (line.startsWith("```")) {
        blocks.push({ ...open, text: open.lines.join("\n") + "\n" });
        open = null;
      } else {
        open.lines.push(line);
      }
    } else if (line.startsWith("```")) {
      open = { language: line.slice(3).trim(), line: index + 1, mark: lastMark, lines: [] };
      lastMark = "";
    } else {
      const found = mark.exec(line);
      if (found) lastMark = found[1];
      else if (line.trim() !== "") lastMark = "";
    }
  }
  if (open !== null) throw new Error(`line ${open.line}: a block that does not end`);
  return blocks;
}

/** The text outside of fenced blocks, without inline code. */
function prose(markdown) {
  return markdown.replace(/^```[^]*?^```/gm, "").replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, " "));
}

/** Targets of the page's links, as they are written. */
export function linksOf(markdown) {
  return [...prose(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map((found) => found[1]);
}

/** What `#...` may say of this page: its headings as GitHub names them. */
export function anchorsOf(markdown) {
  const headings = markdown.replace(/^```[^]*?^```/gm, "").matchAll(/^#+ (.*)$/gm);
  return new Set([...headings].map(([, text]) => anchorOf(text)));
}

function anchorOf(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}
