// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// JavaScript values into the module: arguments of exports, results of imports.
#pragma once

#include <string>
#include <vector>

#include "glue/js/argument_path.h"
#include "glue/types/emit_context.h"
#include "glue/types/passing_convention.h"

namespace wasmbind::glue {

/// The code that takes one value into the module, in the order in which a call runs it.
struct Lowered {
  Lines checks;    ///< may run the user's code (getters, proxies) and may throw; nothing has been allocated yet
  Lines confirms;  ///< behind the checks of all arguments: whether what the first ones found still holds
  Lines numbers;   ///< copies numbers into the module's memory; strange arrays may run the user's code meanwhile
  Lines copies;    ///< into the module's memory; runs none of the user's code
  Lines moves;     ///< what happens when nothing can fail any more: objects given away
  std::vector<std::string> arguments;  ///< expressions for the wasm call
  Lines restores;                      ///< after the call, also when it throws
  bool usesScratch = false;
  std::string record;  ///< expression of the wrapper's record when it lends or gives away an object
  std::string moved;   ///< expression of a list of records that it gives away
  bool givesAway = false;
  std::string lent;  ///< expression of the record of an object that C++ uses while the call runs, or undefined
  bool plainCheck =
      false;  ///< `checks` only look at the value's kind, so a dispatch that has done so makes them needless
};

/// \param value  an identifier that holds the value
/// \param index  makes local names unique within the function
/// \param earlier  names of the pointers of arguments copied before by `numbers`: a later one that fails gives them
/// back
Lowered lower(EmitContext& context, const model::AbiType& type, const std::string& value, const ArgumentPath& place,
              int index, const std::vector<std::string>& earlier = {});

// One function per family; see lower.cpp for which types each takes.
Lowered lowerScalar(EmitContext& context, const model::AbiType& type, const std::string& value,
                    const ArgumentPath& place, int index);
Lowered lowerOptionalScalar(EmitContext& context, const model::AbiType& type, const std::string& value,
                            const ArgumentPath& place, int index);
Lowered lowerOptionalNumber(EmitContext& context, const model::AbiType& type, const std::string& value,
                            const ArgumentPath& place, int index);
Lowered lowerText(EmitContext& context, const model::AbiType& type, const std::string& value, const ArgumentPath& place,
                  int index);
Lowered lowerNumbers(EmitContext& context, const model::AbiType& type, const std::string& value,
                     const ArgumentPath& place, int index, const std::vector<std::string>& earlier);
Lowered lowerObject(EmitContext& context, const model::AbiType& type, const std::string& value,
                    const ArgumentPath& place, int index);
Lowered lowerStream(EmitContext& context, const model::AbiType& type, const std::string& value,
                    const ArgumentPath& place, int index);
Lowered lowerFlat(EmitContext& context, const model::AbiType& type, const std::string& value, const ArgumentPath& place,
                  int index);
Lowered lowerChoice(EmitContext& context, const model::AbiType& type, const std::string& value,
                    const ArgumentPath& place, int index);

/// A scalar of at most 32 bits, or a double, as C++ takes it out of a double: integers with a sign.
std::string inDouble(EmitContext& context, const model::AbiType& type, const std::string& value);

/// The test that fails for a value of the wrong type, e.g. `typeof a !== "number"`, and what to say instead ("a
/// number"). Only for scalars that a single test decides; the others have an empty condition.
struct ScalarCheck {
  std::string condition;
  std::string expected;
};
ScalarCheck scalarCheck(EmitContext& context, const model::AbiType& type, const std::string& value);

/// The test of an argument or result that is text.
std::string textCheck(EmitContext& context, const model::AbiType& type, const std::string& value,
                      const ArgumentPath& place);

/// The tests and conversions of an argument or result of the `numbers` form.
/// \param takesPlain  whether plain arrays stay as they are, with unchecked elements
/// \param array       set to the expression of the array
Lines numbersChecks(EmitContext& context, const model::AbiType& type, const std::string& value,
                    const ArgumentPath& place, int index, bool takesPlain, std::string& array);

/// `if (condition) throwArgument(...);`
std::string throwUnless(EmitContext& context, const std::string& failed, const std::string& expected,
                        const std::string& value, const ArgumentPath& place);

}  // namespace wasmbind::glue
