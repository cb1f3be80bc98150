#include <web/Document.h>
#include <web/HTMLElement.h>
#include <web/PointerEvent.h>
#include <web/globals.h>

#include "table.h"

namespace {

template <typename Action>
void on_button(std::string_view selector, Action action) {
  web::document->query_selector<web::HTMLElement>(selector).on_click(action);
}

/// A click on the label of a row selects it, one on its cross removes it.
void clicked(Table& table, const web::Element& target) {
  const auto link = target.closest("a");
  if (!link) return;
  const auto row = link.closest<web::HTMLTableRowElement>("tr");
  const auto index = static_cast<std::size_t>(row.section_row_index());
  if (link.first_element_child())
    table.remove(index);
  else
    table.select(index);
}

}  // namespace

[[wasm::start]] void run() {
  // Lives as long as the page: the listeners refer to it.
  static Table table;
  on_button("#run", [] { table.replace(1'000); });
  on_button("#runlots", [] { table.replace(10'000); });
  on_button("#add", [] { table.append(1'000); });
  on_button("#update", [] { table.lengthen_labels(); });
  on_button("#clear", [] { table.clear(); });
  on_button("#swaprows", [] { table.swap(); });
  on_button("#tbody", [](const web::PointerEvent& event) { clicked(table, event.target<web::Element>()); });
}
