#pragma once

#include <QTest>

/// The tests of a folder are one program: what they have in common is parsed once and linked once.
/// Each class is a test of its own to CTest, in a process of its own, under its file's name.
namespace pilothouse::tests {

using RunClass = int (*)(const QStringList& arguments);

/// Makes a test class known to the program's main().
struct Registered
{
    Registered(const char* file, RunClass run);
};

} // namespace pilothouse::tests

/// At the end of a file of `pilothouse_tests()`, where QTest's own macro would write a main().
#define PILOTHOUSE_TEST(Class)                                                                     \
    static const ::pilothouse::tests::Registered registered##Class(                                \
        __FILE__, [](const QStringList& arguments) {                                               \
            Class test;                                                                            \
            return QTest::qExec(&test, arguments);                                                 \
        });
