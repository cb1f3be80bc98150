// SPDX-License-Identifier: MIT OR Apache-2.0
// Finds top-level declarations of a script that no export and no statement needs.
import ts from "typescript";

import { declaredNames, isExported, parse } from "./declarations.mjs";

/** Names that a piece of code mentions, without members after a dot and keys of object literals. */
function mentionedNames(root) {
  const names = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
      const isKey = (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node;
      if (!isMember && !isKey) names.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return names;
}

/**
 * @param {string} text - JavaScript
 * @returns {string[]} the top-level names that nothing reachable mentions, in order. What only mentions itself or other
 *   such names is among them.
 */
export function unreachable(text) {
  const declarations = new Map();
  const waiting = [];
  for (const statement of parse(text).statements) {
    const names = declaredNames(statement);
    if (names.length === 0 || isExported(statement)) waiting.push(statement);
    for (const one of names) declarations.set(one, statement);
  }
  const reached = new Set();
  while (waiting.length > 0) {
    for (const one of mentionedNames(waiting.pop())) {
      if (!declarations.has(one) || reached.has(one)) continue;
      reached.add(one);
      waiting.push(declarations.get(one));
    }
  }
  const exported = (one) => isExported(declarations.get(one));
  return [...declarations.keys()].filter((one) => !reached.has(one) && !exported(one));
}
