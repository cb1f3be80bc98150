#include "labels.h"

#include <array>
#include <string_view>

using namespace std::string_view_literals;

namespace {

constexpr std::array qualities = {"new"sv,   "old"sv,   "round"sv, "flat"sv,  "heavy"sv, "light"sv, "quiet"sv, "loud"sv,
                                  "plain"sv, "sharp"sv, "solid"sv, "smart"sv, "tall"sv,  "short"sv, "warm"sv,  "cool"sv};
constexpr std::array colors = {"red"sv,   "orange"sv, "yellow"sv, "green"sv, "blue"sv,
                               "brown"sv, "white"sv,  "black"sv,  "grey"sv,  "purple"sv};
constexpr std::array things = {"table"sv, "chair"sv, "lamp"sv,  "shelf"sv, "bed"sv,  "clock"sv, "door"sv,
                               "window"sv, "cup"sv,  "plate"sv, "spoon"sv, "book"sv, "pen"sv};

}  // namespace

std::string Labels::next() {
  const auto one_of = [this](const auto& words) { return words[random_() % words.size()]; };
  std::string label(one_of(qualities));
  label.append(" ").append(one_of(colors)).append(" ").append(one_of(things));
  return label;
}
