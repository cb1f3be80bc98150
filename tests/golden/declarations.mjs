// SPDX-License-Identifier: MIT OR Apache-2.0
// The top-level statements of a script and what they declare.
import ts from "typescript";

/** @returns {ts.SourceFile} the syntax tree of JavaScript, with links to parents */
export const parse = (text) => ts.createSourceFile("script.js", text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);

/** Whether a statement has the word `export`. */
export const isExported = (statement) =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) === true;

/** The names that a top-level statement declares. */
export function declaredNames(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((declaration) => declaration.name.text);
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return [statement.name.text];
  return [];
}
