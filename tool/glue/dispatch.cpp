// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/dispatch.h"

#include <algorithm>
#include <utility>

#include "glue/dts/type.h"
#include "glue/kind.h"

namespace wasmbind::glue {
namespace {

/// Arguments that a call must have for this overload.
std::size_t required(const model::Callable& callable) {
  std::size_t count = callable.parameters.size();
  while (count > 0 && acceptsUndefined(callable.parameters[count - 1].type)) --count;
  return count;
}

/// Whether a call with some number of arguments may mean either.
bool sameLengths(const model::Callable& a, const model::Callable& b) {
  return required(a) <= b.parameters.size() && required(b) <= a.parameters.size();
}

/// What tells `a` from `b` among their common parameters: the first that shares no value with the other's, else one
/// whose values lie within the other's. npos when there is none.
struct Difference {
  std::size_t index = std::string::npos;
  Overlap overlap = Overlap::same;
};
Difference differenceOf(const Scope& scope, const model::Callable& a, const model::Callable& b) {
  Difference best;
  for (std::size_t i = 0; i < std::min(a.parameters.size(), b.parameters.size()); ++i) {
    Overlap overlap = overlapOf(scope, a.parameters[i].type, b.parameters[i].type);
    if (overlap == Overlap::none) return {i, overlap};
    if (overlap != Overlap::same && best.index == std::string::npos) best = {i, overlap};
  }
  return best;
}

/// Whether `a` has to be asked before `b`.
bool goesFirst(const Scope& scope, const model::Callable* a, const model::Callable* b) {
  if (sameLengths(*a, *b)) {
    Difference difference = differenceOf(scope, *a, *b);
    if (difference.overlap == Overlap::firstWithin) return true;
    if (difference.overlap == Overlap::secondWithin) return false;
  }
  return std::pair(a->parameters.size(), a) < std::pair(b->parameters.size(), b);
}

/// Insertion by `goesFirst`, which is no strict weak order across lengths, so that std::sort is not for it.
Overloads ordered(const Scope& scope, const Overloads& overloads) {
  Overloads result;
  for (const model::Callable* callable : overloads) {
    auto place =
        std::ranges::find_if(result, [&](const model::Callable* other) { return goesFirst(scope, callable, other); });
    result.insert(place, callable);
  }
  return result;
}

}  // namespace

std::vector<Choice> chooseOverloads(Scope& scope, const Overloads& overloads, const std::vector<std::string>& names,
                                    std::vector<Ambiguity>* ambiguities) {
  const Overloads order = ordered(scope, overloads);
  std::vector<Choice> choices;
  for (std::size_t k = 0; k < order.size(); ++k) {
    const model::Callable& callable = *order[k];
    std::vector<std::string> tests;
    std::vector<std::size_t> tested;
    bool byLength = false;
    for (std::size_t j = k + 1; j < order.size(); ++j) {
      const model::Callable& other = *order[j];
      const std::size_t count = callable.parameters.size();
      if (count < required(other)) {
        byLength = true;  // a call that leaves out the next argument cannot mean the other
        continue;
      }
      if (other.parameters.size() < required(callable)) {
        tests.push_back(names[other.parameters.size()] + " !== undefined");
        continue;
      }
      Difference difference = differenceOf(scope, callable, other);
      if (difference.index == std::string::npos) {
        if (count < other.parameters.size())
          byLength = true;
        else if (ambiguities != nullptr)
          ambiguities->push_back({&callable, &other});
      } else if (std::ranges::find(tested, difference.index) == tested.end()) {
        tested.push_back(difference.index);
      }
    }
    if (byLength) tests.insert(tests.begin(), names[callable.parameters.size()] + " === undefined");
    for (std::size_t index : tested) tests.push_back(kindTest(scope, callable.parameters[index].type, names[index]));
    std::ranges::sort(tests.begin() + (byLength ? 1 : 0), tests.end());
    tests.erase(std::ranges::unique(tests).begin(), tests.end());
    choices.push_back({&callable, join(tests, " && "), tested});
  }
  return choices;
}

}  // namespace wasmbind::glue
