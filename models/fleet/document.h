#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace pilothouse {

/// A place in a text file; both counted from 1.
struct FilePosition
{
    int line = 1;
    int column = 1;

    bool operator==(const FilePosition&) const = default;
};

/// A parsed document as plain data: what a YAML file says, with the place of each word, so that
/// models need no YAML library. Members keep file order and keep duplicates, because a duplicate
/// key is a mistake to be shown, not to be hidden.
struct DocumentNode
{
    enum class Kind
    {
        Null,
        Scalar,
        List,
        Map
    };

    Kind kind = Kind::Null;
    FilePosition position;
    QString scalar;
    bool isQuoted = false; ///< "5" in quotes is text, 5 is a number.
    std::vector<DocumentNode> items;

    struct Member;
    std::vector<Member> members;

    bool operator==(const DocumentNode&) const = default;
};

struct DocumentNode::Member
{
    QString key;
    FilePosition keyPosition;
    DocumentNode value;

    bool operator==(const Member&) const = default;
};

} // namespace pilothouse
