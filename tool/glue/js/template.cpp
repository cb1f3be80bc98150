// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/js/template.h"

#include <cassert>
#include <kainjow/mustache.hpp>

#include "glue/js/embedded.h"

namespace wasmbind::glue {

std::string renderTemplate(std::string_view name, const TemplateValues& values) {
  const std::string path = std::string(name) + ".mustache";
  for (const embedded::File& file : embedded::templates()) {
    if (file.path != path) continue;
    kainjow::mustache::mustache parsed{std::string(file.text)};
    assert(parsed.is_valid());
    parsed.set_custom_escape([](const std::string& text) { return text; });
    kainjow::mustache::data data;
    for (const auto& [key, value] : values) {
      if (value.empty())
        data.set(key, kainjow::mustache::data(false));
      else
        data.set(key, value.ends_with('\n') ? value.substr(0, value.size() - 1) : value);
    }
    return parsed.render(data);
  }
  assert(false && "no such template");
  return {};
}

}  // namespace wasmbind::glue
