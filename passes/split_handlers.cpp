// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A pass for Clang: handlers of exceptions that a loop is entered through get a copy outside of the loop.
///
/// A coroutine goes on in the middle of its loops. Where an exception then leads to a handler inside a loop, the
/// handler is an entry of the loop. LLVM gives a loop with several entries one that branches to the others
/// (WebAssemblyFixIrreducibleControlFlow), but nothing can branch to a handler, and a handler cannot begin a loop: the
/// code is wrong, without a message.
#include <llvm/Analysis/CycleAnalysis.h>
#include <llvm/IR/EHPersonalities.h>
#include <llvm/IR/Instructions.h>
#include <llvm/IR/PassManager.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Plugins/PassPlugin.h>
#include <llvm/Transforms/Scalar/SCCP.h>
#include <llvm/Transforms/Utils/Cloning.h>
#include <llvm/Transforms/Utils/Local.h>
#include <llvm/Transforms/Utils/SSAUpdater.h>

#include <algorithm>
#include <vector>

namespace wasmbind::passes {
namespace {

using namespace llvm;
using Blocks = SmallVector<BasicBlock*, 16>;
using BlockSet = SmallPtrSet<BasicBlock*, 16>;

/// A handler that a loop is entered through, and from where.
struct Entry {
  BasicBlock* handler = nullptr;
  Blocks from;  ///< predecessors outside of the loop
};

/// The loops among some blocks, and those in them, as LLVM will look for them: a loop with several entries is to be
/// entered through a block of its own, so that for the loops in it no edge leads to one of the entries.
class Loops {
 public:
  /// \return the first handler that is an entry
  Entry find(ArrayRef<BasicBlock*> blocks) {
    const BlockSet region(blocks.begin(), blocks.end());
    for (const Blocks& loop : loopsIn(blocks, region)) {
      const BlockSet inside(loop.begin(), loop.end());
      Blocks entries;
      for (BasicBlock* block : loop)
        if (any_of(predecessors(block), [&](BasicBlock* from) { return !inside.contains(from); }))
          entries.push_back(block);
      for (BasicBlock* block : entries)
        if (block->isEHPad()) return entryOf(block, inside);
      headers_.insert(entries.begin(), entries.end());
      if (Entry entry = find(loop); entry.handler) return entry;
    }
    return {};
  }

 private:
  static Entry entryOf(BasicBlock* handler, const BlockSet& inside) {
    Entry entry{handler, {}};
    for (BasicBlock* from : predecessors(handler))
      if (!inside.contains(from)) entry.from.push_back(from);
    return entry;
  }

  /// Strongly connected blocks, by Tarjan's algorithm. Edges to blocks through which loops around are entered do not
  /// count.
  std::vector<Blocks> loopsIn(ArrayRef<BasicBlock*> blocks, const BlockSet& region) const {
    struct State {
      unsigned index = 0, low = 0;
      bool isOpen = false;
    };
    struct Visit {
      BasicBlock* block;
      succ_iterator next;
    };
    std::vector<Blocks> loops;
    DenseMap<BasicBlock*, State> states;
    Blocks open;
    unsigned count = 0;
    SmallVector<Visit, 32> visits;
    auto begin = [&](BasicBlock* block) {
      states[block] = {++count, count, true};
      open.push_back(block);
      visits.push_back({block, succ_begin(block)});
    };
    auto counts = [&](BasicBlock* next) { return region.contains(next) && !headers_.contains(next); };
    for (BasicBlock* start : blocks) {
      if (states.lookup(start).index != 0) continue;
      begin(start);
      while (!visits.empty()) {
        auto& [block, next] = visits.back();
        if (next != succ_end(block)) {
          BasicBlock* to = *next++;
          if (!counts(to)) continue;
          const State state = states.lookup(to);
          if (state.index == 0)
            begin(to);
          else if (state.isOpen)
            states[block].low = std::min(states[block].low, state.index);
          continue;
        }
        BasicBlock* done = block;
        visits.pop_back();
        const State state = states.lookup(done);
        if (!visits.empty()) {
          State& outer = states[visits.back().block];
          outer.low = std::min(outer.low, state.low);
        }
        if (state.low != state.index) continue;
        Blocks loop;
        do {
          loop.push_back(open.pop_back_val());
          states[loop.back()].isOpen = false;
        } while (loop.back() != done);
        if (loop.size() > 1) loops.push_back(std::move(loop));
      }
    }
    return loops;
  }

  BlockSet headers_;
};

/// Whether handlers may be entries of loops; in most functions they are not.
bool mayEnterHandlers(Function& function) {
  CycleInfo cycles;
  cycles.compute(function);
  SmallVector<const Cycle*, 8> left(cycles.toplevel_begin(), cycles.toplevel_end());
  while (!left.empty()) {
    const Cycle* cycle = left.pop_back_val();
    auto isPad = [](const BasicBlock* block) { return block->isEHPad(); };
    if (cycle->isReducible() ? isPad(cycle->getHeader()) : any_of(cycle->blocks(), isPad)) return true;
    left.append(cycle->child_begin(), cycle->child_end());
  }
  return false;
}

Entry findEntry(Function& function) {
  Blocks all;
  for (BasicBlock& block : function) all.push_back(&block);
  return Loops().find(all);
}

/// The pad that another is nested in, or null.
Instruction* parentOf(const Instruction& pad) {
  const Value* parent = nullptr;
  if (const auto* funclet = dyn_cast<FuncletPadInst>(&pad)) parent = funclet->getParentPad();
  if (const auto* choice = dyn_cast<CatchSwitchInst>(&pad)) parent = choice->getParentPad();
  return parent ? const_cast<Instruction*>(dyn_cast<Instruction>(parent)) : nullptr;
}

/// Whether a block of this colour belongs to the pad: it is the pad's own, or nested in it.
bool isInside(BasicBlock* colour, const Instruction& pad) {
  for (Instruction* at = &*colour->getFirstNonPHIIt(); at; at = parentOf(*at))
    if (at == &pad) return true;
  return false;
}

/// The blocks of a handler: the pad, and all that runs until it has been left.
Blocks blocksOf(Function& function, BasicBlock& handler) {
  const Instruction& pad = *handler.getFirstNonPHIIt();
  Blocks blocks;
  auto colours = colorEHFunclets(function);
  for (BasicBlock& block : function) {
    auto found = colours.find(&block);
    if (found == colours.end()) continue;
    if (&block == &handler || any_of(found->second, [&](BasicBlock* colour) { return isInside(colour, pad); }))
      blocks.push_back(&block);
  }
  return blocks;
}

/// A handler and its copy.
struct Copy {
  Blocks blocks, copied;
  ValueToValueMapTy copies;

  Copy(Function& function, BasicBlock& handler) : blocks(blocksOf(function, handler)) {
    for (BasicBlock* block : blocks) {
      copied.push_back(CloneBasicBlock(block, copies, ".copy", &function));
      copies[block] = copied.back();
    }
    remapInstructionsInBlocks(copied, copies);
  }

  BasicBlock* of(BasicBlock* block) const { return cast<BasicBlock>(copies.lookup(block)); }
  Value* of(Value* value) const {
    Value* copy = copies.lookup(value);
    return copy ? copy : value;
  }
};

/// Exceptions from these blocks go to the copy.
void redirect(const Entry& entry, const Copy& copy) {
  BasicBlock* target = copy.of(entry.handler);
  for (BasicBlock* from : entry.from) {
    from->getTerminator()->replaceUsesOfWith(entry.handler, target);
    for (PHINode& phi : entry.handler->phis()) phi.removeIncomingValue(from, /*DeletePHIIfEmpty=*/false);
  }
  const BlockSet kept(entry.from.begin(), entry.from.end());
  for (PHINode& phi : target->phis())
    phi.removeIncomingValueIf([&](unsigned i) { return !kept.contains(phi.getIncomingBlock(i)); },
                              /*DeletePHIIfEmpty=*/false);
}

/// The blocks behind a handler are entered from its copy too.
void enterFromCopy(const Copy& copy) {
  const BlockSet inside(copy.blocks.begin(), copy.blocks.end());
  BlockSet behind;
  for (BasicBlock* block : copy.blocks)
    for (BasicBlock* next : successors(block))
      if (!inside.contains(next)) behind.insert(next);
  for (BasicBlock* next : behind)
    for (PHINode& phi : next->phis())
      for (unsigned i = 0, count = phi.getNumIncomingValues(); i < count; ++i)
        if (inside.contains(phi.getIncomingBlock(i)))
          phi.addIncoming(copy.of(phi.getIncomingValue(i)), copy.of(phi.getIncomingBlock(i)));
}

/// Whoever uses a value of the handler behind it takes that of the copy when it comes from there.
void joinValues(const Copy& copy) {
  const BlockSet inside(copy.blocks.begin(), copy.blocks.end());
  auto blockOf = [](Use& use) {
    auto* user = cast<Instruction>(use.getUser());
    auto* phi = dyn_cast<PHINode>(user);
    return phi ? phi->getIncomingBlock(use) : user->getParent();
  };
  for (BasicBlock* block : copy.blocks)
    for (Instruction& value : *block) {
      SmallVector<Use*, 4> uses;
      for (Use& use : value.uses())
        if (!inside.contains(blockOf(use))) uses.push_back(&use);
      if (uses.empty()) continue;
      SSAUpdater updater;
      updater.Initialize(value.getType(), value.getName());
      updater.AddAvailableValue(block, &value);
      updater.AddAvailableValue(copy.of(block), copy.of(&value));
      for (Use* use : uses) updater.RewriteUse(*use);
    }
}

/// Gives the handler a copy for those exceptions that come from outside of the loop.
void split(Function& function, const Entry& entry) {
  const Copy copy(function, *entry.handler);
  enterFromCopy(copy);
  redirect(entry, copy);
  joinValues(copy);
}

/// Later optimisations would join what has been split. The function has been optimised before.
void freeze(Function& function) {
  function.removeFnAttr(Attribute::OptimizeForSize);
  function.removeFnAttr(Attribute::MinSize);
  function.removeFnAttr(Attribute::AlwaysInline);
  function.addFnAttr(Attribute::NoInline);
  function.addFnAttr(Attribute::OptimizeNone);
}

class SplitHandlers : public PassInfoMixin<SplitHandlers> {
 public:
  /// \param isOptimizedLater  whether the link optimises once more
  explicit SplitHandlers(bool isOptimizedLater) : isOptimizedLater_(isOptimizedLater) {}

  PreservedAnalyses run(Function& function, FunctionAnalysisManager& analyses) {
    if (function.isDeclaration() || !function.hasPersonalityFn() || !mayEnterHandlers(function))
      return PreservedAnalyses::all();
    // Without optimisation there are edges that code generation drops.
    SCCPPass().run(function, analyses);
    removeUnreachableBlocks(function);
    for (Entry entry = findEntry(function); entry.handler; entry = findEntry(function)) split(function, entry);
    if (isOptimizedLater_) freeze(function);
    return PreservedAnalyses::none();
  }
  static bool isRequired() { return true; }

 private:
  bool isOptimizedLater_;
};

}  // namespace
}  // namespace wasmbind::passes

extern "C" LLVM_ATTRIBUTE_WEAK llvm::PassPluginLibraryInfo llvmGetPassPluginInfo() {
  return {
      LLVM_PLUGIN_API_VERSION, "wasmbind", "1", [](llvm::PassBuilder& builder) {
        builder.registerOptimizerLastEPCallback([](llvm::ModulePassManager& passes, llvm::OptimizationLevel,
                                                   llvm::ThinOrFullLTOPhase phase) {
          const bool isOptimizedLater = phase != llvm::ThinOrFullLTOPhase::None;
          passes.addPass(llvm::createModuleToFunctionPassAdaptor(wasmbind::passes::SplitHandlers(isOptimizedLater)));
        });
      }};
}
