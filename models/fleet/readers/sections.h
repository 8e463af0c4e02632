#pragma once

#include "models/fleet/fleet.h"
#include "models/fleet/readers/cursor.h"

/// Readers of the fleet file's sections (see Cursor): one function for each map in the file.
namespace pilothouse::read {

bool fleet(const Cursor& at, Fleet& into);

bool region(const Cursor& at, Region& into);

/// Headers as "Name: value" pairs.
bool headers(const Cursor& at, std::vector<HttpHeader>& into);

/// "200" or "200-202".
bool statusRange(const Cursor& at, StatusRange& into);

/// This desk's probe; `into` carries the defaults.
bool deskProbe(const Cursor& at, HealthProbe& into);

bool trafficProfile(const Cursor& at, TrafficProfile& into);

bool targets(const Cursor& at, Targets& into);
bool watch(const Cursor& at, WatchSettings& into);
bool lagAlarms(const Cursor& at, LagAlarms& into);
bool databaseSettings(const Cursor& at, DatabaseSettings& into);
bool nameServer(const Cursor& at, NameServer& into);
bool countryRoutes(const Cursor& at, std::vector<CountryRoute>& into);
bool tariff(const Cursor& at, Tariff& into);
bool residencyRule(const Cursor& at, ResidencyRule& into);
bool cloud(const Cursor& at, CloudAccount& into);
bool failover(const Cursor& at, FailoverPolicy& into);
bool automation(const Cursor& at, AutomationPolicy& into);

} // namespace pilothouse::read
