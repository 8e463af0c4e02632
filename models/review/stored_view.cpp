#include "models/review/stored_view.h"

#include "models/consistency/report_entry.h"
#include "models/journal/journal.h"

namespace pilothouse {

RunView viewOf(const StoredRun& stored)
{
    RunView view;
    view.header = stored.header;
    view.records = stored.records;
    view.trouble = stored.damage;
    const Result<Run> run = replay(stored.header.plan, stored.records);
    if (run.ok())
        view.run = run.value();
    else if (!view.trouble)
        view.trouble = run.error();
    if (!stored.comparison.isEmpty()) {
        const Result<ConsistencyReport> consistency = decodeConsistency(stored.comparison);
        if (consistency.ok())
            view.consistency = consistency.value();
        else if (!view.trouble)
            view.trouble = consistency.error();
    }
    if (!stored.notices.isEmpty()) {
        const Result<std::vector<NoticeAccount>> notices = decodeNotices(stored.notices);
        if (notices.ok())
            view.notices = notices.value();
        else if (!view.trouble)
            view.trouble = notices.error();
    }
    if (stored.result.isEmpty())
        return view;
    const Result<RunResult> result = decodeResult(stored.result);
    if (result.ok())
        view.result = result.value();
    else if (!view.trouble)
        view.trouble = result.error();
    return view;
}

} // namespace pilothouse
