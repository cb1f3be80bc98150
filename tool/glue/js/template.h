// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The one place that knows Mustache.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wasmbind::glue {

/// Values of a template: `{{name}}` is replaced by the text without its last line end, and `{{#name}}...{{/name}}` is
/// printed when it is not empty.
using TemplateValues = std::vector<std::pair<std::string, std::string>>;

/// Renders glue/templates/NAME.mustache. Nothing is escaped: the templates are code, not HTML.
std::string renderTemplate(std::string_view name, const TemplateValues& values);

}  // namespace wasmbind::glue
