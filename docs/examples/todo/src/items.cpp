#include "items.h"

#include <algorithm>
#include <ranges>

namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace

Items::Items(std::vector<Item> list) : list_(std::move(list)) {
  for (const Item& item : list_) next_id_ = std::max(next_id_, item.id + 1);
}

std::vector<Item> Items::filtered(Filter filter) const {
  std::vector<Item> result;
  std::ranges::copy_if(list_, std::back_inserter(result), [&](const Item& item) {
    return filter == Filter::all || item.completed == (filter == Filter::completed);
  });
  return result;
}

int Items::active() const { return static_cast<int>(std::ranges::count(list_, false, &Item::completed)); }

void Items::add(std::string_view title) {
  title = trimmed(title);
  if (!title.empty()) list_.push_back({next_id_++, std::string(title)});
}

void Items::rename(int id, std::string_view title) {
  title = trimmed(title);
  if (title.empty()) return remove(id);
  const auto item = std::ranges::find(list_, id, &Item::id);
  if (item != list_.end()) item->title = title;
}

void Items::complete(int id, bool completed) {
  const auto item = std::ranges::find(list_, id, &Item::id);
  if (item != list_.end()) item->completed = completed;
}

void Items::complete_all(bool completed) {
  for (Item& item : list_) item.completed = completed;
}

void Items::remove(int id) {
  std::erase_if(list_, [id](const Item& item) { return item.id == id; });
}

void Items::remove_completed() {
  std::erase_if(list_, [](const Item& item) { return item.completed; });
}
