#include "models/guard/parts.h"
#include "models/guard/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

constexpr int answerMin = 2;

bool mayBreakGlass(const GuardInput& input)
{
    const QStringList& who = input.fleet.failover.breakGlassBy;
    return std::any_of(who.begin(), who.end(), [&](const QString& name) {
        return name.compare(input.person.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

QString statedFor(const GuardInput& input, const QString& key)
{
    const auto found = input.stated.find(key);
    return found == input.stated.end() ? QString() : found->second.trimmed();
}

} // namespace

bool isCleared(const GuardCheck& check, const GuardInput& input)
{
    if (check.state == CheckState::Pass)
        return true;
    const QString stated = statedFor(input, check.key);
    switch (check.clearance) {
    case Clearance::None:
    case Clearance::Answer: // An answer would have passed it.
        return false;
    case Clearance::Reason:
        return stated.size() >= reasonMin;
    case Clearance::BreakGlass:
        return mayBreakGlass(input) && stated.compare(check.phrase, Qt::CaseInsensitive) == 0;
    }
    Q_UNREACHABLE();
}

namespace guard {

std::vector<GuardCheck> questionsOf(const GuardInput& input)
{
    std::vector<GuardCheck> checks;
    for (const QString& question : input.fleet.failover.questions) {
        GuardCheck check;
        check.key = QStringLiteral("question-%1").arg(checks.size() + 1);
        check.what = question;
        check.clearance = Clearance::Answer;
        check.source = GuardWords::tr("you");
        check.value = statedFor(input, check.key);
        if (check.value.size() >= answerMin) {
            check.state = CheckState::Pass;
        } else {
            check.state = CheckState::Ask;
            check.value = GuardWords::tr("not answered");
            check.whoClears = GuardWords::tr("You: answer with a name or a value.");
        }
        checks.push_back(std::move(check));
    }
    return checks;
}

void demandBreakGlass(const GuardInput& input, GuardCheck& check, const QString& phrase)
{
    const QStringList& who = input.fleet.failover.breakGlassBy;
    check.clearance = Clearance::BreakGlass;
    check.phrase = phrase;
    if (who.isEmpty())
        check.whoClears = GuardWords::tr("Nobody here: the fleet file names no one who may break "
                                         "glass (failover.breakGlassBy).");
    else if (!mayBreakGlass(input))
        check.whoClears =
            GuardWords::tr("Only %1 may break glass, and you are %2.")
                .arg(who.join(QStringLiteral(", ")),
                     input.person.isEmpty() ? GuardWords::tr("nobody named") : input.person);
    else
        check.whoClears =
            GuardWords::tr("You, by typing \"%1\": what is lost then is lost, the duty "
                           "is told at once, and a review follows.")
                .arg(phrase);
}

} // namespace guard

} // namespace pilothouse
