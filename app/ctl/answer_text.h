#pragma once

#include "app/ctl/exit_code.h"
#include "models/core/error.h"
#include "models/core/time.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/// Answers as a terminal shows them to somebody who was asleep a minute ago. Pure.
namespace pilothouse::ctl {

/// What is known: who runs the engine, the regions, the alarms, the run. Each with its age.
[[nodiscard]] QString statusText(const QJsonObject& status, UtcTime now);

/// Automatic failover alone: one line, and below it why it does not move the primary.
[[nodiscard]] QString automationText(const QJsonObject& status);

/// Whether somebody must act: Attention or Done.
[[nodiscard]] Exit statusExit(const QJsonObject& status);

/// The run alone, as after an act; empty when there is none.
[[nodiscard]] QString runText(const QJsonObject& status);

/// Whether a followed run is over for this terminal: ended, or held; and how that counts. A run
/// that did not switch, or waits for a person, is Attention.
[[nodiscard]] std::optional<Exit> followExit(const QJsonObject& status);

/// One line of where a run is, for whoever follows it.
[[nodiscard]] QString followLine(const QJsonObject& status);

/// The guard: targets, every check, impact, what is missing, and the command that starts it.
[[nodiscard]] QString guardText(const QJsonObject& answer);

/// A list of runs, newest first, or one run whole.
[[nodiscard]] QString journalText(const QJsonObject& answer);

/// One line for each run, and what is wrong with it.
[[nodiscard]] QString verifyText(const QJsonObject& answer);

/// Changed when any run is not as it was written.
[[nodiscard]] Exit verifyExit(const QJsonObject& answer);

/// What, why and next as sentences, one a line.
[[nodiscard]] QString errorText(const Error& error);

/// Without the characters by which a terminal would be steered: parts of an answer are other
/// machines' words.
[[nodiscard]] QString harmless(QString text);

} // namespace pilothouse::ctl
