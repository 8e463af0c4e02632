#include "app/lab/services/https/message.h"

namespace pilothouse::lab {

QString Request::header(const QString& name) const
{
    const auto found = headers.find(name.toLower());
    return found == headers.end() ? QString() : found->second;
}

} // namespace pilothouse::lab
