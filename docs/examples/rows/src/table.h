// The rows of the page.
#pragma once

#include <web/HTMLTableRowElement.h>
#include <web/HTMLTableSectionElement.h>
#include <web/Text.h>

#include <string>
#include <vector>

#include "labels.h"

class Table {
 public:
  Table();

  void replace(int count);
  void append(int count);
  /// Of every 10th row.
  void lengthen_labels();
  void clear();
  /// The second row and the last but one.
  void swap();
  void select(std::size_t index);
  void remove(std::size_t index);

 private:
  struct Row {
    web::HTMLTableRowElement element;
    web::Node label;
    std::string text;
  };

  web::HTMLTableSectionElement body_;
  web::HTMLTableRowElement model_;
  std::vector<Row> rows_;
  web::HTMLTableRowElement selected_ = nullptr;
  Labels labels_;
  int next_id_ = 1;
};
