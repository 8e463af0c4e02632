#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// The project's style, executable. Each rule is a function from a file's path and text to what it
/// breaks, so that each can be shown to fail.
namespace pilothouse::tidy {

struct SourceFile
{
    QString path; ///< From the project's root, "ui/map/map_widget.cpp".
    QStringList lines;
};

struct Violation
{
    QString path;
    int line = 0; ///< From 1.
    QString rule;
};

using Violations = std::vector<Violation>;

/// Lines of at most 100 columns, files of at most 400 lines.
[[nodiscard]] Violations checkSizes(const SourceFile& file);

/// Functions of at most 70 lines, constructors of at most 25, both counted from brace to brace in
/// the project's format (a definition's opening brace stands alone on its line).
[[nodiscard]] Violations checkFunctions(const SourceFile& file);

/// Constructs that are not used here: coroutines, nested event loops, singletons, modal dialogs,
/// left-overs, tests that skip themselves.
[[nodiscard]] Violations checkBans(const SourceFile& file);

/// Which folder may include what, and which library is used in which folder only.
[[nodiscard]] Violations checkLayers(const SourceFile& file);

/// Every rule at once.
[[nodiscard]] Violations checkAll(const SourceFile& file);

} // namespace pilothouse::tidy
