#pragma once

#include "app/azure/site_settings.h"

namespace pilothouse {

/// The settings with the new primary in place of the old one: its database's host wherever the old
/// one's stands as a whole name, and its id where a setting is the old one's id and says in its
/// name that it is the primary. Everything else stays to the letter.
[[nodiscard]] SiteSettings pointedAt(const SiteSettings& settings, const Region& oldPrimary,
                                     const Region& newPrimary);

/// The names of the settings that differ. Names only: a value may be a secret.
[[nodiscard]] QStringList changedNames(const SiteSettings& before, const SiteSettings& after);

} // namespace pilothouse
