#include "models/orchestration/facts.h"

#include <algorithm>

namespace pilothouse {

GuardFacts refusals(const Guard& guard, const GuardFacts& facts)
{
    GuardFacts refused;
    for (const Need need : guard) {
        const auto found = std::find_if(facts.begin(), facts.end(),
                                        [&](const GuardFact& fact) { return fact.need == need; });
        if (found == facts.end()) {
            GuardFact unread;
            unread.need = need;
            refused.push_back(unread);
        } else if (found->truth != Truth::Yes) {
            refused.push_back(*found);
        }
    }
    return refused;
}

} // namespace pilothouse
