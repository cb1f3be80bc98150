#include "storage.h"

#include <js/error.h>
#include <web/Storage.h>
#include <web/globals.h>

namespace [[wasm::import]] JSON {
std::vector<Item> parse(std::string_view text);
std::string stringify(const std::vector<Item>& items);
}  // namespace JSON

namespace {

constexpr std::string_view key = "todos-wasmbind";

}  // namespace

Items storage::load() {
  try {
    return Items(JSON::parse(web::local_storage->get_item(key).value_or("[]")));
  } catch (const js::exception&) {
    return {};  // storage is off, or somebody else has written to it
  }
}

void storage::save(const Items& items) {
  try {
    web::local_storage->set_item(key, JSON::stringify(items.list()));
  } catch (const js::exception&) {
    // Storage is off or full: the items stay as long as the page does.
  }
}
