// What the program uses of the DOM, declared by hand. Nobody writes the bodies.
#pragma once

#include <js/function.h>
#include <js/lazy.h>
#include <js/object.h>

#include <optional>
#include <string>
#include <string_view>

namespace dom {

class Event;
using Listener = js::function<void(Event)>;

class [[wasm::import("DOMTokenList")]] TokenList : public js::object {
 public:
  bool contains(std::string_view token) const;
  bool toggle(std::string_view token, bool force);
};

class [[wasm::import("HTMLElement")]] Element : public js::object {
 public:
  void append(const Element& child);
  void replaceChildren();
  Element querySelector(std::string_view selector) const;
  Element closest(std::string_view selector) const;  // null when there is none
  std::string getAttribute(std::string_view name) const;
  void setAttribute(std::string_view name, std::string_view value);
  void removeAttribute(std::string_view name);
  void addEventListener(std::string_view type, Listener listener);
  void focus();
  [[wasm::getter]] TokenList classList() const;
  [[wasm::setter]] void set_className(std::string_view name);
  [[wasm::setter]] void set_textContent(std::string_view text);
  [[wasm::setter]] void set_hidden(bool hidden);
};

class [[wasm::import("HTMLInputElement")]] Input : public Element {
 public:
  [[wasm::getter]] std::string value() const;
  [[wasm::setter]] void set_value(std::string_view text);
  [[wasm::getter]] bool checked() const;
  [[wasm::setter]] void set_checked(bool checked);
  [[wasm::setter]] void set_type(std::string_view type);
};

class [[wasm::import]] Event : public js::object {
 public:
  [[wasm::getter]] Element target() const;
};

class [[wasm::import]] KeyboardEvent : public Event {
 public:
  [[wasm::getter]] std::string key() const;
};

/// Of the window.
[[wasm::import]] void addEventListener(std::string_view type, Listener listener);

}  // namespace dom

namespace [[wasm::import]] document {
dom::Element createElement(std::string_view tag);
dom::Element querySelector(std::string_view selector);
}  // namespace document

namespace [[wasm::import]] location {
extern js::lazy<std::string> hash;
}  // namespace location

namespace [[wasm::import]] localStorage {
std::optional<std::string> getItem(std::string_view key);
void setItem(std::string_view key, std::string_view value);
}  // namespace localStorage
