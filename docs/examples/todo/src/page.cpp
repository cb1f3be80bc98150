#include "page.h"

#include <utility>

#include "storage.h"

namespace {

/// An element's class or one of an element around it, and the item it belongs to.
std::optional<int> item_of(const dom::Event& event, std::string_view selector) {
  const dom::Element element = event.target().closest(selector);
  if (!element) return std::nullopt;
  return std::stoi(element.closest("li").getAttribute("data-id"));
}

Filter current_filter() {
  const std::string hash = location::hash.get();
  return hash == "#/active" ? Filter::active : hash == "#/completed" ? Filter::completed : Filter::all;
}

dom::Element element(std::string_view tag, std::string_view class_name) {
  dom::Element made = document::createElement(tag);
  made.set_className(class_name);
  return made;
}

}  // namespace

Page::Page(Items items)
    : items_(std::move(items)),
      new_title_(document::querySelector(".new-todo").as<dom::Input>()),
      toggle_all_(document::querySelector(".toggle-all").as<dom::Input>()),
      main_(document::querySelector(".main")),
      list_(document::querySelector(".todo-list")),
      footer_(document::querySelector(".footer")),
      count_(document::querySelector(".todo-count")),
      clear_(document::querySelector(".clear-completed")) {
  listen();
  listen_to_list();
  show();
}

void Page::listen() {
  new_title_.addEventListener("keydown", [this](const dom::Event& event) {
    if (event.as<dom::KeyboardEvent>().key() != "Enter") return;
    items_.add(new_title_.value());
    new_title_.set_value("");
    changed();
  });
  toggle_all_.addEventListener("change", [this](dom::Event) {
    items_.complete_all(toggle_all_.checked());
    changed();
  });
  clear_.addEventListener("click", [this](dom::Event) {
    items_.remove_completed();
    changed();
  });
  dom::addEventListener("hashchange", [this](dom::Event) { show(); });
}

void Page::listen_to_list() {
  // One listener each for all rows: rows come and go.
  list_.addEventListener("click", [this](const dom::Event& event) {
    if (const auto id = item_of(event, ".destroy")) {
      items_.remove(*id);
      changed();
    }
  });
  list_.addEventListener("change", [this](const dom::Event& event) {
    if (const auto id = item_of(event, ".toggle")) {
      items_.complete(*id, event.target().as<dom::Input>().checked());
      changed();
    }
  });
  list_.addEventListener("dblclick", [this](const dom::Event& event) {
    if (const auto id = item_of(event, "label")) {
      edited_ = id;
      show();
      list_.querySelector(".edit").focus();
    }
  });
  list_.addEventListener("keydown", [this](const dom::Event& event) {
    const std::string key = event.as<dom::KeyboardEvent>().key();
    if (key == "Enter") end_edit(true);
    if (key == "Escape") end_edit(false);
  });
  list_.addEventListener("focusout", [this](const dom::Event& event) {
    if (item_of(event, ".edit")) end_edit(true);
  });
}

void Page::end_edit(bool keeps) {
  if (!edited_) return;
  // Forgotten first: taking the field away makes it lose the focus, which ends up here again.
  const int id = *std::exchange(edited_, std::nullopt);
  if (keeps) items_.rename(id, list_.querySelector(".edit").as<dom::Input>().value());
  changed();
}

void Page::changed() {
  storage::save(items_);
  show();
}

void Page::show() {
  const Filter filter = current_filter();
  list_.replaceChildren();
  for (const Item& item : items_.filtered(filter)) list_.append(row(item));
  main_.set_hidden(items_.list().empty());
  footer_.set_hidden(items_.list().empty());
  toggle_all_.set_checked(items_.active() == 0);
  show_footer(filter);
}

void Page::show_footer(Filter filter) {
  const int active = items_.active();
  count_.set_textContent(std::to_string(active) + (active == 1 ? " item left" : " items left"));
  clear_.set_hidden(active == static_cast<int>(items_.list().size()));
  constexpr std::pair<std::string_view, Filter> links[] = {
      {"[href='#/']", Filter::all}, {"[href='#/active']", Filter::active}, {"[href='#/completed']", Filter::completed}};
  for (const auto& [selector, shown] : links) {
    dom::Element link = footer_.querySelector(selector);
    link.classList().toggle("selected", shown == filter);
    if (shown == filter)
      link.setAttribute("aria-current", "page");
    else
      link.removeAttribute("aria-current");
  }
}

dom::Element Page::row(const Item& item) const {
  dom::Element made = document::createElement("li");
  made.setAttribute("data-id", std::to_string(item.id));
  made.classList().toggle("completed", item.completed);
  if (edited_ == item.id) {
    dom::Input edit = element("input", "edit").as<dom::Input>();
    edit.setAttribute("aria-label", "Title");
    edit.set_value(item.title);
    made.append(edit);
    return made;
  }
  dom::Input toggle = element("input", "toggle").as<dom::Input>();
  toggle.set_type("checkbox");
  toggle.set_checked(item.completed);
  toggle.setAttribute("aria-label", "Done: " + item.title);
  dom::Element label = element("label", "title");
  label.set_textContent(item.title);
  dom::Element destroy = element("button", "destroy");
  destroy.setAttribute("aria-label", "Delete: " + item.title);
  made.append(toggle);
  made.append(label);
  made.append(destroy);
  return made;
}
