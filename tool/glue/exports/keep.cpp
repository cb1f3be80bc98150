// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/exports/keep.h"

#include <algorithm>

#include "glue/types/inheritance.h"

namespace wasmbind::glue {
namespace {

std::string keep(EmitContext& context, const char* helper, const std::string& keeper, const std::string& keeperClass,
                 const Owner& other) {
  return context.use(helper) + "(" + keeper + ", " + context.classNames(keeperClass).pointer + ", " + other.object +
         ", " + context.classNames(other.classKey).pointer + ", " + quote(context.classOf(keeperClass).name) + ");";
}

/// Whether objects of a class may keep others.
bool mayKeep(const EmitContext& context, const std::string& key) {
  return std::ranges::any_of(context.keepers(),
                             [&](const std::string& keeper) { return areRelated(context, keeper, key); });
}

}  // namespace

Lines keepLines(EmitContext& context, const std::string& keeper, const std::string& keeperClass, const Owners& kept) {
  Lines lines;
  for (const Owner& one : kept) lines.push_back(keep(context, "keepAlive", keeper, keeperClass, one));
  return lines;
}

Lines keepSameLines(EmitContext& context, const std::string& keeper, const std::string& keeperClass,
                    const Owners& sources) {
  if (!mayKeep(context, keeperClass)) return {};
  Lines lines;
  for (const Owner& source : sources) lines.push_back(keep(context, "keepSame", keeper, keeperClass, source));
  return lines;
}

Lines keepInsteadLines(EmitContext& context, const std::string& keeper, const std::string& keeperClass,
                       const Owners& moved) {
  Lines lines;
  for (const Owner& one : moved)
    if (mayKeep(context, one.classKey)) lines.push_back(keep(context, "keepInstead", keeper, keeperClass, one));
  return lines;
}

}  // namespace wasmbind::glue
