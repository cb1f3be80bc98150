// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Pieces of JavaScript and TypeScript text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wasmbind::glue {

/// Lines of code without their line ends, indented relative to the first.
using Lines = std::vector<std::string>;

/// Appends `more` to `lines`, indented by `levels` of two spaces; empty lines stay empty.
void append(Lines& lines, const Lines& more, int levels = 0);

/// The lines, each ended by a newline and indented by `levels` of two spaces.
std::string text(const Lines& lines, int levels = 0);

/// The lines of a text; a last newline ends the last line.
Lines linesOf(std::string_view text);

/// Statements broken where lines of 120 columns end: behind the condition of an `if`, behind `=` before alternatives.
Lines wrapped(const Lines& lines);

std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// A JavaScript string literal, in the quotes that need fewer escapes, double ones by preference.
std::string quote(std::string_view text);

/// A property name as an object literal or a class writes it: `name`, `"a-b"`, `[Symbol.iterator]`.
std::string propertyKey(const std::string& name);

/// Access to a member: `.name`, `["a-b"]`, `[Symbol.iterator]`.
std::string memberAccess(const std::string& name);

/// Whether `name` can stand as an identifier in JavaScript (reserved words can not).
bool isIdentifier(std::string_view name);

/// Whether `name` is a word that ECMAScript reserves in modules.
bool isReserved(std::string_view name);

}  // namespace wasmbind::glue
