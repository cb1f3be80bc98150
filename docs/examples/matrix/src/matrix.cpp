// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Dense matrices of doubles: a small, safe face of Eigen for JavaScript.
#include <Eigen/Dense>
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

/// A dense matrix of double-precision numbers.
///
/// Nothing here throws: what cannot be computed (shapes that do not fit, a singular matrix) is `undefined`.
class [[wasm::export]] Matrix {
 public:
  /// Makes a matrix of zeros. Negative sizes count as 0.
  /// \param rows number of rows
  /// \param cols number of columns
  Matrix(int rows, int cols) : values_(Values::Zero(std::max(rows, 0), std::max(cols, 0))) {}

  /// The square matrix with ones on its diagonal.
  static Matrix identity(int size) { return Matrix(Values::Identity(std::max(size, 0), std::max(size, 0))); }

  /// Makes a matrix from its values.
  /// \param rows number of rows
  /// \param cols number of columns
  /// \param values row by row
  /// \return `undefined` unless there are exactly `rows * cols` values
  [[wasm::name("fromArray")]] static std::optional<Matrix> from_array(int rows, int cols,
                                                                      std::span<const double> values) {
    if (rows < 0 || cols < 0 || std::int64_t{rows} * cols != static_cast<std::int64_t>(values.size())) {
      return std::nullopt;
    }
    return Matrix(Eigen::Map<const Values>(values.data(), rows, cols));
  }

  /// All values, row by row.
  [[wasm::name("toArray")]] std::vector<double> to_array() const {
    return std::vector<double>(values_.data(), values_.data() + values_.size());
  }

  /// Number of rows.
  [[wasm::getter]] int rows() const { return static_cast<int>(values_.rows()); }

  /// Number of columns.
  [[wasm::getter]] int cols() const { return static_cast<int>(values_.cols()); }

  /// Reads one value.
  /// \return `undefined` outside the matrix
  [[wasm::name("getAt")]] std::optional<double> get_at(int row, int col) const {
    if (!contains(row, col)) return std::nullopt;
    return values_(row, col);
  }

  /// Writes one value.
  /// \return whether the place is inside the matrix
  bool set(int row, int col, double value) {
    if (!contains(row, col)) return false;
    values_(row, col) = value;
    return true;
  }

  /// The matrix product `this * other`.
  /// \return `undefined` unless `other` has as many rows as this has columns
  std::optional<Matrix> multiply(const Matrix& other) const {
    if (values_.cols() != other.values_.rows()) return std::nullopt;
    return Matrix(values_ * other.values_);
  }

  /// This matrix mirrored on its diagonal.
  Matrix transpose() const { return Matrix(values_.transpose()); }

  /// The determinant.
  /// \return `undefined` unless the matrix is square
  std::optional<double> determinant() const {
    if (!is_square()) return std::nullopt;
    return values_.rows() == 0 ? 1.0 : values_.determinant();
  }

  /// Solves the linear system `this * x = right`, one column of `right` after the other.
  /// \return `x`, or `undefined` when the shapes do not fit or there is no unique solution
  std::optional<Matrix> solve(const Matrix& right) const {
    if (!is_square() || values_.rows() == 0 || right.values_.rows() != values_.rows()) return std::nullopt;
    const Eigen::FullPivLU<Values> lu(values_);
    if (!lu.isInvertible()) return std::nullopt;
    return Matrix(lu.solve(right.values_));
  }

  /// Whether all values differ from those of `other` by `tolerance` at most.
  [[wasm::name("isCloseTo")]] bool is_close_to(const Matrix& other, double tolerance) const {
    if (values_.rows() != other.values_.rows() || values_.cols() != other.values_.cols()) return false;
    return values_.size() == 0 || (values_ - other.values_).cwiseAbs().maxCoeff() <= tolerance;
  }

 private:
  // Row by row, as JavaScript's programmers write their arrays.
  using Values = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

  explicit Matrix(Values values) : values_(std::move(values)) {}

  bool contains(int row, int col) const { return row >= 0 && col >= 0 && row < values_.rows() && col < values_.cols(); }
  bool is_square() const { return values_.rows() == values_.cols(); }

  Values values_;
};
