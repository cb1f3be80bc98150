#include "table.h"

#include <web/Document.h>
#include <web/DocumentFragment.h>
#include <web/HTMLTemplateElement.h>
#include <web/globals.h>

#include <utility>

using web::document;

Table::Table()
    : body_(document->query_selector<web::HTMLTableSectionElement>("#tbody")),
      model_(document->query_selector<web::HTMLTemplateElement>("#row")
                 .content()
                 .first_element_child<web::HTMLTableRowElement>()) {}

void Table::replace(int count) {
  clear();
  append(count);
}

void Table::append(int count) {
  rows_.reserve(rows_.size() + count);
  for (int i = 0; i < count; ++i) {
    auto element = model_.clone_node<web::HTMLTableRowElement>(true);
    const auto id = element.first_element_child<web::Element>();
    auto label = id.next_element_sibling<web::Element>().first_child().first_child();
    std::string text = labels_.next();
    id.first_child().set_node_value(std::to_string(next_id_++));
    label.set_node_value(text);
    body_.append_child(element);
    rows_.push_back({std::move(element), std::move(label), std::move(text)});
  }
}

void Table::lengthen_labels() {
  for (std::size_t i = 0; i < rows_.size(); i += 10) {
    rows_[i].text += " !!!";
    rows_[i].label.set_node_value(rows_[i].text);
  }
}

void Table::clear() {
  body_.set_text_content("");
  rows_.clear();
  selected_ = nullptr;
}

void Table::swap() {
  if (rows_.size() < 999) return;
  Row& second = rows_[1];
  Row& other = rows_[998];
  body_.insert_before(other.element, second.element);
  body_.insert_before(second.element, rows_.size() > 999 ? rows_[999].element : web::HTMLTableRowElement(nullptr));
  std::swap(second, other);
}

void Table::select(std::size_t index) {
  if (selected_) selected_.set_class_name("");
  selected_ = rows_[index].element;
  selected_.set_class_name("danger");
}

void Table::remove(std::size_t index) {
  rows_[index].element.remove();
  rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(index));
}
