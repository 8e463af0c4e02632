#pragma once

#include "app/lab/topology.h"

/// What an operator types: each command speaks to the terminal and returns the exit code.
namespace pilothouse::lab {

/// Where the operator wants the lab: --name (default "default") and --folder.
struct Place
{
    QString name;
    QString folder; ///< Absolute.
};

/// What is asked of a lab beyond its place.
struct Wishes
{
    pid_t owner = 0; ///< The process with whose end the lab is taken down, or 0.
    bool isSynchronous = false;
};

int up(const Place& place, const Wishes& wishes);
int down(const Place& place);
int showStatus(const Place& place, bool asJson);

/// `fault PLACE KIND` or `fault FROM>TO cut|mute`.
int fault(const Place& place, const QStringList& words);

/// `heal all`, `heal PLACE [KIND]` or `heal FROM>TO`.
int heal(const Place& place, const QStringList& words);

/// Prints an Error as: what, why, next step. Always 1.
int refuse(const Error& error);

/// Ends whatever is left of a lab, also of one whose supervisor has crashed, and removes its
/// folder.
[[nodiscard]] Done removeLab(const QString& folder);

} // namespace pilothouse::lab
