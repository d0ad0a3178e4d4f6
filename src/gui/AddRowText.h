// SPDX-License-Identifier: MIT
#pragma once

#include "gui/AddRow.h"
#include "gui/Tokens.h"

#include <QString>

namespace gannet::AddRowText {

/// "1.2 GB", "asking…"; empty: not known.
QString size(const AddRow &row);
/// What is to be said of the row in a few words; empty: nothing.
QString note(const AddRow &row);
QColor noteColor(const AddRow &row, const Tokens &tokens);
/// The row as one sentence, for a screen reader.
QString spoken(const AddRow &row);
/// What the row has no room for.
QString toolTip(const AddRow &row);

} // namespace gannet::AddRowText
