// What there is to do: plain C++, which knows nothing of pages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

struct [[wasm::record]] Item {
  int id;
  std::string title;
  bool completed = false;
};

enum class Filter { all, active, completed };

class Items {
 public:
  Items() = default;
  explicit Items(std::vector<Item> list);

  const std::vector<Item>& list() const { return list_; }
  std::vector<Item> filtered(Filter filter) const;
  int active() const;

  /// Titles lose the blanks around them. Nothing is added without a title.
  void add(std::string_view title);
  /// Without a title the item goes.
  void rename(int id, std::string_view title);
  void complete(int id, bool completed);
  void complete_all(bool completed);
  void remove(int id);
  void remove_completed();

 private:
  std::vector<Item> list_;
  int next_id_ = 1;
};
