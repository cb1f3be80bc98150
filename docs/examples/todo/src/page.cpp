#include "page.h"

#include <web/DOMTokenList.h>
#include <web/Document.h>
#include <web/FocusEvent.h>
#include <web/HTMLButtonElement.h>
#include <web/HTMLLIElement.h>
#include <web/HTMLLabelElement.h>
#include <web/HashChangeEvent.h>
#include <web/KeyboardEvent.h>
#include <web/Location.h>
#include <web/PointerEvent.h>
#include <web/Window.h>
#include <web/globals.h>

#include <utility>

#include "storage.h"

namespace {

using web::document;

/// The item of an element, if the element or one around it matches.
std::optional<int> item_of(const web::Event& event, std::string_view selector) {
  const web::Element element = event.target<web::Element>().closest(selector);
  if (!element) return std::nullopt;
  return std::stoi(*element.closest("li").get_attribute("data-id"));
}

Filter current_filter() {
  const std::string hash = web::location->hash();
  return hash == "#/active" ? Filter::active : hash == "#/completed" ? Filter::completed : Filter::all;
}

template <typename Type>
Type element(std::string_view class_name) {
  Type made = document->create_element<Type>();
  made.set_class_name(class_name);
  return made;
}

}  // namespace

Page::Page(Items items)
    : items_(std::move(items)),
      new_title_(document->query_selector<web::HTMLInputElement>(".new-todo")),
      toggle_all_(document->query_selector<web::HTMLInputElement>(".toggle-all")),
      main_(document->query_selector<web::HTMLElement>(".main")),
      list_(document->query_selector<web::HTMLElement>(".todo-list")),
      footer_(document->query_selector<web::HTMLElement>(".footer")),
      count_(document->query_selector<web::HTMLElement>(".todo-count")),
      clear_(document->query_selector<web::HTMLElement>(".clear-completed")) {
  listen();
  listen_to_list();
  show();
}

void Page::listen() {
  new_title_.on_keydown([this](const web::KeyboardEvent& event) {
    if (event.key() != "Enter") return;
    items_.add(new_title_.value());
    new_title_.set_value("");
    changed();
  });
  toggle_all_.on_change([this] {
    items_.complete_all(toggle_all_.checked());
    changed();
  });
  clear_.on_click([this] {
    items_.remove_completed();
    changed();
  });
  web::window->on_hashchange([this] { show(); });
}

void Page::listen_to_list() {
  // One listener each for all rows: rows come and go.
  list_.on_click([this](const web::PointerEvent& event) {
    if (const auto id = item_of(event, ".destroy")) {
      items_.remove(*id);
      changed();
    }
  });
  list_.on_change([this](const web::Event& event) {
    if (const auto id = item_of(event, ".toggle")) {
      items_.complete(*id, event.target<web::HTMLInputElement>().checked());
      changed();
    }
  });
  list_.on_dblclick([this](const web::MouseEvent& event) {
    if (const auto id = item_of(event, "label")) {
      edited_ = id;
      show();
      list_.query_selector<web::HTMLInputElement>(".edit").focus();
    }
  });
  list_.on_keydown([this](const web::KeyboardEvent& event) {
    const std::string key = event.key();
    if (key == "Enter") end_edit(true);
    if (key == "Escape") end_edit(false);
  });
  list_.listen<web::FocusEvent>("focusout", [this](const web::FocusEvent& event) {
    if (item_of(event, ".edit")) end_edit(true);
  });
}

void Page::end_edit(bool keeps) {
  if (!edited_) return;
  // Forgotten first: taking the field away makes it lose the focus, which ends up here again.
  const int id = *std::exchange(edited_, std::nullopt);
  if (keeps) items_.rename(id, list_.query_selector<web::HTMLInputElement>(".edit").value());
  changed();
}

void Page::changed() {
  storage::save(items_);
  show();
}

void Page::show() {
  const Filter filter = current_filter();
  list_.replace_children();
  for (const Item& item : items_.filtered(filter)) list_.append(row(item));
  main_.set_hidden(items_.list().empty());
  footer_.set_hidden(items_.list().empty());
  toggle_all_.set_checked(items_.active() == 0);
  show_footer(filter);
}

void Page::show_footer(Filter filter) {
  const int active = items_.active();
  count_.set_text_content(std::to_string(active) + (active == 1 ? " item left" : " items left"));
  clear_.set_hidden(active == static_cast<int>(items_.list().size()));
  constexpr std::pair<std::string_view, Filter> links[] = {
      {"[href='#/']", Filter::all}, {"[href='#/active']", Filter::active}, {"[href='#/completed']", Filter::completed}};
  for (const auto& [selector, shown] : links) {
    const web::Element link = footer_.query_selector(selector);
    link.class_list().toggle("selected", shown == filter);
    if (shown == filter)
      link.set_attribute("aria-current", "page");
    else
      link.remove_attribute("aria-current");
  }
}

web::HTMLElement Page::row(const Item& item) const {
  auto made = document->create_element<web::HTMLLIElement>();
  made.set_attribute("data-id", std::to_string(item.id));
  made.class_list().toggle("completed", item.completed);
  if (edited_ == item.id) {
    auto edit = element<web::HTMLInputElement>("edit");
    edit.set_aria_label("Title");
    edit.set_value(item.title);
    made.append(edit);
    return made;
  }
  auto toggle = element<web::HTMLInputElement>("toggle");
  toggle.set_type("checkbox");
  toggle.set_checked(item.completed);
  toggle.set_aria_label("Done: " + item.title);
  auto label = element<web::HTMLLabelElement>("title");
  label.set_text_content(item.title);
  auto destroy = element<web::HTMLButtonElement>("destroy");
  destroy.set_aria_label("Delete: " + item.title);
  made.append(toggle, label, destroy);
  return made;
}
