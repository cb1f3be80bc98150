// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/exports/dispatch.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "glue/types/js_type.h"
#include "glue/types/typescript.h"

namespace wasmbind::glue {
namespace {

bool isShortened(const model::Callable& callable) {
  return (callable.flags & wasm::abi::callable_flag::shortened) != 0;
}

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
Difference differenceOf(const EmitContext& context, const model::Callable& a, const model::Callable& b) {
  Difference best;
  for (std::size_t i = 0; i < std::min(a.parameters.size(), b.parameters.size()); ++i) {
    Overlap overlap = overlapOf(context, a.parameters[i].type, b.parameters[i].type);
    if (overlap == Overlap::none) return {i, overlap};
    if (overlap != Overlap::same && best.index == std::string::npos) best = {i, overlap};
  }
  return best;
}

/// Whether `a` has to be asked before `b`.
bool goesFirst(const EmitContext& context, const model::Callable* a, const model::Callable* b) {
  if (sameLengths(*a, *b)) {
    Difference difference = differenceOf(context, *a, *b);
    if (difference.overlap == Overlap::firstWithin) return true;
    if (difference.overlap == Overlap::secondWithin) return false;
  }
  // What C++ was given as it stands comes before what its default arguments make of another overload.
  return std::tuple(a->parameters.size(), isShortened(*a), a) < std::tuple(b->parameters.size(), isShortened(*b), b);
}

/// Insertion by `goesFirst`, which is no strict weak order across lengths, so that std::sort is not for it.
Overloads ordered(const EmitContext& context, const Overloads& overloads) {
  Overloads result;
  for (const model::Callable* callable : overloads) {
    auto place =
        std::ranges::find_if(result, [&](const model::Callable* other) { return goesFirst(context, callable, other); });
    result.insert(place, callable);
  }
  return result;
}

}  // namespace

std::vector<Choice> chooseOverloads(EmitContext& context, const Overloads& overloads,
                                    const std::vector<std::string>& names, std::vector<Ambiguity>* ambiguities) {
  const Overloads order = ordered(context, overloads);
  std::vector<Choice> choices;
  // What tells two overloads apart is tested for both: what fits neither is then told so instead of failing in the
  // later.
  std::vector<std::set<std::size_t>> tested(order.size());
  for (std::size_t k = 0; k < order.size(); ++k) {
    const model::Callable& callable = *order[k];
    const std::size_t count = callable.parameters.size();
    std::set<std::string> lengthTests;
    for (std::size_t j = k + 1; j < order.size(); ++j) {
      const model::Callable& other = *order[j];
      if (count < required(other)) {
        lengthTests.insert(names[count] + " === undefined");
      } else if (other.parameters.size() < required(callable)) {
        lengthTests.insert(names[other.parameters.size()] + " !== undefined");
      } else if (Difference difference = differenceOf(context, callable, other);
                 difference.index != std::string::npos) {
        tested[k].insert(difference.index);
        tested[j].insert(difference.index);
      } else if (count < other.parameters.size()) {
        lengthTests.insert(names[count] + " === undefined");
      } else if (ambiguities != nullptr && !isShortened(other)) {
        ambiguities->push_back({&callable, &other});
      }
    }
    std::vector<std::string> tests(lengthTests.begin(), lengthTests.end());
    for (std::size_t index : tested[k])
      tests.push_back(jsTypeTest(context, callable.parameters[index].type, names[index]));
    choices.push_back({&callable, join(tests, " && "), {tested[k].begin(), tested[k].end()}});
  }
  return choices;
}

}  // namespace wasmbind::glue
