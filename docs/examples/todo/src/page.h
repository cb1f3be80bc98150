// The page: shows the items, and does what is clicked and typed.
#pragma once

#include <web/HTMLElement.h>
#include <web/HTMLInputElement.h>

#include <optional>

#include "items.h"

class Page {
 public:
  explicit Page(Items items);

 private:
  void listen();
  void listen_to_list();
  /// Ends the editing of an item, if one is being edited.
  void end_edit(bool keeps);
  void changed();
  void show();
  void show_footer(Filter filter);
  web::HTMLElement row(const Item& item) const;

  Items items_;
  std::optional<int> edited_;
  web::HTMLInputElement new_title_, toggle_all_;
  web::HTMLElement main_, list_, footer_, count_, clear_;
};
